import { sql } from 'kysely';
import type { Tx } from '#kit/db/database.ts';

/** The constraint that a repeated submission violates: map it to the refusal `ALREADY_DONE` in `record`. */
export const onceConstraint = 'once_pkey';

/** Claims the key of a submission inside its transaction; the second claim violates `once_pkey` and rolls back. */
export async function claimOnce(tx: Tx, key: string, at: Date): Promise<void> {
  await sql`insert into journal.once (key, at) values (${key}, ${at})`.execute(tx);
}
