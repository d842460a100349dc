import { elapsedAt, speechOf } from './sitting-clock.ts';
import type { ItemNow } from './sitting-now.ts';

/**
 * How long an item took, in whole minutes rounded to the nearest: its presentation (pauses left out), and all of it from
 * its opening to the moment given. Null for what no clock timed.
 */
export function itemMinutes(
  item: Pick<ItemNow, 'openedAt' | 'interventions'>,
  until: Date,
): { readonly presentation: number | null; readonly total: number | null } {
  const at = until.getTime();
  const presentations = item.interventions
    .filter((one) => one.kind === 'presentation')
    .map((one) => speechOf(one.events))
    .filter((speech) => speech !== null)
    .map((speech) => elapsedAt(speech, at));
  const spoken = presentations.length === 0 ? null : presentations.reduce((sum, ms) => sum + ms, 0);
  const total = item.openedAt === null ? null : minutes(at - item.openedAt.getTime());
  const presentation = spoken === null ? null : minutes(spoken);
  // Rounded apart, the part must not come out longer than the whole.
  if (presentation !== null && total !== null) return { presentation: Math.min(presentation, total), total };
  return { presentation, total };
}

function minutes(ms: number): number {
  return Math.max(0, Math.round(ms / 60_000));
}
