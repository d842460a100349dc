import { claimOnce } from '#journal/once.ts';
import { type JournalEvent, record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Tx } from '#kit/db/database.ts';
import { type Result, refuse } from '#kit/result.ts';
import type { Viewer } from '#kit/viewer.ts';
import { type Refused, sittingConstraints } from '../rules/council-refused.ts';
import type { SittingNow } from '../rules/sitting-now.ts';
import { lockSitting } from './lock-sitting.ts';

export type SittingActed = Result<readonly JournalEvent[], Refused>;

/** The frame of an act in a sitting: one lock, one reading, one key of submission, then what `work` writes, signed. */
export function inSitting(
  ctx: Ctx,
  viewer: Viewer,
  given: { readonly slug: string; readonly once: string },
  work: (tx: Tx, sitting: SittingNow, at: Date) => Promise<SittingActed>,
): Promise<SittingActed> {
  const at = ctx.now();
  return record<readonly JournalEvent[], Refused>(
    ctx,
    (events) => events,
    async (tx) => {
      const sitting = await lockSitting(tx, viewer, given.slug, at);
      await claimOnce(tx, given.once, at);
      if (sitting.state === 'cancelled') return refuse<Refused>({ code: 'SITTING_CANCELLED' });
      return work(tx, sitting, at);
    },
    sittingConstraints,
  );
}
