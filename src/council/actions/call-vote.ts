import { claimOnce } from '#journal/once.ts';
import { type JournalEvent, record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Tx } from '#kit/db/database.ts';
import { found } from '#kit/http/stop.ts';
import { newId } from '#kit/ids.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import type { Viewer } from '#kit/viewer.ts';
import { lockSitting } from '../queries/lock-sitting.ts';
import { sittingEvent, stopSpeeches, storeItemStep } from '../queries/store-steps.ts';
import { statesOf } from '../rules/amendment-state.ts';
import type { BallotMode } from '../rules/ballot-mode.ts';
import { callableModes } from '../rules/callable-modes.ts';
import { type Refused, sittingConstraints } from '../rules/council-refused.ts';
import { standing } from '../rules/nomination-now.ts';
import { nextRound } from '../rules/nomination-round.ts';
import { takeStep } from '../rules/offered-steps.ts';
import { itemChecks, quorumCountNow } from '../rules/sitting-checks.ts';
import { itemAt } from '../rules/sitting-now.ts';
import type { CouncilTables } from '../tables.ts';

/**
 * Puts the item under discussion to the vote: the debate ends. In a public or secret ballot each member votes from their
 * own page; in an ordinary vote the secretariat counts the hands. A mode that the requests or the law exclude is
 * refused (L2121-21, L5211-11-1 CGCT). The quorum is not judged again: it was at the opening of the discussion.
 */
export function callVote(
  ctx: Ctx,
  viewer: Viewer,
  given: {
    readonly slug: string;
    readonly rank: number;
    readonly mode: BallotMode;
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
      const asking = { role: viewer.acting?.role ?? null, quorum: quorumCountNow(sitting, item) };
      const taken = takeStep(statesOf(item), item.state, 'call_vote', itemChecks(sitting, item), asking);
      const unlawful = callableModes(sitting, item)[given.mode].map((code) => ({ code }));
      if (!taken.ok) return refuse(...taken.refusals, ...unlawful);
      if (unlawful.length > 0) return refuse<Refused>(...unlawful);
      const vote = { id: newId(at), number: item.votes.length + 1 };
      await stopSpeeches(tx, item, 'end', at);
      // The debate on the text waits while its amendment is voted.
      const parent = item.amends && itemAt(sitting, item.amends.parentRank);
      if (parent) await stopSpeeches(tx, parent, 'pause', at);
      await storeItemStep(tx, item, taken.value, at);
      await tx
        .withTables<CouncilTables>()
        .insertInto('council.vote')
        .values({
          ...vote,
          item_id: item.id,
          mode: given.mode,
          state: 'open',
          opened_at: at,
          closed_at: null,
        })
        .execute();
      const candidates = standing(item.nomination).map((one) => one.id);
      await storeCandidates(tx, vote.id, candidates);
      const data = {
        item: item.rank,
        vote: vote.id,
        mode: given.mode,
        ...(item.nomination && { round: nextRound(item), candidates }),
      };
      return ok([sittingEvent(sitting, 'vote.opened', data)]);
    },
    sittingConstraints,
  );
}

/** The ballot of a nomination holds who stands now; nobody joins nor leaves it before the close. */
async function storeCandidates(tx: Tx, voteId: string, candidacyIds: readonly string[]): Promise<void> {
  if (candidacyIds.length === 0) return;
  await tx
    .withTables<CouncilTables>()
    .insertInto('council.vote_candidate')
    .values(candidacyIds.map((id) => ({ vote_id: voteId, candidacy_id: id })))
    .execute();
}
