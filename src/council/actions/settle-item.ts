import { claimOnce } from '#journal/once.ts';
import { type JournalEvent, record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { found } from '#kit/http/stop.ts';
import { ok, type Result } from '#kit/result.ts';
import type { Viewer } from '#kit/viewer.ts';
import { lockSitting } from '../queries/lock-sitting.ts';
import { sittingEvent, stopSpeeches, storeItemStep } from '../queries/store-steps.ts';
import { statesOf } from '../rules/amendment-state.ts';
import { type Refused, sittingConstraints } from '../rules/council-refused.ts';
import { notedProse } from '../rules/noted-prose.ts';
import { takeStep } from '../rules/offered-steps.ts';
import { itemChecks, quorumCountNow } from '../rules/sitting-checks.ts';
import { itemAt } from '../rules/sitting-now.ts';
import { writeWithoutVote } from '../writes-deliberation.ts';

export type Settling = 'take_note' | 'withdraw' | 'postpone';

const journalNames: Readonly<Record<Settling, string>> = {
  take_note: 'item.noted',
  withdraw: 'item.withdrawn',
  postpone: 'item.postponed',
};

/**
 * Ends an item without a vote. What the council takes note of is a deliberation like any other (L2121-23, L2131-1 CGCT),
 * born in the same transaction, with no count; what is withdrawn or postponed makes none.
 */
export function settleItem(
  ctx: Ctx,
  viewer: Viewer,
  given: {
    readonly slug: string;
    readonly rank: number;
    readonly event: Settling;
    readonly once: string;
  },
): Promise<Result<readonly JournalEvent[], Refused>> {
  const at = ctx.now();
  return record<readonly JournalEvent[], Refused>(
    ctx,
    (events) => events,
    async (tx) => {
      const sitting = await lockSitting(tx, viewer, given.slug, at);
      const item = found(itemAt(sitting, given.rank));
      await claimOnce(tx, given.once, at);
      const asking = { role: viewer.acting?.role ?? null, quorum: quorumCountNow(sitting) };
      const taken = takeStep(statesOf(item), item.state, given.event, itemChecks(sitting, item), asking);
      if (!taken.ok) return taken;
      await stopSpeeches(tx, item, 'end', at);
      await storeItemStep(tx, item, taken.value, at);
      const settled = sittingEvent(sitting, journalNames[given.event], { item: item.rank });
      if (given.event !== 'take_note') return ok([settled]);
      const noted = { at, outcome: 'noted', prose: notedProse(item.title) } as const;
      return ok([settled, await writeWithoutVote(tx, sitting, item, noted)]);
    },
    sittingConstraints,
  );
}
