import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { civilDay } from '#kit/instant.ts';
import { ok, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { inRecord, type RecordActed } from '../queries/in-record.ts';
import { readMinutesLife } from '../queries/read-minutes-life.ts';
import { sittingEvent } from '../queries/store-steps.ts';
import { recordPermissions } from '../record-permissions.ts';
import type { RecordTables } from '../record-tables.ts';
import { presidentSeatId } from '../rules/minutes-of.ts';
import { dueSignatures, type MinutesLife, type MinutesSignature } from '../rules/minutes-state.ts';
import { isPlainDate } from '../rules/plain-date.ts';
import type { RecordRefused } from '../rules/record-refused.ts';

/**
 * Records that the president or a secretary signed the adopted minutes, and on which day (L2121-15 CGCT). With the last
 * of them the minutes become public.
 */
export function signMinutes(
  ctx: Ctx,
  viewer: Viewer,
  given: {
    readonly slug: string;
    readonly seat: number;
    readonly capacity: MinutesSignature['capacity'];
    readonly signedOn: string;
    readonly once: string;
  },
): Promise<RecordActed> {
  if (!may(viewer, recordPermissions, 'minutes.adopt')) throw new Stop('NOT_FOUND');
  return inRecord(ctx, viewer, given, async (tx, kept, at) => {
    const { sitting } = kept;
    const life = await readMinutesLife(tx, sitting.id);
    const seat = sitting.seats.find((one) => one.number === given.seat);
    const due = dueSignatures(presidentSeatId(sitting), kept.secretarySeatIds ?? [], life.signatures);
    const isDue = due.some((one) => one.seatId === seat?.id && one.capacity === given.capacity);
    const refusals = [...refusalsOf(life, given.signedOn, isDue, civilDay(at))];
    if (refusals.length > 0 || !seat) return refuse(...refusals);
    await tx
      .withTables<RecordTables>()
      .insertInto('council.minutes_signature')
      .values({
        sitting_id: sitting.id,
        seat_id: seat.id,
        capacity: given.capacity,
        signed_on: given.signedOn,
        recorded_at: at,
      })
      .execute();
    const last = due.length === 1;
    return ok([
      sittingEvent(sitting, 'minutes.signed', { seat: seat.number, capacity: given.capacity }),
      ...(last ? [sittingEvent(sitting, 'minutes.published')] : []),
    ]);
  });
}

function* refusalsOf(
  life: MinutesLife,
  signedOn: string,
  isDue: boolean,
  today: string,
): Generator<RecordRefused> {
  if (life.adoption === null) yield { field: null, code: 'MINUTES_NOT_ADOPTED' };
  if (!isDue) yield { field: null, code: 'SIGNATURE_NOT_DUE' };
  if (!isPlainDate(signedOn)) yield { field: 'signedOn', code: 'DATE_INVALID' };
  else if (signedOn > today) yield { field: 'signedOn', code: 'DATE_TO_COME' };
  else if (life.adoption !== null && signedOn < civilDay(life.adoption.by.openedAt))
    yield { field: 'signedOn', code: 'SIGNED_BEFORE_ADOPTION' };
}
