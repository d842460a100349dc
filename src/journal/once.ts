import { sql } from 'kysely';
import type { Tx } from '#kit/db/database.ts';

/** The constraint that a repeated submission violates: map it to the refusal `ALREADY_DONE` in `record`. */
export const onceConstraint = 'once_pkey';

/** Claims the key of a submission inside its transaction; the second claim violates `once_pkey` and rolls back. */
export async function claimOnce(tx: Tx, key: string, at: Date): Promise<void> {
  await sql`insert into journal.once (key, at) values (${key}, ${at})`.execute(tx);
}

/**
 * Claims many keys at once, each at its moment; answers those that nobody held. A key being claimed by another
 * transaction is waited for, as one by one.
 */
export async function claimEachOnce(tx: Tx, claims: ReadonlyMap<string, Date>): Promise<Set<string>> {
  const rows = JSON.stringify([...claims].sort(byKey).map(([key, at]) => ({ key, at })));
  const { rows: taken } = await sql<{ key: string }>`
    insert into journal.once (key, at)
    select key, at from jsonb_to_recordset(${rows}::jsonb) as claim (key text, at timestamptz)
    on conflict on constraint once_pkey do nothing returning key`.execute(tx);
  return new Set(taken.map((row) => row.key));
}

/** Gives back the keys of acts that were refused in the same transaction: a refusal leaves nothing behind. */
export async function releaseOnce(tx: Tx, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  await sql`delete from journal.once where key in (${sql.join(keys)})`.execute(tx);
}

// One order for everybody: two transactions that claim the same keys wait for each other instead of dying together.
function byKey([a]: readonly [string, Date], [b]: readonly [string, Date]): number {
  return a < b ? -1 : 1;
}
