import { claimOnce } from '#journal/once.ts';
import { type JournalEvent, record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Tx } from '#kit/db/database.ts';
import { found } from '#kit/http/stop.ts';
import { newId } from '#kit/ids.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import type { Viewer } from '#kit/viewer.ts';
import { lockSitting } from '../queries/lock-sitting.ts';
import { sittingEvent, storeItemStep } from '../queries/store-steps.ts';
import { statesOf } from '../rules/amendment-state.ts';
import { ballotStates } from '../rules/ballot-state.ts';
import { outcomeBy } from '../rules/colleges.ts';
import { type Refused, sittingConstraints } from '../rules/council-refused.ts';
import { proposedRound } from '../rules/nomination-proclamation.ts';
import { takeStep } from '../rules/offered-steps.ts';
import { outcomeOf } from '../rules/outcome.ts';
import { prose } from '../rules/prose.ts';
import { itemChecks, quorumCountNow } from '../rules/sitting-checks.ts';
import { type ItemNow, itemAt, lastVote, type SittingNow, standingOfActs } from '../rules/sitting-now.ts';
import { tallyOf } from '../rules/vote-count.ts';
import type { ProclamationNow, VoteCount, VoteNow } from '../rules/votes-now.ts';
import type { CouncilTables } from '../tables.ts';
import { deliberationRecorded, writeDeliberation } from '../writes-deliberation.ts';

/**
 * Proclaims the result of a closed ballot: the program proposes by the rules (L2121-20 CGCT), the president proclaims
 * (L2121-16), and the deliberation is born in the same transaction. A round of a nomination that elects nobody makes none
 * and goes back to the discussion (L2121-21).
 */
export function proclaimVote(
  ctx: Ctx,
  viewer: Viewer,
  given: {
    readonly slug: string;
    readonly rank: number;
    readonly once: string;
    readonly event?: 'proclaim' | 'proclaim_round';
  },
): Promise<Result<readonly JournalEvent[], Refused>> {
  const at = ctx.now();
  const { event = 'proclaim' } = given;
  return record<readonly JournalEvent[], Refused>(
    ctx,
    (events) => events,
    async (tx) => {
      const sitting = await lockSitting(tx, viewer, given.slug, at);
      const item = found(itemAt(sitting, given.rank));
      await claimOnce(tx, given.once, at);
      const asking = { role: viewer.acting?.role ?? null, quorum: quorumCountNow(sitting) };
      const taken = takeStep(statesOf(item), item.state, event, itemChecks(sitting, item), asking);
      if (!taken.ok) return taken;
      const vote = lastVote(item);
      if (!vote?.count) return refuse<Refused>({ code: 'BALLOT_NOT_CLOSED' });
      const proclaimed = takeStep(ballotStates, vote.state, 'proclaim', {}, asking);
      if (!proclaimed.ok) return proclaimed;
      const proclamation = proclamationOf(sitting, item, vote, vote.count, at);
      await storeProclamation(tx, vote, proclamation);
      await storeItemStep(tx, item, taken.value, at);
      const { outcome, reason, counted } = proclamation;
      const data = { item: item.rank, vote: vote.id, outcome, reason, counted: { ...counted } };
      const elected = proposedRound(item, vote)?.elected ?? null;
      const proclaimedEvent = sittingEvent(sitting, 'vote.proclaimed', {
        ...data,
        ...(item.nomination && { elected }),
      });
      if (event === 'proclaim_round') return ok([proclaimedEvent]);
      // The one place where a vote makes a deliberation. An amendment makes none: the text it amends will.
      if (item.amends !== null) return ok([proclaimedEvent]);
      const id = newId(at);
      const { represented } = proclamation;
      const own = { ...sitting, standing: standingOfActs(sitting) };
      await writeDeliberation(tx, { id, sitting: own, item, vote, proclamation, represented });
      return ok([proclaimedEvent, deliberationRecorded(id)]);
    },
    sittingConstraints,
  );
}

function proclamationOf(
  sitting: SittingNow,
  item: ItemNow,
  vote: VoteNow,
  count: VoteCount,
  at: Date,
): ProclamationNow {
  const tally = tallyOf(item, vote.mode, count);
  const by = outcomeBy(sitting, vote);
  const { counted, present, represented } = count;
  const inOffice = sitting.seats.length;
  const {
    outcome,
    reason,
    prose: said,
  } = proposedRound(item, vote) ?? {
    ...outcomeOf(tally, by),
    prose: prose(tally, by),
  };
  return { at, inOffice, present, represented, counted, outcome, reason, prose: said };
}

async function storeProclamation(tx: Tx, vote: VoteNow, proclamation: ProclamationNow): Promise<void> {
  const { at, inOffice, present, counted, outcome, reason } = proclamation;
  const db = tx.withTables<CouncilTables>();
  await db.updateTable('council.vote').set({ state: 'proclaimed' }).where('id', '=', vote.id).execute();
  await db
    .insertInto('council.proclamation')
    .values({
      vote_id: vote.id,
      at,
      in_office: inOffice,
      present,
      represented: proclamation.represented,
      counted: JSON.stringify(counted),
      outcome,
      reason,
      prose_fr: proclamation.prose.fr,
      prose_en: proclamation.prose.en,
    })
    .execute();
}
