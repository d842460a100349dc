import type { ReadDb } from '#kit/db/database.ts';
import type { DeliberationTables } from '../deliberation-tables.ts';
import type { Counted, ProclamationNow, VoteCount, VoteNow } from '../rules/votes-now.ts';
import type { CouncilTables } from '../tables.ts';
import { readBallotCandidates } from './read-nominations.ts';
import { readOrdinaryCounts, readSecretVoters } from './read-voices.ts';

/** The votes of these items in order, by item: the last ballot of each seat, the count, the proclamation. */
export async function readVotes(
  db: ReadDb<CouncilTables>,
  itemIds: readonly string[],
): Promise<ReadonlyMap<string, VoteNow[]>> {
  const votes = await db
    .selectFrom('council.vote')
    .selectAll()
    .where('item_id', 'in', itemIds)
    .orderBy('number')
    .execute();
  if (votes.length === 0) return new Map();
  const ids = votes.map((vote) => vote.id);
  const ballots = await db
    .selectFrom('council.ballot')
    .selectAll()
    .where('vote_id', 'in', ids)
    .distinctOn(['vote_id', 'seat_id'])
    .orderBy('vote_id')
    .orderBy('seat_id')
    .orderBy('attempt', 'desc')
    .execute();
  const byVote = Map.groupBy(ballots, (one) => one.vote_id);
  const secretVoters = await readSecretVoters(db, ids);
  const candidates = await readBallotCandidates(db, ids);
  const entered = await readOrdinaryCounts(db, ids);
  const counts = await readCounts(db, ids);
  const proclamations = await readProclamations(db, ids);
  const deliberations = await readDeliberationSlugs(db, ids);
  const read = votes.map((vote) => ({
    id: vote.id,
    itemId: vote.item_id,
    number: vote.number,
    mode: vote.mode,
    state: vote.state,
    openedAt: vote.opened_at,
    closedAt: vote.closed_at,
    ballots: (byVote.get(vote.id) ?? []).map((one) => ({
      seatId: one.seat_id,
      choice: one.choice,
      candidacyId: one.candidacy_id,
      attempt: one.attempt,
      castAt: one.cast_at,
      castBySeatId: one.cast_by_seat_id,
      origin: one.origin,
    })),
    secretVoters: secretVoters.get(vote.id) ?? [],
    candidates: candidates.get(vote.id) ?? [],
    entered: entered.get(vote.id) ?? null,
    count: counts.get(vote.id) ?? null,
    proclamation: proclamations.get(vote.id) ?? null,
    deliberationSlug: deliberations.get(vote.id) ?? null,
  }));
  return Map.groupBy(read, (one) => one.itemId);
}

/** Counts written before secret ballots existed say nothing of blanks and nulls: there were none. */
function countedOf(row: Omit<Counted, 'blank' | 'null'> & Partial<Counted>): Counted {
  return { ...row, blank: row.blank ?? 0, null: row.null ?? 0 };
}

async function readCounts(
  db: ReadDb<CouncilTables>,
  voteIds: readonly string[],
): Promise<ReadonlyMap<string, VoteCount>> {
  const rows = await db
    .selectFrom('council.vote_count')
    .selectAll()
    .where('vote_id', 'in', voteIds)
    .execute();
  return new Map(
    rows.map((row) => [
      row.vote_id,
      {
        at: row.at,
        present: row.present,
        represented: row.represented,
        representedSeats: row.represented_seats,
        recusedSeatIds: row.recused_seats,
        counted: countedOf(row.counted),
        leftSeatIds: row.left_seats,
        silentSeatIds: row.silent_seats,
        chairChoice: row.chair_choice,
      },
    ]),
  );
}

async function readProclamations(
  db: ReadDb<CouncilTables>,
  voteIds: readonly string[],
): Promise<ReadonlyMap<string, ProclamationNow>> {
  const rows = await db
    .selectFrom('council.proclamation')
    .selectAll()
    .where('vote_id', 'in', voteIds)
    .execute();
  return new Map(
    rows.map((row) => [
      row.vote_id,
      {
        at: row.at,
        inOffice: row.in_office,
        present: row.present,
        represented: row.represented,
        counted: countedOf(row.counted),
        outcome: row.outcome,
        reason: row.reason,
        prose: { fr: row.prose_fr, en: row.prose_en },
      },
    ]),
  );
}

async function readDeliberationSlugs(
  db: ReadDb<CouncilTables>,
  voteIds: readonly string[],
): Promise<ReadonlyMap<string | null, string>> {
  const rows = await db
    .withTables<DeliberationTables>()
    .selectFrom('council.deliberation')
    .select(['vote_id', 'slug'])
    .where('vote_id', 'in', voteIds)
    .execute();
  return new Map(rows.map((row) => [row.vote_id, row.slug]));
}
