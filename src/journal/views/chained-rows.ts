import type { Ctx } from '#kit/ctx.ts';
import { canonicalEntry } from '../rules/canonical-entry.ts';
import type { JournalTables } from '../tables.ts';

/** A row with the text its hash was taken of: enough to recompute that hash anywhere. */
export interface ChainedRow {
  readonly seq: bigint;
  readonly previous: string;
  readonly hash: string;
  readonly text: string;
}

/** The rows that tell these events of one subject, oldest first, as the chain holds them. */
export async function chainedRows(
  ctx: Pick<Ctx, 'db'>,
  asked: { readonly subject: string; readonly events: readonly string[] },
): Promise<ChainedRow[]> {
  const rows = await ctx.db
    .withTables<JournalTables>()
    .selectFrom('journal.entry')
    .selectAll()
    .where('subject', '=', asked.subject)
    .where('event', 'in', asked.events)
    .orderBy('seq')
    .execute();
  return rows.map((row) => ({
    seq: row.seq,
    previous: row.previous,
    hash: row.hash,
    text: canonicalEntry({
      ...row,
      authorKind: row.author_kind,
      authorId: row.author_id,
      mandateId: row.mandate_id,
    }),
  }));
}
