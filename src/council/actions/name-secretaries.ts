import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { ok, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { inRecord, type RecordActed } from '../queries/in-record.ts';
import { readMinutesLife } from '../queries/read-minutes-life.ts';
import { sittingEvent } from '../queries/store-steps.ts';
import { recordPermissions } from '../record-permissions.ts';
import type { RecordTables } from '../record-tables.ts';
import { momentsOf } from '../rules/minutes-of.ts';
import type { RecordRefused } from '../rules/record-refused.ts';
import type { SittingRecord } from '../rules/sitting-record.ts';

/**
 * Names the secretary or secretaries of a sitting among its members (L2121-15 CGCT): at the opening, and again if one
 * leaves; the last naming counts. Refused before the opening, for somebody who never came, and once the minutes are
 * adopted.
 */
export function nameSecretaries(
  ctx: Ctx,
  viewer: Viewer,
  given: {
    readonly slug: string;
    readonly seats: readonly number[];
    /** How many namings the form had seen. */
    readonly namings: number;
    readonly once: string;
  },
): Promise<RecordActed> {
  if (!may(viewer, recordPermissions, 'secretaries.name')) throw new Stop('NOT_FOUND');
  return inRecord(ctx, viewer, given, async (tx, kept, at) => {
    const { sitting } = kept;
    const life = await readMinutesLife(tx, sitting.id);
    const refusals = [...refusalsOf(kept, given, life.adoption !== null)];
    if (refusals.length > 0) return refuse(...refusals);
    await tx
      .withTables<RecordTables>()
      .insertInto('council.sitting_secretary')
      .values(
        given.seats.flatMap((number, index) => {
          const seat = sitting.seats.find((one) => one.number === number);
          if (!seat) return [];
          const naming = given.namings + 1;
          return [{ sitting_id: sitting.id, naming, rank: index + 1, seat_id: seat.id, at }];
        }),
      )
      .execute();
    return ok([sittingEvent(sitting, 'secretaries.named', { seats: [...given.seats] })]);
  });
}

function* refusalsOf(
  kept: SittingRecord,
  given: { readonly seats: readonly number[]; readonly namings: number },
  adopted: boolean,
): Generator<RecordRefused> {
  const { sitting, presences } = kept;
  if (momentsOf(sitting).openedAt === null) yield { field: null, code: 'SITTING_NOT_OPENED' };
  if (adopted) yield { field: null, code: 'MINUTES_ADOPTED' };
  if (given.namings !== kept.namings) yield { field: null, code: 'NAMED_MEANWHILE' };
  if (given.seats.length === 0) yield { field: 'seats', code: 'SEATS_MISSING' };
  if (new Set(given.seats).size < given.seats.length) yield { field: 'seats', code: 'NAMED_TWICE' };
  const seats = given.seats.map((number) => sitting.seats.find((one) => one.number === number));
  if (seats.includes(undefined)) yield { field: 'seats', code: 'SEAT_UNKNOWN' };
  const came = new Set(presences.map((step) => step.seatId));
  if (seats.some((seat) => seat && !came.has(seat.id)))
    yield { field: 'seats', code: 'SECRETARY_NEVER_CAME' };
}
