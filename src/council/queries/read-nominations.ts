import type { ReadDb } from '#kit/db/database.ts';
import type { BallotCandidate, CandidacyNow, NominationNow } from '../rules/nomination-now.ts';
import type { CouncilTables } from '../tables.ts';

type Db = ReadDb<CouncilTables>;

/** What these nominations fill and who stands, by item. */
export async function readNominations(
  db: Db,
  itemIds: readonly string[],
): Promise<ReadonlyMap<string, NominationNow>> {
  if (itemIds.length === 0) return new Map();
  const posts = await db
    .selectFrom('council.nomination')
    .selectAll()
    .where('item_id', 'in', itemIds)
    .orderBy('rank')
    .execute();
  const decisions = await db
    .selectFrom('council.secrecy_decision')
    .selectAll()
    .where('item_id', 'in', itemIds)
    .orderBy('number')
    .execute();
  const candidacies = await readCandidacies(db, itemIds);
  const read = itemIds.map((id): [string, NominationNow] => {
    const said = posts.filter((one) => one.item_id === id);
    const secrecy = decisions.findLast((one) => one.item_id === id);
    return [
      id,
      {
        post: said.at(-1)?.post ?? null,
        declarations: said.at(-1)?.rank ?? 0,
        candidacies: candidacies.get(id) ?? [],
        secrecy: secrecy ?? null,
      },
    ];
  });
  return new Map(read);
}

async function readCandidacies(
  db: Db,
  itemIds: readonly string[],
): Promise<ReadonlyMap<string, CandidacyNow[]>> {
  const rows = await db
    .selectFrom('council.candidacy')
    .selectAll()
    .where('item_id', 'in', itemIds)
    .orderBy('rank')
    .execute();
  if (rows.length === 0) return new Map();
  const ids = rows.map((row) => row.id);
  const steps = await db
    .selectFrom('council.candidacy_step')
    .selectAll()
    .where('candidacy_id', 'in', ids)
    .orderBy('number')
    .execute();
  const births = await db
    .selectFrom('council.candidate_birth')
    .selectAll()
    .where('candidacy_id', 'in', ids)
    .orderBy('number')
    .execute();
  const read = rows.map((row) => {
    const step = steps.findLast((one) => one.candidacy_id === row.id);
    const birth = births.findLast((one) => one.candidacy_id === row.id);
    return {
      itemId: row.item_id,
      id: row.id,
      rank: row.rank,
      name: row.name,
      seatId: row.seat_id,
      born: birth?.born ?? null,
      births: birth?.number ?? 0,
      state: step?.kind === 'withdrawn' ? ('withdrawn' as const) : ('standing' as const),
      steps: step?.number ?? 0,
    };
  });
  return Map.groupBy(read, (one) => one.itemId);
}

/** Who is on the ballot of each vote, in the order they were noted; votes once it is closed. */
export async function readBallotCandidates(
  db: Db,
  voteIds: readonly string[],
): Promise<ReadonlyMap<string, BallotCandidate[]>> {
  const rows = await db
    .selectFrom('council.vote_candidate as standing')
    .innerJoin('council.candidacy as candidacy', 'candidacy.id', 'standing.candidacy_id')
    .leftJoin('council.candidate_count as counted', (join) =>
      join
        .onRef('counted.vote_id', '=', 'standing.vote_id')
        .onRef('counted.candidacy_id', '=', 'standing.candidacy_id'),
    )
    .select(['standing.vote_id as voteId', 'candidacy.id', 'candidacy.name', 'counted.votes'])
    .where('standing.vote_id', 'in', voteIds)
    .orderBy('candidacy.rank')
    .execute();
  return Map.groupBy(rows, (one) => one.voteId);
}

/** The candidacies on the ballot of one vote: what a ballot is judged on. */
export async function readCandidacyIds(db: Db, voteId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('council.vote_candidate')
    .select('candidacy_id')
    .where('vote_id', '=', voteId)
    .execute();
  return rows.map((row) => row.candidacy_id);
}
