import { claimOnce } from '#journal/once.ts';
import { type JournalEvent, record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Tx } from '#kit/db/database.ts';
import { found } from '#kit/http/stop.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import type { Viewer } from '#kit/viewer.ts';
import { lockSitting } from '../queries/lock-sitting.ts';
import { storeCandidateCounts } from '../queries/store-candidate-counts.ts';
import { sittingEvent } from '../queries/store-steps.ts';
import { ballotStates } from '../rules/ballot-state.ts';
import { type Refused, sittingConstraints } from '../rules/council-refused.ts';
import { takeStep } from '../rules/offered-steps.ts';
import { quorumCountNow } from '../rules/sitting-checks.ts';
import { type ItemNow, itemAt, lastVote, type SittingNow } from '../rules/sitting-now.ts';
import { countVote, fitsRoom, type SecretBox } from '../rules/vote-count.ts';
import { statutesOf } from '../rules/votes-law.ts';
import type { VoteNow } from '../rules/votes-now.ts';
import type { CouncilTables } from '../tables.ts';

/**
 * Closes the ballot and freezes the count: an arrival or a departure afterwards changes nothing. Only now do the names
 * and the sense of each public vote enter the journal, so that anybody can count again (L2121-21 CGCT); of a secret one
 * the numbers alone.
 */
export function closeVote(
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
      const taken = takeStep(ballotStates, vote.state, 'close', {}, asking);
      if (!taken.ok) return taken;
      const refusals = [...countRefusals(sitting, item, vote)];
      if (refusals.length > 0) return refuse(...refusals);
      const box = vote.mode === 'secret' ? await openBox(tx, vote.id) : null;
      const count = countVote(sitting, item, vote, box);
      const db = tx.withTables<CouncilTables>();
      await db
        .updateTable('council.vote')
        .set({ state: taken.value.to, closed_at: at })
        .where('id', '=', vote.id)
        .execute();
      await db
        .insertInto('council.vote_count')
        .values({
          vote_id: vote.id,
          at,
          present: count.present,
          represented: count.represented,
          represented_seats: JSON.stringify(count.representedSeats),
          recused_seats: JSON.stringify(count.recusedSeatIds),
          counted: JSON.stringify(count.counted),
          left_seats: JSON.stringify(count.leftSeatIds),
          silent_seats: JSON.stringify(count.silentSeatIds),
          chair_choice: count.chairChoice,
        })
        .execute();
      const candidates = await storeCandidateCounts(tx, vote);
      const statutes = sitting.profile === 'association' ? statutesOf(sitting.rules) : null;
      return ok([
        sittingEvent(sitting, 'vote.closed', {
          item: item.rank,
          vote: vote.id,
          mode: vote.mode,
          present: count.present,
          represented: count.represented,
          counted: { ...count.counted },
          ...(candidates && { candidates }),
          ballots: ballotsBySeat(sitting, vote),
          // By which law it was counted, so that a file which tells another is found out.
          profile: sitting.profile,
          statutes: statutes && { ...statutes },
        }),
      ]);
    },
    sittingConstraints,
  );
}

/** An ordinary vote closes on numbers that add up to the room as it is now: never completed, asked about. */
function* countRefusals(sitting: SittingNow, item: ItemNow, vote: VoteNow): Generator<Refused> {
  if (vote.mode !== 'ordinary') return;
  if (!vote.entered) yield { code: 'COUNT_MISSING' };
  else if (!fitsRoom(sitting, item, vote.entered)) yield { code: 'COUNTS_OVER_VOICES' };
}

/** What was voted in secret, in numbers; the box says nothing else. */
async function openBox(tx: Tx, voteId: string): Promise<SecretBox> {
  const rows = await tx
    .withTables<CouncilTables>()
    .selectFrom('council.secret_ballot')
    .select(['choice', ({ fn }) => fn.countAll<number>().as('count')])
    .where('vote_id', '=', voteId)
    .groupBy('choice')
    .execute();
  const box = { for: 0, against: 0, abstain: 0, blank: 0, null: 0 };
  for (const row of rows) if (row.choice !== 'candidate') box[row.choice] = Number(row.count);
  return box;
}

/** « 57 » → « for », or the id of a candidacy: the public ballot by the number of the seat. */
function ballotsBySeat(sitting: SittingNow, vote: VoteNow): Record<string, string> {
  const numbers = new Map(sitting.seats.map((seat) => [seat.id, String(seat.number)]));
  return Object.fromEntries(
    vote.ballots.map(({ seatId, choice, candidacyId }) => [
      numbers.get(seatId) ?? seatId,
      candidacyId ?? choice,
    ]),
  );
}
