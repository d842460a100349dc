import { type Selectable, sql } from 'kysely';
import type { Tx } from '#kit/db/database.ts';
import type { BallotChoice } from '../rules/ballot-voice.ts';
import type { CouncilTables } from '../tables.ts';

/** What an accepted ballot leaves: a row of a public vote, or, in secret, who has voted and what was voted. */
export type BallotRow =
  | { readonly mode: 'public'; readonly row: Selectable<CouncilTables['council.ballot']> }
  | {
      readonly mode: 'secret';
      readonly voter: CouncilTables['council.secret_voter'];
      readonly choice: BallotChoice;
      /** Whom a nomination’s ballot names; null for any other choice. */
      readonly candidacyId: string | null;
    };

/**
 * Adds these ballots in one statement a table, sent as one value: a list of 124 rows would cost more to spell than to
 * store. Secret ballots are written in the order of what they say, which is nobody's order of arrival.
 */
export async function storeBallots(tx: Tx, ballots: readonly BallotRow[]): Promise<void> {
  const open = ballots.flatMap((one) => (one.mode === 'public' ? [one.row] : []));
  const secret = ballots.flatMap((one) => (one.mode === 'secret' ? [one] : []));
  if (open.length > 0)
    await sql`insert into council.ballot (vote_id, seat_id, attempt, choice, candidacy_id, cast_at, origin, cast_by_seat_id)
      select vote_id, seat_id, attempt, choice, candidacy_id, cast_at, origin, cast_by_seat_id
      from jsonb_populate_recordset(null::council.ballot, ${JSON.stringify(open)}::jsonb)`.execute(tx);
  if (secret.length === 0) return;
  const voters = secret.map((one) => one.voter);
  const choices = secret
    .map((one) => ({ vote_id: one.voter.vote_id, choice: one.choice, candidacy_id: one.candidacyId }))
    .toSorted((a, b) => (`${a.choice} ${a.candidacy_id}` < `${b.choice} ${b.candidacy_id}` ? -1 : 1));
  await sql`insert into council.secret_voter (vote_id, seat_id, cast_by_seat_id)
    select vote_id, seat_id, cast_by_seat_id
    from jsonb_populate_recordset(null::council.secret_voter, ${JSON.stringify(voters)}::jsonb)`.execute(tx);
  await sql`insert into council.secret_ballot (vote_id, choice, candidacy_id)
    select vote_id, choice, candidacy_id
    from jsonb_populate_recordset(null::council.secret_ballot, ${JSON.stringify(choices)}::jsonb)`.execute(
    tx,
  );
}
