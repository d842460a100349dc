import { addDays, dayNumber, type PlainDate } from './plain-date.ts';

/** A first convocation, the urgent one, or the second after a quorum was missed. */
export type NoticeType = 'first' | 'urgent' | 'second';

export interface Notice {
  readonly clearDays: number;
  readonly required: number;
  readonly lawful: boolean;
}

/** Clear days by type of convocation: L2121-12 (first, urgent) and L2121-17 (second) CGCT, through L5211-1. */
export const clearDaysRequired: Readonly<Record<NoticeType, number>> = { first: 5, urgent: 1, second: 3 };

/**
 * Decides whether a convocation leaves the clear days the law asks for (L2121-12, L2121-17 CGCT): neither the day
 * of sending nor that of the sitting counts, Saturdays, Sundays and holidays do (CE, 13 October 1993).
 * For an urgent one only the delay is judged here: the council still rules on the urgency at the opening.
 * Alsace-Moselle (L2541-2) has its own delays, not covered.
 */
export function noticeOf(dates: {
  readonly sent: PlainDate;
  readonly sitting: PlainDate;
  readonly type: NoticeType;
}): Notice {
  const clearDays = Math.max(0, dayNumber(dates.sitting) - dayNumber(dates.sent) - 1);
  const required = clearDaysRequired[dates.type];
  return { clearDays, required, lawful: clearDays >= required };
}

/** The last day a convocation may be sent for a sitting on that day (L2121-12, L2121-17 CGCT). */
export function lastLawfulSending(sitting: PlainDate, type: NoticeType): PlainDate {
  return addDays(sitting, -clearDaysRequired[type] - 1);
}

/** The first day the council may sit after a convocation sent on that day (L2121-12, L2121-17 CGCT). */
export function earliestSitting(sent: PlainDate, type: NoticeType): PlainDate {
  return addDays(sent, clearDaysRequired[type] + 1);
}
