import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';

/**
 * Makes what is imported findable by words and facets (`sirene.findable_unit`), all of it again, in one statement: until it
 * ends, searches answer what they did before. Nothing else that anybody can read changes, so nothing is noted in the journal;
 * after a fall here, the same import given again does this and nothing more. Does nothing when no edition came since.
 */
export async function settleWords(ctx: Pick<Ctx, 'db'>): Promise<void> {
  await sql`select sirene.settle_findable()`.execute(ctx.db);
}
