import { isDay } from './grant.ts';

/** Where a mandate stands on a day. Its interval is half-open: on `endsOn` it no longer holds. */
export type MandateState = 'to_come' | 'in_force' | 'ended';

interface Dates {
  readonly startsOn: string;
  readonly endsOn: string | null;
}

export function mandateState({ startsOn, endsOn }: Dates, today: string): MandateState {
  if (endsOn !== null && endsOn <= today) return 'ended';
  return startsOn <= today ? 'in_force' : 'to_come';
}

export type EndCode = 'END_INVALID' | 'END_IN_PAST' | 'END_BEFORE_START' | 'ALREADY_ENDED';

/**
 * May this mandate end on `day`? Never before today: what was done under it until now stays regular. A mandate that has not
 * begun may end on the day it would have begun, and then never holds.
 */
export function judgeEnd(mandate: Dates, day: string, today: string): EndCode[] {
  if (mandateState(mandate, today) === 'ended') return ['ALREADY_ENDED'];
  if (!isDay(day)) return ['END_INVALID'];
  const codes: EndCode[] = [];
  if (day < today) codes.push('END_IN_PAST');
  if (day < mandate.startsOn) codes.push('END_BEFORE_START');
  return codes;
}
