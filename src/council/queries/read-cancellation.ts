import type { ReadDb } from '#kit/db/database.ts';
import type { ConvocationTables } from '../convocation-tables.ts';

/** Why and when a sitting was cancelled; null when it was not. */
export async function readCancellation(
  db: ReadDb,
  sittingId: string,
): Promise<{ readonly reason: string; readonly at: Date } | null> {
  const row = await db
    .withTables<ConvocationTables>()
    .selectFrom('council.sitting_cancellation')
    .select(['reason', 'at'])
    .where('sitting_id', '=', sittingId)
    .executeTakeFirst();
  return row ?? null;
}
