import { claimOnce } from '#journal/once.ts';
import { type JournalEvent, record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { found } from '#kit/http/stop.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import type { Viewer } from '#kit/viewer.ts';
import { lockSitting } from '../queries/lock-sitting.ts';
import { sittingEvent, storeItemStep } from '../queries/store-steps.ts';
import { statesOf } from '../rules/amendment-state.ts';
import { ballotStates } from '../rules/ballot-state.ts';
import { type Refused, sittingConstraints } from '../rules/council-refused.ts';
import { takeStep } from '../rules/offered-steps.ts';
import { itemChecks, quorumCountNow } from '../rules/sitting-checks.ts';
import { itemAt, lastVote } from '../rules/sitting-now.ts';
import type { CouncilTables } from '../tables.ts';

/** Annuls a ballot that was not proclaimed, and takes the item back to its discussion. The ballots cast stay on record. */
export function annulVote(
  ctx: Ctx,
  viewer: Viewer,
  given: { readonly slug: string; readonly rank: number; readonly once: string },
): Promise<Result<readonly JournalEvent[], Refused>> {
  const at = ctx.now();
  return record<readonly JournalEvent[], Refused>(
    ctx,
    (events) => events,
    async (tx) => {
      const sitting = await lockSitting(tx, viewer, given.slug, at);
      const item = found(itemAt(sitting, given.rank));
      await claimOnce(tx, given.once, at);
      const vote = lastVote(item);
      if (!vote) return refuse<Refused>({ code: 'BALLOT_NOT_OPEN' });
      const asking = { role: viewer.acting?.role ?? null, quorum: quorumCountNow(sitting) };
      const annulled = takeStep(ballotStates, vote.state, 'annul', {}, asking);
      if (!annulled.ok) return annulled;
      const back = takeStep(statesOf(item), item.state, 'annul_vote', itemChecks(sitting, item), asking);
      if (!back.ok) return back;
      await tx
        .withTables<CouncilTables>()
        .updateTable('council.vote')
        .set({ state: annulled.value.to })
        .where('id', '=', vote.id)
        .execute();
      await storeItemStep(tx, item, back.value, at);
      return ok([sittingEvent(sitting, 'vote.annulled', { item: item.rank, vote: vote.id })]);
    },
    sittingConstraints,
  );
}
