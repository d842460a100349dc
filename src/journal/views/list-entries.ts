import type { Ctx } from '#kit/ctx.ts';
import type { JournalTables } from '../tables.ts';

export interface JournalRow {
  readonly seq: bigint;
  readonly at: Date;
  readonly authorKind: 'person' | 'link' | 'system';
  readonly authorId: string;
  readonly mandateId: string | null;
  readonly event: string;
  readonly subject: string;
  readonly hash: string;
  readonly previous: string;
}

/** Rows of the journal, newest first. `subject` keeps one subject and what is below it; `before` pages back. */
export async function listEntries(
  ctx: Pick<Ctx, 'db'>,
  options: { subject?: string; before?: bigint; limit: number },
): Promise<JournalRow[]> {
  let query = ctx.db
    .withTables<JournalTables>()
    .selectFrom('journal.entry')
    .select(['seq', 'at', 'event', 'subject', 'hash', 'previous'])
    .select(['author_kind as authorKind', 'author_id as authorId', 'mandate_id as mandateId'])
    .orderBy('seq', 'desc')
    .limit(options.limit);
  if (options.before !== undefined) query = query.where('seq', '<', options.before);
  const { subject } = options;
  if (subject !== undefined) {
    query = query.where((where) =>
      where.or([
        where('subject', '=', subject),
        where('subject', 'like', `${subject.replace(/[%_\\]/g, '\\$&')}/%`),
      ]),
    );
  }
  return query.execute();
}
