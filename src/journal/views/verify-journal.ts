import type { Ctx } from '#kit/ctx.ts';
import { type ChainFault, type ChainLink, chainStart, checkEntry } from '../rules/verify-chain.ts';
import type { JournalTables } from '../tables.ts';

export type JournalVerdict =
  | { readonly intact: true; readonly rows: bigint; readonly head: string }
  | {
      readonly intact: false;
      readonly rows: bigint;
      readonly firstBroken: bigint;
      readonly fault: ChainFault;
    };

const pageSize = 2000;

/** Recomputes the whole chain from the columns and names the first broken row; a tail cut off is seen by the head. */
export async function verifyJournal(ctx: Pick<Ctx, 'db'>): Promise<JournalVerdict> {
  const db = ctx.db.withTables<JournalTables>();
  let link: ChainLink = chainStart;
  for (;;) {
    const rows = await db
      .selectFrom('journal.entry')
      .selectAll()
      .where('seq', '>', link.seq)
      .orderBy('seq')
      .limit(pageSize)
      .execute();
    for (const row of rows) {
      const fault = checkEntry(link, {
        ...row,
        authorKind: row.author_kind,
        authorId: row.author_id,
        mandateId: row.mandate_id,
      });
      if (fault) return { intact: false, rows: link.seq, firstBroken: link.seq + 1n, fault };
      link = { seq: row.seq, hash: row.hash };
    }
    if (rows.length < pageSize) break;
  }
  const head = await db.selectFrom('journal.head').select(['seq', 'hash']).executeTakeFirstOrThrow();
  if (head.seq !== link.seq || head.hash !== link.hash) {
    return { intact: false, rows: link.seq, firstBroken: link.seq + 1n, fault: 'HEAD_DIFFERS' };
  }
  return { intact: true, rows: link.seq, head: link.hash };
}
