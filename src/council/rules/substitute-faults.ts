import type { AssemblyNow, SubstituteSeen } from './assembly-now.ts';
import { openHolding, overlap } from './holding.ts';
import { isCivilDay, type MemberFault, nameFaults, nextDay } from './member-faults.ts';
import type { ProfileRules } from './profile.ts';
import { substituteEndings } from './substitute.ts';

export interface NewSubstitute {
  readonly number: number;
  readonly name: string;
  /** '' when not known. */
  readonly email: string;
  /** As typed; a civil day YYYY-MM-DD when right. */
  readonly startsOn: string;
}

/**
 * Everything that forbids naming this substitute, at once: the law of the assembly knows none, or the seat has one, or
 * nobody to be substituted (L5211-6 CGCT). That the commune has no other seat is the secretariat's to say.
 */
export function namingFaults(
  assembly: AssemblyNow,
  rules: Pick<ProfileRules, 'substitutes'>,
  given: NewSubstitute,
): MemberFault[] {
  const faults: MemberFault[] = assembly.standing === 'rehearsal' ? [] : nameFaults(given);
  if (rules.substitutes.value === 'none') faults.push({ field: null, code: 'SUBSTITUTES_NOT_KNOWN' });
  if (given.number < 1 || given.number > assembly.seats) faults.push({ field: null, code: 'SEAT_UNKNOWN' });
  else if (openHolding(assembly.holdings, given.number) === null)
    faults.push({ field: null, code: 'SUBSTITUTE_OF_NOBODY' });
  if (!isCivilDay(given.startsOn)) faults.push({ field: 'starts', code: 'START_INVALID' });
  else if (namedFrom(assembly, given)) faults.push({ field: 'starts', code: 'SUBSTITUTE_NAMED' });
  return faults;
}

function namedFrom(assembly: AssemblyNow, { number, startsOn }: NewSubstitute): boolean {
  return assembly.substitutes.some(
    (one) => one.number === number && overlap(one, { startsOn, endsOn: null }),
  );
}

/** Everything that forbids ending this designation, at once; who was noted sitting was the substitute that day. */
export function namingEndFaults(
  named: SubstituteSeen,
  given: { readonly cause: string; readonly endsOn: string },
  today: string,
): MemberFault[] {
  const faults: MemberFault[] = [];
  const { endsOn } = given;
  const cause = substituteEndings.find((one) => one === given.cause);
  if (cause === undefined) faults.push({ field: 'cause', code: 'CAUSE_REQUIRED' });
  if (!isCivilDay(endsOn)) return [...faults, { field: 'ends', code: 'END_INVALID' }];
  if (endsOn <= named.startsOn) faults.push({ field: 'ends', code: 'END_BEFORE_START' });
  if (named.seenOn !== null && endsOn <= named.seenOn) faults.push({ field: 'ends', code: 'SAT_SINCE' });
  const last = named.seenOn === today ? nextDay(today) : today;
  const ahead = cause === 'lost_mandate' || cause === 'died';
  if (ahead && endsOn > last) faults.push({ field: 'ends', code: 'END_TO_COME' });
  return faults;
}
