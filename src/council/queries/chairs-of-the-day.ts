import type { ReadDb } from '#kit/db/database.ts';
import type { ItemNow, SeatNow } from '../rules/sitting-now.ts';
import type { CouncilTables } from '../tables.ts';

/**
 * The items with the chair's seat as held on the sitting's day: a chair who changed group since the agenda was made holds
 * the seat by another row and still presides (L2121-14 CGCT), casting vote included. One who left is no longer there.
 */
export async function chairsOfTheDay<Chaired extends Pick<ItemNow, 'chairSeatId' | 'presidentSeatId'>>(
  db: ReadDb<CouncilTables>,
  items: readonly Chaired[],
  seats: readonly SeatNow[],
): Promise<Chaired[]> {
  const held = new Set(seats.map((seat) => seat.id));
  const gone = items
    .flatMap((item) => [item.chairSeatId, item.presidentSeatId])
    .filter((id) => id !== null && !held.has(id));
  if (gone.length === 0) return [...items];
  const rows = await db
    .selectFrom('council.seat')
    .select(['id', 'person_id'])
    .where('id', 'in', [...new Set(gone)])
    .execute();
  const seatOfPerson = new Map(seats.map((seat) => [seat.personId, seat.id]));
  const now = new Map(rows.map((row) => [row.id, seatOfPerson.get(row.person_id)]));
  return items.map((item) => ({
    ...item,
    chairSeatId: now.get(item.chairSeatId ?? '') ?? item.chairSeatId,
    presidentSeatId: now.get(item.presidentSeatId ?? '') ?? item.presidentSeatId,
  }));
}
