import type { Tx } from '#kit/db/database.ts';
import type { VoteNow } from '../rules/votes-now.ts';
import type { CouncilTables } from '../tables.ts';

/**
 * Freezes the votes of each candidate at the close: out of the box, or from the public ballots that count. Answers them
 * by candidacy, for the journal; null when the vote is no nomination.
 */
export async function storeCandidateCounts(
  tx: Tx,
  vote: Pick<VoteNow, 'id' | 'mode' | 'candidates' | 'ballots'>,
): Promise<Record<string, number> | null> {
  if (vote.candidates.length === 0) return null;
  const given =
    vote.mode === 'secret' ? await boxed(tx, vote.id) : vote.ballots.map((one) => one.candidacyId);
  const counts = vote.candidates.map(({ id }) => ({
    vote_id: vote.id,
    candidacy_id: id,
    votes: given.filter((one) => one === id).length,
  }));
  await tx.withTables<CouncilTables>().insertInto('council.candidate_count').values(counts).execute();
  return Object.fromEntries(counts.map((one) => [one.candidacy_id, one.votes]));
}

async function boxed(tx: Tx, voteId: string): Promise<readonly (string | null)[]> {
  const rows = await tx
    .withTables<CouncilTables>()
    .selectFrom('council.secret_ballot')
    .select('candidacy_id')
    .where('vote_id', '=', voteId)
    .execute();
  return rows.map((row) => row.candidacy_id);
}
