import type { QuorumShare, RuleOf } from './profile.ts';
import { type Quorum, quorumOf } from './quorum.ts';

// A member's place over time: one person holds one seat, in one group, between two civil days; each end has its cause.

/** Why a holding begins: after an election, in place of a member who left, or the same member in another group. */
export const beginnings = ['installed', 'replaces', 'changes_group'] as const;
export type Beginning = (typeof beginnings)[number];

/** Why a member leaves the assembly; a change of group ends a holding too, but nobody leaves. */
export const departures = ['resigned', 'died', 'lost_mandate', 'term_ended'] as const;
export type Departure = (typeof departures)[number];
export type Ending = Departure | 'changes_group';

/** One holding of a seat. Days are YYYY-MM-DD, the interval half-open: on `endsOn` it no longer holds. */
export interface Holding {
  readonly id: string;
  readonly number: number;
  readonly groupId: string;
  readonly personId: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly begunBy: Beginning;
  readonly endedBy: Ending | null;
}

type Dates = Pick<Holding, 'startsOn' | 'endsOn'>;

export function holdsOn({ startsOn, endsOn }: Dates, day: string): boolean {
  return startsOn <= day && (endsOn === null || endsOn > day);
}

/** Do two half-open intervals share a day? One that ends the day the other begins does not. */
export function overlap(one: Dates, other: Dates): boolean {
  const before = (end: string | null, start: string) => end !== null && end <= start;
  return !before(one.endsOn, other.startsOn) && !before(other.endsOn, one.startsOn);
}

/** The holding that has no end yet, of this seat: at most one, since two open ones would overlap. */
export function openHolding<H extends Holding>(holdings: readonly H[], number: number): H | null {
  return holdings.find((one) => one.number === number && one.endsOn === null) ?? null;
}

export interface AssemblyDay<H extends Holding> {
  /** By number of seat. */
  readonly sitting: readonly H[];
  /** Numbers of the seats nobody holds that day. */
  readonly vacant: readonly number[];
  readonly inOffice: number;
  /** Null when nobody sits: an empty assembly has no quorum. */
  readonly quorum: Quorum | null;
}

/**
 * Who sits on a day. A vacant seat lowers the number of members in office, and with it the quorum (L2121-17 CGCT:
 * « la majorité de ses membres en exercice »).
 */
export function assemblyOn<H extends Holding>(
  holdings: readonly H[],
  seats: number,
  day: string,
  rule?: RuleOf<QuorumShare>,
): AssemblyDay<H> {
  const sitting = holdings.filter((one) => holdsOn(one, day)).sort((a, b) => a.number - b.number);
  const held = new Set(sitting.map((one) => one.number));
  const numbers = Array.from({ length: seats }, (_, index) => index + 1);
  const inOffice = sitting.length;
  return {
    sitting,
    vacant: numbers.filter((number) => !held.has(number)),
    inOffice,
    quorum: inOffice === 0 ? null : quorumOf({ inOffice, present: 0, rule }),
  };
}
