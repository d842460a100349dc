import type { Ctx } from '#kit/ctx.ts';
import { found } from '#kit/http/stop.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import type { Viewer } from '#kit/viewer.ts';
import type { ConvocationTables } from '../convocation-tables.ts';
import { noteOf } from '../rules/draft.ts';
import type { DraftFault } from '../rules/draft-refused.ts';
import { changeDraft } from './change-draft.ts';

/**
 * Writes the explanatory note of an item (L2121-12 CGCT), as a new version: the earlier ones stay. `basedOn` is the version
 * the writer had before their eyes; somebody else's in between is not written over. Answers the version.
 */
export function writeNote(
  ctx: Ctx,
  viewer: Viewer,
  given: {
    readonly slug: string;
    readonly itemId: string;
    readonly text: string;
    readonly basedOn: number;
    readonly once: string;
  },
): Promise<Result<number, DraftFault>> {
  const data = (version: number) => ({ item: given.itemId, version });
  return changeDraft<number>(
    ctx,
    viewer,
    { ...given, event: 'note.written', data },
    async (tx, draft, at) => {
      const item = found(draft.items.find((one) => one.id === given.itemId));
      const last = noteOf(item);
      if ((last?.version ?? 0) !== given.basedOn)
        return refuse<DraftFault>({ field: 'text', code: 'NOTE_CHANGED_MEANWHILE' });
      if (last?.text === given.text) return ok(last.version);
      const version = given.basedOn + 1;
      await tx
        .withTables<ConvocationTables>()
        .insertInto('council.item_note')
        .values({ item_id: item.id, version, text: given.text, at })
        .execute();
      return ok(version);
    },
  );
}
