import { recusalOf } from './item-voices.ts';
import { sitsAt } from './presence-log.ts';
import { quorumRequiredNow } from './quorum-required.ts';
import type { Recusal } from './recusal.ts';
import type { ItemNow, QuorumFound, SittingNow } from './sitting-now.ts';
import { type HeldSitting, hallAt, itemAt } from './sitting-past.ts';
import { sitterOf } from './substitute.ts';
import { stampOf } from './vote-options.ts';

// What every vote of a file says of the room: who was there, who was kept out, whose voice others carried. Seats by number.

type Recused = { readonly seat: number; readonly kind: Recusal };

/** When the item was put under discussion: who was there, and whom an interest kept out (L2121-17, L2131-11 CGCT). */
export interface OpeningFacts {
  readonly at: string;
  readonly present: readonly number[];
  readonly recused: readonly Recused[];
}

export interface ClosingFacts {
  readonly present: readonly number[];
  /** Seats whose substitute sat: there in person, and with no proxy. A file without any does not say it. */
  readonly substituted?: readonly number[] | undefined;
  readonly proxies: readonly { readonly grantor: number; readonly holder: number }[];
  readonly recused: readonly Recused[];
}

export interface QuorumPublished {
  readonly inOffice: number;
  readonly notCounted: number;
  readonly present: number;
  readonly required: number;
  readonly reached: string;
}

type Seats = Pick<SittingNow, 'seats'>;

/** The number of a seat by its id; null stays null. */
export function numbersOf({ seats }: Seats): (id: string | null) => number | null {
  const numbers = new Map(seats.map((seat) => [seat.id, seat.number]));
  return (id) => (id === null ? null : (numbers.get(id) ?? null));
}

/** The opening that counts: the last one before that moment at which the quorum was found. */
export function openingOf(item: Pick<ItemNow, 'quorum'>, before: Date): QuorumFound | null {
  return item.quorum.findLast((found) => found.reached === 'reached' && found.at <= before) ?? null;
}

/**
 * Not asked of an item taken up by a second convocation (L2121-17 al. 2 CGCT), nor, in Alsace-Moselle, of one in which half
 * of the members were interested when it was put under discussion (L2541-4 2°); nor of what amends it.
 */
export function quorumAskedOf({ sitting, past }: HeldSitting, item: ItemNow, before: Date): 'yes' | 'no' {
  const text = sitting.items.find((one) => one.id === item.amends?.parentId) ?? item;
  const opened = text.quorum.findLast((found) => found.at <= before)?.at ?? before;
  const { recusals } = itemAt(text, past, opened);
  return quorumRequiredNow(sitting, { carriedFrom: text.carriedFrom, recusals }).required;
}

export function openingFacts(
  held: HeldSitting,
  item: ItemNow,
  opening: QuorumFound | null,
): OpeningFacts | null {
  if (opening === null) return null;
  return {
    at: stampOf(opening.at),
    present: listed(held.sitting, opening.seatIds),
    recused: recusedAt(held, item, opening.at),
  };
}

export function closingFacts(held: HeldSitting, item: ItemNow, at: Date): ClosingFacts {
  const { sitting, past } = held;
  const number = numbersOf(sitting);
  const hall = hallAt(sitting, past, at);
  return {
    present: listed(
      sitting,
      hall.seats.filter((seat) => seat.presence === 'present').map((seat) => seat.id),
    ),
    ...substitutedIn(hall.seats),
    proxies: hall.proxies.flatMap((one) => {
      const [grantor, holder] = [number(one.grantorSeatId), number(one.holderSeatId)];
      return grantor === null || holder === null ? [] : [{ grantor, holder }];
    }),
    recused: recusedAt(held, item, at),
  };
}

/** Said only of a hall where a substitute sat: the files of the others stay as they were. */
function substitutedIn(seats: SittingNow['seats']): Pick<ClosingFacts, 'substituted'> {
  const numbers = seats.filter((seat) => sitterOf(seat) === 'substitute').map((seat) => seat.number);
  return numbers.length === 0 ? {} : { substituted: numbers };
}

export function quorumPublished(opening: QuorumFound | null): QuorumPublished | null {
  if (opening === null) return null;
  const { inOffice, notCounted, present, required, reached } = opening;
  return { inOffice, notCounted, present, required, reached };
}

function listed(sitting: Seats, ids: readonly string[]): readonly number[] {
  const number = numbersOf(sitting);
  return ids.flatMap((id) => number(id) ?? []).toSorted((a, b) => a - b);
}

function recusedAt({ sitting, past }: HeldSitting, item: ItemNow, at: Date): Recused[] {
  const then = itemAt(item, past, at);
  return sitting.seats.flatMap((seat) => {
    const kind = recusalOf(then, seat.id, sitsAt(past.presences, seat.id, at));
    return kind === null ? [] : [{ seat: seat.number, kind }];
  });
}
