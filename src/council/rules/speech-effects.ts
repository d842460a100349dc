import type { InterventionNow } from './sitting-now.ts';
import { type SpeechEventName, speechStateOf } from './speech-state.ts';

export interface SpeechEffect {
  readonly speech: InterventionNow;
  readonly event: 'pause' | 'resume';
}

/**
 * What an act on one speech does to another (L2121-16 CGCT; internal rules [I]): a point of order that starts pauses the
 * speaker, and the group's clock with them; when it ends, whoever it paused goes on, if the sitting still sits. A pause
 * that the desk made stays a pause.
 */
export function speechEffects(
  speeches: readonly InterventionNow[],
  speech: InterventionNow,
  event: SpeechEventName,
  sitting: { readonly state: string },
): readonly SpeechEffect[] {
  if (speech.kind !== 'point_of_order') return [];
  const others = speeches.filter((one) => one.id !== speech.id);
  if (event === 'start' || event === 'resume')
    return others
      .filter((one) => speechStateOf(one) === 'running' && one.kind !== 'point_of_order')
      .map((one) => ({ speech: one, event: 'pause' }));
  if (event !== 'end' || sitting.state !== 'opened') return [];
  return others
    .filter((one) => speechStateOf(one) === 'paused' && one.events.at(-1)?.becauseOf === speech.id)
    .map((one) => ({ speech: one, event: 'resume' }));
}
