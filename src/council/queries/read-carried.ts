import { findPiece, type Piece } from '#evidence/public.ts';
import type { ReadDb } from '#kit/db/database.ts';
import type { ConvocationTables } from '../convocation-tables.ts';

export interface CarriedItem {
  readonly item: Pick<
    ConvocationTables['council.item'],
    'id' | 'title_fr' | 'title_en' | 'object' | 'rapporteur' | 'subject' | 'matter_code'
  >;
  /** The note and the pieces as they were convened. */
  readonly note: string;
  readonly pieces: readonly Piece[];
}

/** Items of a convened sitting with the note and the pieces that were sent, in the order of its agenda. */
export async function carriedItems(db: ReadDb, itemIds: readonly string[]): Promise<CarriedItem[]> {
  const tables = db.withTables<ConvocationTables>();
  const rows = await tables
    .selectFrom('council.item as item')
    .innerJoin('council.convened_item as convened', 'convened.item_id', 'item.id')
    .select(['item.id', 'item.title_fr', 'item.title_en', 'item.object', 'item.rapporteur'])
    .select(['item.subject', 'item.matter_code', 'convened.note'])
    .where('item.id', 'in', itemIds)
    .orderBy('item.rank')
    .execute();
  const carried: CarriedItem[] = [];
  for (const { note, ...item } of rows) {
    const listed = await tables
      .selectFrom('council.convened_piece')
      .select('piece_id')
      .where('item_id', '=', item.id)
      .orderBy('rank')
      .execute();
    const pieces: Piece[] = [];
    for (const one of listed) {
      const piece = await findPiece({ db }, one.piece_id);
      if (piece) pieces.push(piece);
    }
    carried.push({ item, note, pieces });
  }
  return carried;
}
