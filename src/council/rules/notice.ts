import { addDays, dayNumber, type PlainDate } from './plain-date.ts';
import type { NoticeType } from './profile.ts';
import { profiles } from './profiles.ts';

export type { NoticeType };

export interface Notice {
  readonly clearDays: number;
  readonly required: number;
  readonly lawful: boolean;
}

/** Clear days by type of convocation: L2121-12 (first, urgent) and L2121-17 (second) CGCT, through L5211-1. */
const { first, urgent, second } = profiles.common.notice;
export const clearDaysRequired: Readonly<Record<NoticeType, number>> = {
  first: first.clearDays,
  urgent: urgent.clearDays,
  second: second.clearDays,
};

/**
 * Decides whether a convocation leaves the clear days the law asks for (L2121-12, L2121-17 CGCT): neither the day
 * of sending nor that of the sitting counts, Saturdays, Sundays and holidays do (CE, 13 October 1993).
 * For an urgent one only the delay is judged here: the council still rules on the urgency at the opening.
 * The common law only: `convocationNotice` judges by the assembly's profile.
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
