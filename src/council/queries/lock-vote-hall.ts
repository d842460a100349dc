import { sql } from 'kysely';
import type { Tx } from '#kit/db/database.ts';
import { isId } from '#kit/ids.ts';
import type { VoteHall } from '../rules/ballot-voice.ts';
import { sittingDay } from '../rules/sitting-day.ts';
import type { CouncilTables } from '../tables.ts';
import { chairsOfTheDay } from './chairs-of-the-day.ts';
import { readCandidacyIds } from './read-nominations.ts';
import { readSeats } from './read-sitting.ts';
import { readItemVoices, readProxies } from './read-voices.ts';

/** The sitting that ballots fall into, locked. */
export interface LockedSitting extends Pick<VoteHall, 'state' | 'venue'> {
  readonly sittingId: string;
  readonly organisationId: string;
  readonly assemblyId: string;
  readonly plannedAt: Date | null;
}

/** What the ballots of one transaction are judged on, and nothing of what was voted. */
export interface BallotRoom {
  readonly organisationId: string;
  readonly sittingId: string;
  /** The hall as one vote finds it; a vote that was never opened here has none. */
  hallOf(voteId: string): VoteHall;
  /** How many ballots each voice has in each vote, by « vote seat ». */
  readonly attempts: Map<string, number>;
  /** Voices already in the box of a secret vote, by « vote seat ». */
  readonly boxed: Set<string>;
}

/** Locks the sitting for as many ballots as come: a full hall votes at the same second. Null when it does not exist. */
export async function lockForBallots(tx: Tx, slug: string): Promise<LockedSitting | null> {
  const row = await tx
    .withTables<CouncilTables>()
    .updateTable('council.sitting as sitting')
    .from('council.assembly as assembly')
    .set((set) => ({ version: set('sitting.version', '+', 1) }))
    .where('sitting.slug', '=', slug)
    .whereRef('assembly.id', '=', 'sitting.assembly_id')
    .returning(['sitting.id', 'sitting.state', 'sitting.venue', 'sitting.assembly_id', 'sitting.planned_at'])
    .returning('assembly.organisation_id')
    .executeTakeFirst();
  if (!row) return null;
  return {
    sittingId: row.id,
    organisationId: row.organisation_id,
    assemblyId: row.assembly_id,
    plannedAt: row.planned_at,
    state: row.state,
    venue: row.venue,
  };
}

/** Reads once, after the lock, what these ballots are judged on: it cannot change under them. */
export async function readBallotRoom(
  tx: Tx,
  sitting: LockedSitting,
  asked: { readonly voteIds: readonly string[]; readonly today: string },
): Promise<BallotRoom> {
  const db = tx.withTables<CouncilTables>();
  const transitions = await db
    .selectFrom('council.sitting_transition')
    .select(['event', 'at'])
    .where('sitting_id', '=', sitting.sittingId)
    .execute();
  const day = sittingDay({ plannedAt: sitting.plannedAt, transitions }, asked.today);
  const seats = await readSeats(db, sitting.sittingId, sitting.assemblyId, day);
  const proxies = await readProxies(db, sitting.sittingId);
  const voteIds = [...new Set(asked.voteIds.filter(isId))];
  const votes = await readVotesWithItems(tx, sitting.sittingId, voteIds, seats);
  const hall = { state: sitting.state, venue: sitting.venue, seats, proxies };
  return {
    organisationId: sitting.organisationId,
    sittingId: sitting.sittingId,
    hallOf: (voteId) => ({ ...hall, ...(votes.get(voteId) ?? { vote: null, item: null }) }),
    attempts: await readAttempts(tx, [...votes.keys()], seats),
    boxed: await readBoxed(tx, [...votes.keys()]),
  };
}

async function readVotesWithItems(
  tx: Tx,
  sittingId: string,
  voteIds: readonly string[],
  seats: VoteHall['seats'],
): Promise<ReadonlyMap<string, Pick<VoteHall, 'vote' | 'item'>>> {
  if (voteIds.length === 0) return new Map();
  const db = tx.withTables<CouncilTables>();
  const rows = await db
    .selectFrom('council.vote as vote')
    .innerJoin('council.item as item', 'item.id', 'vote.item_id')
    .select(['vote.id', 'vote.state', 'vote.mode', 'item.kind', 'item.chair_seat_id'])
    // An amendment is voted as its text is: same chair, same interests.
    .select(({ fn }) => fn.coalesce('item.amends_item_id', 'item.id').as('item_id'))
    .where('vote.id', 'in', voteIds)
    .where('item.sitting_id', '=', sittingId)
    .execute();
  if (rows.length === 0) return new Map();
  const voicesOf = await readItemVoices(
    db,
    rows.map((row) => row.item_id),
  );
  const items = rows.map((row) => {
    const { chair, recusals } = voicesOf(row.item_id);
    const president = row.chair_seat_id;
    return { kind: row.kind, presidentSeatId: president, chairSeatId: chair ?? president, recusals };
  });
  const chaired = await chairsOfTheDay(db, items, seats);
  const nominations = rows.filter((row) => row.kind === 'nomination').map((row) => row.id);
  const candidates = new Map<string, readonly string[]>();
  for (const id of nominations) candidates.set(id, await readCandidacyIds(db, id));
  return new Map(
    rows.map(({ id, state, mode }, index) => [
      id,
      { vote: { id, state, mode, candidacyIds: candidates.get(id) ?? [] }, item: chaired[index] ?? null },
    ]),
  );
}

/** One look at the end of the index for each voice: reading every attempt would cost more at each change of mind. */
async function readAttempts(
  tx: Tx,
  voteIds: readonly string[],
  seats: VoteHall['seats'],
): Promise<Map<string, number>> {
  if (voteIds.length === 0) return new Map();
  const seatIds = seats.map((seat) => seat.id);
  const { rows } = await sql<{ vote_id: string; seat_id: string; attempt: number }>`
    select asked.vote_id, voice.seat_id, last.attempt
    from unnest(${voteIds}::uuid[]) as asked (vote_id)
    cross join unnest(${seatIds}::uuid[]) as voice (seat_id)
    cross join lateral (
      select ballot.attempt from council.ballot
      where ballot.vote_id = asked.vote_id and ballot.seat_id = voice.seat_id
      order by ballot.attempt desc limit 1
    ) as last`.execute(tx);
  return new Map(rows.map((row) => [`${row.vote_id} ${row.seat_id}`, row.attempt]));
}

async function readBoxed(tx: Tx, voteIds: readonly string[]): Promise<Set<string>> {
  if (voteIds.length === 0) return new Set();
  const rows = await tx
    .withTables<CouncilTables>()
    .selectFrom('council.secret_voter')
    .select(['vote_id', 'seat_id'])
    .where('vote_id', 'in', voteIds)
    .execute();
  return new Set(rows.map((row) => `${row.vote_id} ${row.seat_id}`));
}
