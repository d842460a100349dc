import { claimOnce } from '#journal/once.ts';
import { type JournalEvent, record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Tx } from '#kit/db/database.ts';
import { civilDay } from '#kit/instant.ts';
import type { Result } from '#kit/result.ts';
import type { Viewer } from '#kit/viewer.ts';
import { type RecordRefused, recordConstraints } from '../rules/record-refused.ts';
import type { SittingRecord } from '../rules/sitting-record.ts';
import { lockSitting } from './lock-sitting.ts';
import { readRecord } from './read-record.ts';

export type RecordActed = Result<readonly JournalEvent[], RecordRefused>;

/**
 * The frame of an act on the record of a sitting: one lock on the sitting, one reading of all that was kept of it, one
 * key of submission, then what `work` writes, signed. A sitting of another organisation is « introuvable ».
 */
export function inRecord(
  ctx: Ctx,
  viewer: Viewer,
  given: { readonly slug: string; readonly once: string },
  work: (tx: Tx, kept: SittingRecord, at: Date) => Promise<RecordActed>,
): Promise<RecordActed> {
  const at = ctx.now();
  return record<readonly JournalEvent[], RecordRefused>(
    ctx,
    (events) => events,
    async (tx) => {
      const locked = await lockSitting(tx, viewer, given.slug, at);
      await claimOnce(tx, given.once, at);
      return work(tx, await readRecord(tx, locked.id, civilDay(at)), at);
    },
    recordConstraints,
  );
}
