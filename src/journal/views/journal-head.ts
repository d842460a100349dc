import type { Ctx } from '#kit/ctx.ts';
import type { JournalTables } from '../tables.ts';

/** The hash of the journal's last row: it changes at every act, and at nothing else. */
export async function journalHead(ctx: Pick<Ctx, 'db'>): Promise<string> {
  const head = await ctx.db
    .withTables<JournalTables>()
    .selectFrom('journal.head')
    .select('hash')
    .executeTakeFirstOrThrow();
  return head.hash;
}
