import type { ReadDb } from '#kit/db/database.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import type { ConvocationTables } from '../convocation-tables.ts';

/**
 * The explanatory note that members received with the convocation (L2121-12 CGCT), as minutes name it, by id of item. In
 * French: it is the reference of a French paper.
 */
export async function readConvenedNotes(
  given: ReadDb,
  sittingId: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await given
    .withTables<ConvocationTables>()
    .selectFrom('council.convened_item as convened')
    .innerJoin('council.item as item', 'item.id', 'convened.item_id')
    .innerJoin('council.convocation as convocation', 'convocation.sitting_id', 'item.sitting_id')
    .select(['convened.item_id', 'convened.note_version', 'convocation.number', 'convocation.sent_on'])
    .where('item.sitting_id', '=', sittingId)
    .execute();
  return new Map(
    rows.map((row) => [
      row.item_id,
      `Note explicative de synthèse (version ${row.note_version}) jointe à la convocation n° ${row.number} ` +
        `du ${formatPartialDate(row.sent_on, 'fr')}`,
    ]),
  );
}
