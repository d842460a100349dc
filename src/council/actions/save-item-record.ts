import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { found, Stop } from '#kit/http/stop.ts';
import { ok, present, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { readMinutesLife } from '../queries/read-minutes-life.ts';
import { readWritten } from '../queries/read-record.ts';
import { recordPermissions } from '../record-permissions.ts';
import type { RecordTables } from '../record-tables.ts';
import type { ItemWritten } from '../rules/sitting-record.ts';

export interface ItemRecordInput {
  readonly slug: string;
  readonly rank: number;
  readonly report: string;
  readonly summary: string;
  /** The version the writer was shown; 0 when nothing was written yet. */
  readonly version: number;
}

export type SaveItemRefusal =
  | { readonly code: 'MINUTES_ADOPTED' }
  /** A colleague wrote meanwhile: `theirs` is what is kept, and nothing of it was overwritten. */
  | { readonly code: 'STALE'; readonly theirs: ItemWritten | null };

/**
 * Keeps what the secretary writes of an item (L2121-15 CGCT), as one more version: every earlier one stays. Refused when
 * a colleague wrote since the version that was shown. Sending the same text again does nothing.
 */
export async function saveItemRecord(
  ctx: Ctx,
  viewer: Viewer,
  input: ItemRecordInput,
): Promise<Result<number, SaveItemRefusal>> {
  const item = await ownItem(ctx, viewer, input);
  const before = (await readWritten(ctx.db, [item.id])).get(item.id) ?? null;
  if (saysTheSame(before, input)) return ok(before?.version ?? 0);
  const at = ctx.now();
  const version = input.version + 1;
  const saved = await record<number, 'STALE' | 'MINUTES_ADOPTED'>(
    ctx,
    {
      event: 'minutes.item_written',
      subject: `council/sitting/${item.sitting_id}`,
      data: { item: input.rank, version },
      // Nothing of it shows in the hall: open screens of the sitting have no reason to refresh.
      topic: `council/minutes/${item.sitting_id}`,
    },
    async (tx) => {
      if ((await readMinutesLife(tx, item.sitting_id)).adoption !== null) return refuse('MINUTES_ADOPTED');
      const now = (await readWritten(tx, [item.id])).get(item.id)?.version ?? 0;
      if (now !== input.version) return refuse('STALE');
      await tx
        .withTables<RecordTables>()
        .insertInto('council.item_record')
        .values({
          item_id: item.id,
          version,
          report: input.report,
          summary: input.summary,
          edited_by: present(viewer.personId, 'a secretariat is a person'),
          edited_at: at,
        })
        .execute();
      return ok(version);
    },
    { item_record_once: 'STALE' },
  );
  if (saved.ok) return saved;
  if (saved.refusals.includes('MINUTES_ADOPTED')) return refuse({ code: 'MINUTES_ADOPTED' });
  const theirs = (await readWritten(ctx.db, [item.id])).get(item.id) ?? null;
  // The same save sent twice at the same instant lost the race against itself: no conflict.
  if (saysTheSame(theirs, input)) return ok(theirs?.version ?? 0);
  return refuse({ code: 'STALE', theirs });
}

async function ownItem(ctx: Ctx, viewer: Viewer, input: Pick<ItemRecordInput, 'slug' | 'rank'>) {
  const row = await ctx.db
    .withTables<RecordTables>()
    .selectFrom('council.item as item')
    .innerJoin('council.sitting as sitting', 'sitting.id', 'item.sitting_id')
    .innerJoin('council.assembly as assembly', 'assembly.id', 'sitting.assembly_id')
    .select(['item.id', 'item.sitting_id', 'assembly.organisation_id'])
    .where('sitting.slug', '=', input.slug)
    .where('item.rank', '=', input.rank)
    .executeTakeFirst();
  const item = found(row);
  if (!may(viewer, recordPermissions, 'minutes.write', item.organisation_id)) throw new Stop('NOT_FOUND');
  return item;
}

function saysTheSame(before: ItemWritten | null, input: ItemRecordInput): boolean {
  return (before?.report ?? '') === input.report && (before?.summary ?? '') === input.summary;
}
