import { chainedRows } from '#journal/public.ts';
import type { Ctx } from '#kit/ctx.ts';
import { type JournalRowInFile, journalledEvents } from '../rules/votes-file.ts';

/** The rows of the journal that told what the file of this sitting tells: openings, closes, proclamations. */
export async function journalOfSitting(
  ctx: Pick<Ctx, 'db'>,
  sittingId: string,
): Promise<readonly JournalRowInFile[]> {
  const rows = await chainedRows(ctx, { subject: `council/sitting/${sittingId}`, events: journalledEvents });
  return rows.map((row) => ({ ...row, seq: Number(row.seq) }));
}
