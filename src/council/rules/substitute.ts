import type { RefusalCode } from './council-refused.ts';
import type { SeatNow } from './sitting-now.ts';

// Who sits in a seat: its member, or the substitute named for it (L5211-6 CGCT).

export const substituteEndings = ['another_named', 'lost_mandate', 'died', 'term_ended'] as const;
/** Why a designation ends; who takes the seat itself stops being its substitute. */
export type SubstituteEnding = (typeof substituteEndings)[number] | 'takes_seat';

/** One person named for one seat. Days are YYYY-MM-DD, the interval half-open. */
export interface Substitute {
  readonly id: string;
  readonly number: number;
  readonly personId: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly endedBy: SubstituteEnding | null;
}

/** Who of a seat is in the room; null when it is empty. */
export function sitterOf(seat: Pick<SeatNow, 'presence' | 'sits'>): SeatNow['sits'] | null {
  return seat.presence === 'present' ? seat.sits : null;
}

/** Is this person the substitute of that seat, and not its member? */
export function isSubstituteOf(
  seat: Pick<SeatNow, 'personId' | 'substitute'>,
  personId: string | null,
): boolean {
  return personId !== null && personId !== seat.personId && seat.substitute?.personId === personId;
}

/**
 * Why this person may not speak for the seat now; null when they may, or when nobody sits in it, which is said otherwise.
 * A seat has one voice: the substitute's while they sit, the member's as soon as they arrive (L5211-6 CGCT).
 */
export function sitterRefusal(seat: SeatNow, personId: string | null): RefusalCode | null {
  const sitter = sitterOf(seat);
  if (isSubstituteOf(seat, personId)) return sitter === 'substitute' ? null : 'SUBSTITUTE_NOT_SITTING';
  return sitter === 'substitute' ? 'SUBSTITUTE_SITS' : null;
}
