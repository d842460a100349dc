import { sql } from 'kysely';
import type { Tx } from '#kit/db/database.ts';
import type { CouncilTables } from '../tables.ts';

/** Adds these ballots in one statement, sent as one value: a list of 124 rows would cost more to spell than to store. */
export async function storeBallots(
  tx: Tx,
  ballots: readonly CouncilTables['council.ballot'][],
): Promise<void> {
  await sql`insert into council.ballot (vote_id, seat_id, attempt, choice, cast_at, origin)
    select vote_id, seat_id, attempt, choice, cast_at, origin
    from jsonb_populate_recordset(null::council.ballot, ${JSON.stringify(ballots)}::jsonb)`.execute(tx);
}
