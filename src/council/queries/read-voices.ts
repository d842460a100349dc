import type { ReadDb } from '#kit/db/database.ts';
import type { ItemNow, SittingNow } from '../rules/sitting-now.ts';
import type { OrdinaryCount } from '../rules/voices-now.ts';
import type { VoteNow } from '../rules/votes-now.ts';
import type { CouncilTables } from '../tables.ts';

// What decides whose voice counts: proxies of a sitting; chair, interests and requests of its items; who has voted.

/** Every proxy of the sitting in the order they were given, those ended included. */
export async function readProxies(
  db: ReadDb<CouncilTables>,
  sittingId: string,
): Promise<SittingNow['proxies']> {
  const rows = await db
    .selectFrom('council.proxy')
    .selectAll()
    .where('sitting_id', '=', sittingId)
    .orderBy('given_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    grantorSeatId: row.grantor_seat_id,
    holderSeatId: row.holder_seat_id,
    writtenOn: row.written_on,
    consecutive: row.consecutive,
    illness: row.illness,
    origin: row.origin,
    givenAt: row.given_at,
    state: row.state,
    endedAt: row.ended_at,
  }));
}

type ItemVoices = Pick<ItemNow, 'recusals' | 'requests'> & {
  /** The seat that chairs the item instead of the president; null when nobody does. */
  readonly chair: string | null;
  readonly chairChanges: number;
};

/** The last chair, declaration of interest and request of each seat, by item. */
export async function readItemVoices(
  db: ReadDb<CouncilTables>,
  itemIds: readonly string[],
): Promise<(itemId: string) => ItemVoices> {
  const chairs = await db
    .selectFrom('council.item_chair')
    .selectAll()
    .where('item_id', 'in', itemIds)
    .orderBy('rank')
    .execute();
  const recusals = await db
    .selectFrom('council.recusal')
    .selectAll()
    .where('item_id', 'in', itemIds)
    .distinctOn(['item_id', 'seat_id'])
    .orderBy('item_id')
    .orderBy('seat_id')
    .orderBy('number', 'desc')
    .execute();
  const requests = await db
    .selectFrom('council.ballot_request')
    .selectAll()
    .where('item_id', 'in', itemIds)
    .distinctOn(['item_id', 'seat_id'])
    .orderBy('item_id')
    .orderBy('seat_id')
    .orderBy('number', 'desc')
    .execute();
  return (itemId) => {
    const chaired = chairs.filter((row) => row.item_id === itemId);
    return {
      chair: chaired.at(-1)?.seat_id ?? null,
      chairChanges: chaired.length,
      recusals: recusals.flatMap((row) =>
        row.item_id === itemId && row.kind !== 'withdrawn'
          ? [{ seatId: row.seat_id, kind: row.kind, declaredAt: row.declared_at, number: row.number }]
          : [],
      ),
      requests: requests.flatMap((row) =>
        row.item_id === itemId && row.wanted !== 'none'
          ? [{ seatId: row.seat_id, wanted: row.wanted, at: row.at, number: row.number }]
          : [],
      ),
    };
  };
}

/** Who has voted in secret, by vote: never what. */
export async function readSecretVoters(
  db: ReadDb<CouncilTables>,
  voteIds: readonly string[],
): Promise<ReadonlyMap<string, VoteNow['secretVoters']>> {
  const rows = await db
    .selectFrom('council.secret_voter')
    .selectAll()
    .where('vote_id', 'in', voteIds)
    .orderBy('seat_id')
    .execute();
  const voters = rows.map((row) => ({
    voteId: row.vote_id,
    seatId: row.seat_id,
    castBySeatId: row.cast_by_seat_id,
  }));
  return Map.groupBy(voters, (one) => one.voteId);
}

/** What the clerk entered last in each ordinary vote. */
export async function readOrdinaryCounts(
  db: ReadDb<CouncilTables>,
  voteIds: readonly string[],
): Promise<ReadonlyMap<string, OrdinaryCount>> {
  const rows = await db
    .selectFrom('council.ordinary_count')
    .selectAll()
    .where('vote_id', 'in', voteIds)
    .orderBy('rank')
    .execute();
  return new Map(
    rows.map((row) => [
      row.vote_id,
      {
        rank: row.rank,
        against: row.against,
        abstain: row.abstain,
        notTakingPart: row.not_taking_part,
        chairChoice: row.chair_choice,
        at: row.at,
      },
    ]),
  );
}

/** How many declarations of interest this seat has made on this item, those taken back included. */
export async function readDeclarations(
  db: ReadDb<CouncilTables>,
  itemId: string,
  seatId: string,
): Promise<number> {
  const row = await db
    .selectFrom('council.recusal')
    .select(({ fn }) => fn.max('number').as('last'))
    .where('item_id', '=', itemId)
    .where('seat_id', '=', seatId)
    .executeTakeFirst();
  return row?.last ?? 0;
}

/** How many requests each seat has made on this item, those taken back included. */
export async function readRequestCount(
  db: ReadDb<CouncilTables>,
  itemId: string,
): Promise<(seatId: string) => number> {
  const rows = await db
    .selectFrom('council.ballot_request')
    .select(['seat_id', ({ fn }) => fn.max('number').as('last')])
    .where('item_id', '=', itemId)
    .groupBy('seat_id')
    .execute();
  const counts = new Map(rows.map((row) => [row.seat_id, row.last]));
  return (seatId) => counts.get(seatId) ?? 0;
}
