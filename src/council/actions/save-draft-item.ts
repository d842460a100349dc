import type { Ctx } from '#kit/ctx.ts';
import { found } from '#kit/http/stop.ts';
import { newId } from '#kit/ids.ts';
import { ok, type Result } from '#kit/result.ts';
import type { Viewer } from '#kit/viewer.ts';
import type { ConvocationTables } from '../convocation-tables.ts';
import type { ItemTyped } from '../rules/draft-form.ts';
import type { DraftFault } from '../rules/draft-refused.ts';
import { changeDraft } from './change-draft.ts';

/** Adds an item at the end of the agenda, or rewrites one, while the sitting is prepared. Answers the item's id. */
export function saveDraftItem(
  ctx: Ctx,
  viewer: Viewer,
  given: {
    readonly slug: string;
    /** Null: a new item. */
    readonly itemId: string | null;
    readonly item: ItemTyped;
    readonly once: string;
  },
): Promise<Result<string, DraftFault>> {
  const event = given.itemId === null ? 'draft_item.added' : 'draft_item.edited';
  const data = (item: string) => ({ item });
  return changeDraft<string>(ctx, viewer, { ...given, event, data }, async (tx, draft, at) => {
    const db = tx.withTables<ConvocationTables>();
    const { titleFr, titleEn, object, rapporteur, subject, matterCode } = given.item;
    const values = {
      title_fr: titleFr,
      title_en: titleEn,
      object,
      rapporteur,
      subject,
      matter_code: matterCode,
    };
    if (given.itemId === null) {
      const id = newId(at);
      const rank = draft.items.length + 1;
      await db
        .insertInto('council.draft_item')
        .values({ id, sitting_id: draft.id, rank, carried_from: null, ...values })
        .execute();
      return ok(id);
    }
    const { id } = found(draft.items.find((one) => one.id === given.itemId));
    await db.updateTable('council.draft_item').set(values).where('id', '=', id).execute();
    return ok(id);
  });
}
