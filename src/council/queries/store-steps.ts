import type { JournalEvent } from '#journal/record.ts';
import type { Tx } from '#kit/db/database.ts';
import { newId } from '#kit/ids.ts';
import type { ItemState } from '../rules/item-state.ts';
import type { InterventionNow, ItemNow, SittingNow } from '../rules/sitting-now.ts';
import type { SittingState } from '../rules/sitting-state.ts';
import { type SpeechEventName, speechEventKinds, speechStateOf } from '../rules/speech-state.ts';
import type { CouncilTables } from '../tables.ts';

// What several acts of a sitting write, inside the transaction that locked it.

/** A journal event about this sitting. People are named by the number of their seat or by id. */
export function sittingEvent(
  sitting: Pick<SittingNow, 'id'>,
  event: string,
  data: JournalEvent['data'] = {},
): JournalEvent {
  return { event, subject: `council/sitting/${sitting.id}`, data };
}

export async function storeSittingStep(
  tx: Tx,
  sitting: Pick<SittingNow, 'id' | 'state'>,
  step: { readonly event: string; readonly to: SittingState },
  at: Date,
): Promise<void> {
  const db = tx.withTables<CouncilTables>();
  await db.updateTable('council.sitting').set({ state: step.to }).where('id', '=', sitting.id).execute();
  await db
    .insertInto('council.sitting_transition')
    .values({
      id: newId(at),
      sitting_id: sitting.id,
      from_state: sitting.state,
      event: step.event,
      to_state: step.to,
      at,
    })
    .execute();
}

export async function storeItemStep(
  tx: Tx,
  item: Pick<ItemNow, 'id' | 'state'>,
  step: { readonly event: string; readonly to: ItemState },
  at: Date,
): Promise<void> {
  const db = tx.withTables<CouncilTables>();
  await db.updateTable('council.item').set({ state: step.to }).where('id', '=', item.id).execute();
  await db
    .insertInto('council.item_transition')
    .values({
      id: newId(at),
      item_id: item.id,
      from_state: item.state,
      event: step.event,
      to_state: step.to,
      at,
    })
    .execute();
}

export async function storeSpeechEvent(
  tx: Tx,
  speech: Pick<InterventionNow, 'id' | 'events'>,
  event: SpeechEventName,
  at: Date,
  becauseOf: string | null = null,
): Promise<void> {
  await tx
    .withTables<CouncilTables>()
    .insertInto('council.intervention_event')
    .values({
      id: newId(at),
      intervention_id: speech.id,
      kind: speechEventKinds[event],
      at,
      number: speech.events.length + 1,
      because_of: becauseOf,
    })
    .execute();
}

/** Whoever has the floor stops: paused when the sitting is suspended, ended when the discussion of the item is. */
export async function stopSpeeches(
  tx: Tx,
  item: Pick<ItemNow, 'interventions'>,
  event: 'pause' | 'end',
  at: Date,
): Promise<void> {
  for (const speech of item.interventions) {
    const state = speechStateOf(speech);
    if (state === 'running' || (event === 'end' && state === 'paused')) {
      await storeSpeechEvent(tx, speech, event, at);
    }
  }
}

/**
 * Ends the proxies in force that these seats gave: revoked, or lapsed because their grantor has arrived (L2121-20 CGCT).
 * Answers the seats concerned, for the journal.
 */
export async function endProxies(
  tx: Tx,
  sitting: Pick<SittingNow, 'id' | 'seats'>,
  grantorSeatIds: readonly string[],
  state: 'revoked' | 'lapsed',
  at: Date,
): Promise<{ grantor: number; holder: number }[]> {
  if (grantorSeatIds.length === 0) return [];
  const rows = await tx
    .withTables<CouncilTables>()
    .updateTable('council.proxy')
    .set({ state, ended_at: at })
    .where('sitting_id', '=', sitting.id)
    .where('grantor_seat_id', 'in', grantorSeatIds)
    .where('state', '=', 'in_force')
    .returning(['grantor_seat_id', 'holder_seat_id'])
    .execute();
  const numberOf = (id: string) => sitting.seats.find((seat) => seat.id === id)?.number ?? 0;
  return rows.map((row) => ({
    grantor: numberOf(row.grantor_seat_id),
    holder: numberOf(row.holder_seat_id),
  }));
}
