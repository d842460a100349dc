import { sql } from 'kysely';
import type { ReadDb } from '#kit/db/database.ts';

/** The oldest transaction under way: what is read from now on may lack what it, and those after it, write. */
export async function oldestUnderWay(db: ReadDb): Promise<string> {
  const { rows } = await sql<{ since: string }>`
    select pg_snapshot_xmin(pg_current_snapshot())::text as since`.execute(db);
  return rows[0]?.since ?? '0';
}

/**
 * Of `register.actor as a`: rows written by a transaction that was not over then (migration 0102); a restored database may hold
 * numbers still to come, which are not.
 */
export function changedSince(since: string) {
  return sql<boolean>`a.changed_in >= ${since}::text::xid8 and a.changed_in <= greatest(
      pg_snapshot_xmax(pg_current_snapshot()), pg_current_xact_id_if_assigned())`;
}

/** The ids of these actors; `limit` at most, so that a large import is not read one by one. */
export async function changedActors(db: ReadDb, since: string, limit: number): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select a.id from register.actor as a
    where ${changedSince(since)} limit ${limit}`.execute(db);
  return rows.map((row) => row.id);
}
