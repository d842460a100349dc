import type { Ctx } from '#kit/ctx.ts';
import { newId } from '#kit/ids.ts';
import { ok, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { councilPermissions } from '../permissions.ts';
import { inSitting, type SittingActed } from '../queries/in-sitting.ts';
import { readRequestCount } from '../queries/read-voices.ts';
import { sittingEvent } from '../queries/store-steps.ts';
import type { Refused } from '../rules/council-refused.ts';
import { type ItemNow, type SeatNow, type SittingNow, seatOf } from '../rules/sitting-now.ts';
import { sitterRefusal } from '../rules/substitute.ts';
import type { CouncilTables } from '../tables.ts';

export interface RequestedBallot {
  readonly slug: string;
  readonly rank: number;
  /** `own`: from the member's page; numbers: the secretariat notes who asks in the hall. */
  readonly seats: 'own' | readonly number[];
  /** `none` takes the request back. */
  readonly wanted: 'public' | 'secret' | 'none';
  readonly once: string;
}

/**
 * Notes that members present ask for a public or a secret ballot on the item under discussion (L2121-21 CGCT). The
 * thresholds, a quarter and a third of the members present, are counted when the vote is called.
 */
export function requestBallot(ctx: Ctx, viewer: Viewer, given: RequestedBallot): Promise<SittingActed> {
  return inSitting(ctx, viewer, given, async (tx, sitting, at) => {
    const item = sitting.items.find((one) => one.rank === given.rank) ?? null;
    const seats = seatsOf(sitting, viewer, given.seats);
    const refusals = [...refusalsOf(sitting, viewer, item, seats, given)];
    if (refusals.length > 0 || !item) return refuse(...refusals);
    const db = tx.withTables<CouncilTables>();
    const counts = await readRequestCount(db, item.id);
    await db
      .insertInto('council.ballot_request')
      .values(
        seats.map((seat) => ({
          id: newId(at),
          item_id: item.id,
          seat_id: seat.id,
          wanted: given.wanted,
          at,
          number: counts(seat.id) + 1,
        })),
      )
      .execute();
    const numbers = seats.map((seat) => seat.number);
    return ok([
      sittingEvent(sitting, 'ballot.requested', { item: item.rank, seats: numbers, wanted: given.wanted }),
    ]);
  });
}

function seatsOf(sitting: SittingNow, viewer: Viewer, asked: RequestedBallot['seats']): readonly SeatNow[] {
  const own = seatOf(sitting, viewer.personId);
  if (asked === 'own') return own ? [own] : [];
  return sitting.seats.filter((seat) => asked.includes(seat.number));
}

function* refusalsOf(
  sitting: SittingNow,
  viewer: Viewer,
  item: ItemNow | null,
  seats: readonly SeatNow[],
  given: RequestedBallot,
): Generator<Refused> {
  const verb = given.seats === 'own' ? 'seat.take' : 'sitting.conduct';
  if (!may(viewer, councilPermissions, verb, sitting.assembly.organisationId))
    yield { code: 'ROLE_NOT_ALLOWED' };
  if (!item) yield { code: 'ITEM_UNKNOWN' };
  else if (item.state !== 'under_discussion') yield { code: 'REQUEST_NOT_NOW' };
  const asked = given.seats === 'own' ? 1 : new Set(given.seats).size;
  if (seats.length < Math.max(asked, 1)) yield { code: given.seats === 'own' ? 'NO_SEAT' : 'SEAT_UNKNOWN' };
  if (given.wanted !== 'none' && seats.some((seat) => seat.presence === 'absent'))
    yield { code: 'VOTER_NOT_PRESENT' };
  const [own] = given.seats === 'own' ? seats : [];
  const other = own && sitterRefusal(own, viewer.personId);
  if (other) yield { code: other };
}
