import type { SecrecyDecided } from './nomination-now.ts';
import { type PresenceStep, sitsAt } from './presence-log.ts';
import type { ItemNow, SittingNow } from './sitting-now.ts';
import type { RecusalNow } from './voices-now.ts';

/** Everything that came and went during a sitting: what it takes to see the hall again as it was at one moment. */
export interface SittingPast {
  /** In order, by seat. */
  readonly presences: readonly PresenceStep[];
  /** In order, by item and seat; « withdrawn » takes the one before back. */
  readonly declarations: readonly {
    readonly itemId: string;
    readonly seatId: string;
    readonly kind: RecusalNow['kind'] | 'withdrawn';
    readonly at: Date;
    readonly number: number;
  }[];
  /** Who chaired instead of the president, in order, by item. */
  readonly chairs: readonly { readonly itemId: string; readonly seatId: string; readonly at: Date }[];
  /** Civil days; a seat still held has no end. */
  readonly terms: readonly {
    readonly seatId: string;
    readonly startsOn: string;
    readonly endsOn: string | null;
  }[];
  /** What was decided about the secrecy of nominations (L2121-21 CGCT), in order, by item. */
  readonly secrecy: readonly ({ readonly itemId: string } & Omit<SecrecyDecided, 'number'>)[];
  /** The single candidacies that took effect without a ballot (L2121-21 al. 6 CGCT). */
  readonly effects: readonly {
    readonly itemId: string;
    readonly candidacyId: string;
    readonly at: Date;
    /** In French, as it was read out. */
    readonly prose: string;
  }[];
}

/** A sitting held here, with what was kept of it. */
export interface HeldSitting {
  readonly sitting: SittingNow;
  readonly past: SittingPast;
}

/** Who was in the room and which proxies were in force at that moment. */
export function hallAt(
  sitting: Pick<SittingNow, 'seats' | 'proxies'>,
  past: SittingPast,
  at: Date,
): Pick<SittingNow, 'seats' | 'proxies'> {
  const last = new Map(past.presences.filter((one) => one.at <= at).map((one) => [one.seatId, one.kind]));
  return {
    seats: sitting.seats.map((seat) => ({
      ...seat,
      presence: last.get(seat.id) === 'arrived' ? ('present' as const) : ('absent' as const),
      sits: sitsAt(past.presences, seat.id, at),
    })),
    proxies: sitting.proxies
      .filter((one) => one.givenAt <= at && (one.endedAt === null || one.endedAt > at))
      .map((one) => ({ ...one, state: 'in_force' as const, endedAt: null })),
  };
}

type Heard = Pick<ItemNow, 'id' | 'kind' | 'presidentSeatId' | 'amends'>;

/** Who chaired an item, and whom an interest kept out of it, at that moment. */
export function itemAt(
  item: Heard,
  past: SittingPast,
  at: Date,
): Heard & Pick<ItemNow, 'chairSeatId' | 'recusals'> {
  // An amendment is voted as its text is: same chair, same interests.
  const text = item.amends?.parentId ?? item.id;
  const declared = past.declarations.filter((one) => one.itemId === text && one.at <= at);
  const last = [...new Map(declared.map((one) => [one.seatId, one])).values()];
  return {
    id: item.id,
    kind: item.kind,
    amends: item.amends,
    presidentSeatId: item.presidentSeatId,
    chairSeatId:
      past.chairs.findLast((one) => one.itemId === text && one.at <= at)?.seatId ?? item.presidentSeatId,
    recusals: last.flatMap((one) =>
      one.kind === 'withdrawn'
        ? []
        : [{ seatId: one.seatId, kind: one.kind, declaredAt: one.at, number: one.number }],
    ),
  };
}
