import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import { found } from '#kit/http/stop.ts';
import { ok, type Result } from '#kit/result.ts';
import type { Viewer } from '#kit/viewer.ts';
import type { ConvocationTables } from '../convocation-tables.ts';
import type { DraftFault } from '../rules/draft-refused.ts';
import { changeDraft } from './change-draft.ts';

export interface OneItem {
  readonly slug: string;
  readonly itemId: string;
  readonly once: string;
}

/** Moves an item one place up or down; at the end of the list it stays where it is. */
export function moveDraftItem(
  ctx: Ctx,
  viewer: Viewer,
  given: OneItem & { readonly way: 'up' | 'down' },
): Promise<Result<null, DraftFault>> {
  const data = () => ({ item: given.itemId, way: given.way });
  return changeDraft<null>(ctx, viewer, { ...given, event: 'draft_item.moved', data }, async (tx, draft) => {
    const index = draft.items.findIndex((one) => one.id === given.itemId);
    const moved = found(draft.items[index]);
    const other = draft.items[index + (given.way === 'up' ? -1 : 1)];
    if (!other) return ok(null);
    // One statement: the constraint on ranks is judged once both have their new one.
    await tx
      .withTables<ConvocationTables>()
      .updateTable('council.draft_item')
      .set({
        rank: sql<number>`case id when ${moved.id}::uuid then ${other.rank}::int else ${moved.rank}::int end`,
      })
      .where('id', 'in', [moved.id, other.id])
      .execute();
    return ok(null);
  });
}

/** Takes an item off the agenda being prepared: a record, and those below move up. Its notes and pieces stay known. */
export function removeDraftItem(ctx: Ctx, viewer: Viewer, given: OneItem): Promise<Result<null, DraftFault>> {
  const data = () => ({ item: given.itemId });
  return changeDraft<null>(
    ctx,
    viewer,
    { ...given, event: 'draft_item.removed', data },
    async (tx, draft, at) => {
      const { id, rank } = found(draft.items.find((one) => one.id === given.itemId));
      const db = tx.withTables<ConvocationTables>();
      await db.insertInto('council.draft_removal').values({ item_id: id, at }).execute();
      await db.updateTable('council.draft_item').set({ rank: null }).where('id', '=', id).execute();
      await db
        .updateTable('council.draft_item')
        .set((set) => ({ rank: set('rank', '-', 1) }))
        .where('sitting_id', '=', draft.id)
        .where('rank', '>', rank)
        .execute();
      return ok(null);
    },
  );
}
