import { isPartialDate } from '#kit/partial-date.ts';
import type { AssemblyNow, HoldingNow } from './assembly-now.ts';
import { departures, type Holding, openHolding, overlap } from './holding.ts';

export type MemberCode =
  | 'NAME_REQUIRED'
  | 'NAME_TOO_LONG'
  | 'EMAIL_INVALID'
  | 'GROUP_REQUIRED'
  | 'GROUP_UNKNOWN'
  | 'SAME_GROUP'
  | 'START_INVALID'
  | 'SEAT_HELD'
  | 'STARTS_BEFORE_LEAVING'
  | 'SEAT_UNKNOWN'
  | 'PERSON_SITS_ALREADY'
  | 'CAUSE_REQUIRED'
  | 'END_INVALID'
  | 'END_BEFORE_START'
  | 'END_TO_COME'
  | 'SAT_SINCE'
  | 'SEAT_NOT_HELD'
  | 'SEAT_CHANGED'
  | 'SUBSTITUTES_NOT_KNOWN'
  | 'SUBSTITUTE_OF_NOBODY'
  | 'SUBSTITUTE_NAMED'
  | 'SUBSTITUTE_HAS_SEAT'
  | 'SUBSTITUTE_CHANGED'
  | 'MEMBER_SUBSTITUTES'
  | 'ALREADY_DONE';

export type MemberField = 'name' | 'email' | 'group' | 'starts' | 'cause' | 'ends' | 'day';

export interface MemberFault {
  readonly field: MemberField | null;
  readonly code: MemberCode;
}

export interface NewMember {
  readonly number: number;
  readonly name: string;
  /** '' when not known. */
  readonly email: string;
  readonly groupId: string;
  /** As typed; a civil day YYYY-MM-DD when right. */
  readonly startsOn: string;
}

export interface Departing {
  /** The holding that the form showed: another one since, and the act is refused. */
  readonly holdingId: string;
  readonly cause: string;
  /** As typed; the first day the member no longer sits. */
  readonly endsOn: string;
}

const address = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** True for a real day, YYYY-MM-DD. */
export function isCivilDay(text: string): boolean {
  return text.length === 10 && isPartialDate(text);
}

/** Everything that forbids seating this member, at once: no two holdings of one seat share a day (half-open intervals). */
export function seatingFaults(assembly: AssemblyNow, given: NewMember): MemberFault[] {
  const faults: MemberFault[] = assembly.standing === 'rehearsal' ? [] : nameFaults(given);
  faults.push(...groupFaults(assembly, given.groupId));
  if (given.number < 1 || given.number > assembly.seats) faults.push({ field: null, code: 'SEAT_UNKNOWN' });
  if (!isCivilDay(given.startsOn)) faults.push({ field: 'starts', code: 'START_INVALID' });
  else if (heldFrom(assembly.holdings, given.number, given.startsOn))
    faults.push({ field: 'starts', code: 'SEAT_HELD' });
  return faults;
}

export function nameFaults({ name, email }: Pick<NewMember, 'name' | 'email'>): MemberFault[] {
  const faults: MemberFault[] = [];
  if (name === '') faults.push({ field: 'name', code: 'NAME_REQUIRED' });
  if (name.length > 200) faults.push({ field: 'name', code: 'NAME_TOO_LONG' });
  if (email !== '' && (!address.test(email) || email.length > 254))
    faults.push({ field: 'email', code: 'EMAIL_INVALID' });
  return faults;
}

function groupFaults(assembly: AssemblyNow, groupId: string): MemberFault[] {
  if (groupId === '') return [{ field: 'group', code: 'GROUP_REQUIRED' }];
  const known = assembly.groups.some((group) => group.id === groupId);
  return known ? [] : [{ field: 'group', code: 'GROUP_UNKNOWN' }];
}

/** Does anybody hold this seat from that day on? A holding to come counts too: the new one would have no end. */
export function heldFrom(holdings: readonly Holding[], number: number, startsOn: string): boolean {
  return holdings.some((one) => one.number === number && overlap(one, { startsOn, endsOn: null }));
}

/** The holding an act is about, or why there is none to act on. */
export function heldNow(assembly: AssemblyNow, number: number, holdingId: string): HoldingNow | MemberFault {
  const held = openHolding(assembly.holdings, number);
  if (held === null) return { field: null, code: 'SEAT_NOT_HELD' };
  return held.id === holdingId ? held : { field: null, code: 'SEAT_CHANGED' };
}

/**
 * Everything that forbids this departure, at once. A resignation is final when it is received (L2121-4 CGCT), so neither
 * it, nor a death, nor a lost mandate is recorded ahead; a term that ends may be. Who was noted at a sitting still sat that
 * day: the departure holds from the next day at the earliest (inference: days are the unit).
 */
export function departureFaults(held: HoldingNow, given: Departing, today: string): MemberFault[] {
  const faults: MemberFault[] = [];
  const cause = departures.find((one) => one === given.cause);
  if (cause === undefined) faults.push({ field: 'cause', code: 'CAUSE_REQUIRED' });
  const day = boundaryFaults(held, given.endsOn, 'ends');
  faults.push(...day);
  const last = held.seenOn === today ? nextDay(today) : today;
  if (day.length === 0 && cause !== undefined && cause !== 'term_ended' && given.endsOn > last)
    faults.push({ field: 'ends', code: 'END_TO_COME' });
  return faults;
}

/** Everything that forbids moving to this group from this day, at once. */
export function groupChangeFaults(
  assembly: AssemblyNow,
  held: HoldingNow,
  given: { readonly groupId: string; readonly day: string },
): MemberFault[] {
  const faults = groupFaults(assembly, given.groupId);
  if (given.groupId === held.groupId) faults.push({ field: 'group', code: 'SAME_GROUP' });
  return [...faults, ...boundaryFaults(held, given.day, 'day')];
}

function boundaryFaults(held: HoldingNow, day: string, field: 'ends' | 'day'): MemberFault[] {
  if (!isCivilDay(day)) return [{ field, code: field === 'ends' ? 'END_INVALID' : 'START_INVALID' }];
  const faults: MemberFault[] = [];
  if (day <= held.startsOn) faults.push({ field, code: 'END_BEFORE_START' });
  if (held.seenOn !== null && day <= held.seenOn) faults.push({ field, code: 'SAT_SINCE' });
  return faults;
}

/** The next civil day: on it ends what held until the end of this one. */
export function nextDay(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + 1);
  return at.toISOString().slice(0, 10);
}

/** Everything that forbids this replacement, at once: what stands against the departure, then against the arrival. */
export function replacementFaults(
  assembly: AssemblyNow,
  held: HoldingNow,
  given: Departing & NewMember,
  today: string,
): MemberFault[] {
  const holdings = assembly.holdings.map((one) =>
    one.id === held.id ? { ...one, endsOn: given.endsOn } : one,
  );
  const arrival = seatingFaults({ ...assembly, holdings }, given).map((fault) =>
    fault.code === 'SEAT_HELD' && given.startsOn < given.endsOn
      ? { ...fault, code: 'STARTS_BEFORE_LEAVING' as const }
      : fault,
  );
  return [...departureFaults(held, given, today), ...arrival];
}
