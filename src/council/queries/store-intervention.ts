import type { Tx } from '#kit/db/database.ts';
import { newId } from '#kit/ids.ts';
import type { ItemNow, SeatNow } from '../rules/sitting-now.ts';
import { speechStateOf } from '../rules/speech-state.ts';
import type { CouncilTables } from '../tables.ts';

export interface NewIntervention {
  readonly kind: 'group' | 'point_of_order';
  /** Seconds; null: no quota. */
  readonly quotaS: number | null;
  readonly askedBy: 'desk' | 'member';
}

/** Does this seat wait or speak already on this item, for the same thing? */
export function onList(item: ItemNow, seat: SeatNow, kind: NewIntervention['kind']): boolean {
  return item.interventions.some((one) => {
    const state = speechStateOf(one);
    return one.seatId === seat.id && one.kind === kind && state !== 'ended' && state !== 'withdrawn';
  });
}

/** Puts a seat at the end of the list of speakers, charged to its group. Answers its rank. */
export async function storeIntervention(
  tx: Tx,
  item: ItemNow,
  seat: SeatNow,
  asked: NewIntervention,
  at: Date,
): Promise<number> {
  const rank = Math.max(0, ...item.interventions.map((one) => one.rank)) + 1;
  const turns = item.interventions.filter((one) => one.seatId === seat.id).length;
  await tx
    .withTables<CouncilTables>()
    .insertInto('council.intervention')
    .values({
      id: newId(at),
      item_id: item.id,
      rank,
      kind: asked.kind,
      group_id: seat.groupId,
      speaker: `Siège ${seat.number}`,
      quota_s: asked.quotaS,
      seat_id: seat.id,
      turn: turns + 1,
      asked_by: asked.askedBy,
    })
    .execute();
  return rank;
}
