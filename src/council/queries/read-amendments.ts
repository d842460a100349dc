import type { ReadDb } from '#kit/db/database.ts';
import type { DebateTables } from '../debate-tables.ts';
import type { AmendsNow, GroupTimeGiven } from '../rules/debate-now.ts';
import type { CouncilTables } from '../tables.ts';

/** What makes these items amendments, by the id of the amendment. */
export async function readAmends(
  db: ReadDb<CouncilTables>,
  itemIds: readonly string[],
): Promise<ReadonlyMap<string, AmendsNow>> {
  const rows = await db
    .withTables<DebateTables>()
    .selectFrom('council.amendment as amendment')
    .innerJoin('council.item as parent', 'parent.id', 'amendment.parent_id')
    .leftJoin('council.seat as seat', 'seat.id', 'amendment.author_seat_id')
    .selectAll('amendment')
    .select(['parent.rank as parent_rank', 'seat.number as seat_number'])
    .where('amendment.item_id', 'in', itemIds)
    .execute();
  return new Map(
    rows.map((row) => [
      row.item_id,
      {
        parentId: row.parent_id,
        parentRank: row.parent_rank,
        number: row.number,
        authorSeatNumber: row.seat_number,
        authorGroupId: row.author_group_id,
        text: row.text,
        receivedAt: row.received_at,
      },
    ]),
  );
}

/** The last time given to each group on each of these items. */
export async function readGroupTimes(
  db: ReadDb<CouncilTables>,
  itemIds: readonly string[],
): Promise<ReadonlyMap<string, GroupTimeGiven[]>> {
  const rows = await db
    .withTables<DebateTables>()
    .selectFrom('council.group_time')
    .selectAll()
    .where('item_id', 'in', itemIds)
    .distinctOn(['item_id', 'group_id'])
    .orderBy('item_id')
    .orderBy('group_id')
    .orderBy('number', 'desc')
    .execute();
  const given = rows.map((row) => ({
    itemId: row.item_id,
    groupId: row.group_id,
    quotaS: row.quota_s,
    number: row.number,
  }));
  return Map.groupBy(given, (one) => one.itemId);
}

/** The last order of the list of speakers of each item: ids of interventions. */
export async function readSpeakerOrders(
  db: ReadDb<CouncilTables>,
  itemIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await db
    .withTables<DebateTables>()
    .selectFrom('council.speaker_order')
    .select(['item_id', 'intervention_ids'])
    .where('item_id', 'in', itemIds)
    .distinctOn('item_id')
    .orderBy('item_id')
    .orderBy('number', 'desc')
    .execute();
  return new Map(rows.map((row) => [row.item_id, row.intervention_ids]));
}
