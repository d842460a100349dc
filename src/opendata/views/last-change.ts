import { listEntries } from '#journal/public.ts';
import type { Ctx } from '#kit/ctx.ts';

/** When something last happened to one of these subjects or below them, by the journal; null when nothing did. */
export async function lastChange(ctx: Pick<Ctx, 'db'>, subjects: readonly string[]): Promise<Date | null> {
  let last: Date | null = null;
  for (const subject of subjects) {
    const [row] = await listEntries(ctx, { subject, limit: 1 });
    if (row && (last === null || row.at > last)) last = row.at;
  }
  return last;
}
