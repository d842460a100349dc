import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';

/**
 * Makes a search by words quick once an import is in: the first time by an index over everything that is there, then by
 * putting the words of the new rows in their place in it (they wait in line during an import, up to a gigabyte). Nothing
 * that anybody can read changes, so nothing is noted in the journal; a fall here only leaves searches slow until the next call.
 */
export async function settleWords(ctx: Pick<Ctx, 'db'>): Promise<void> {
  for (const table of ['legal_unit', 'establishment'] as const) {
    const index = sql.raw(`${table}_words`);
    await sql`create index if not exists ${index} on ${sql.raw(`sirene.${table}`)} using gin (words)
      with (fastupdate = on, gin_pending_list_limit = 1000000)`.execute(ctx.db);
    await sql`select gin_clean_pending_list(${`sirene.${table}_words`}::regclass)`.execute(ctx.db);
  }
}
