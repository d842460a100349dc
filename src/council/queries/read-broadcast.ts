import type { ReadDb } from '#kit/db/database.ts';
import type { ConvocationTables } from '../convocation-tables.ts';
import type { BroadcastNow } from '../rules/sitting-now.ts';

/** The addresses in force of a sitting's broadcast: the last row of each kind. */
export async function readBroadcast(db: ReadDb, sittingId: string): Promise<BroadcastNow> {
  const rows = await db
    .withTables<ConvocationTables>()
    .selectFrom('council.sitting_broadcast')
    .select(['kind', 'address'])
    .distinctOn('kind')
    .where('sitting_id', '=', sittingId)
    .orderBy('kind')
    .orderBy('number', 'desc')
    .execute();
  const of = (kind: keyof BroadcastNow) => rows.find((row) => row.kind === kind)?.address ?? null;
  return { live: of('live'), recording: of('recording') };
}

/** How many rows there are of this kind: the next one's number is one more. */
export async function countBroadcasts(
  db: ReadDb,
  sittingId: string,
  kind: keyof BroadcastNow,
): Promise<number> {
  const row = await db
    .withTables<ConvocationTables>()
    .selectFrom('council.sitting_broadcast')
    .select(({ fn }) => fn.max('number').as('last'))
    .where('sitting_id', '=', sittingId)
    .where('kind', '=', kind)
    .executeTakeFirst();
  return row?.last ?? 0;
}
