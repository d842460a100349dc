import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';

/**
 * Puts the words of an import in their place in the indexes. They are found before it too, only more slowly: nothing is
 * changed, so nothing is noted in the journal.
 */
export async function settleWords(ctx: Pick<Ctx, 'db'>): Promise<void> {
  await sql`select gin_clean_pending_list('sirene.legal_unit_words'),
    gin_clean_pending_list('sirene.establishment_words')`.execute(ctx.db);
}
