import { addPiece } from '#evidence/writes.ts';
import type { Tx } from '#kit/db/database.ts';
import { newId } from '#kit/ids.ts';
import type { ConvocationTables } from '../convocation-tables.ts';
import type { CarriedItem } from './read-carried.ts';
import { pieceSubject } from './read-draft.ts';

/**
 * Writes items of an earlier sitting into a new draft, in their order, with the same words, note and pieces. `reference`
 * says of each which item it takes up (L2121-17 al. 2 CGCT): null, it is an item of its own that the draft may still change.
 */
export async function storeCarried(
  tx: Tx,
  sittingId: string,
  carried: readonly CarriedItem[],
  reference: (itemId: string) => string | null,
  at: Date,
): Promise<void> {
  const db = tx.withTables<ConvocationTables>();
  for (const [index, { item, note, pieces }] of carried.entries()) {
    const id = newId(at);
    await db
      .insertInto('council.draft_item')
      .values({
        id,
        sitting_id: sittingId,
        rank: index + 1,
        title_fr: item.title_fr,
        title_en: item.title_en,
        object: item.object,
        rapporteur: item.rapporteur,
        subject: item.subject,
        matter_code: item.matter_code,
        carried_from: reference(item.id),
      })
      .execute();
    await db.insertInto('council.item_note').values({ item_id: id, version: 1, text: note, at }).execute();
    for (const piece of pieces) {
      const { slot, filename, mediaType, bytes, sha256, addedBy } = piece;
      const file = { slot, filename, mediaType, bytes, sha256, addedBy };
      await addPiece(tx, { id: newId(at), subject: pieceSubject(id), at, ...file });
    }
  }
}
