import { addDays, dayNumber, type PlainDate } from './plain-date.ts';
import type { LawMark, NoticeType, ProfileName } from './profile.ts';
import { profiles } from './profiles.ts';

export interface ConvocationNotice {
  readonly clearDays: number;
  readonly required: number;
  readonly lawful: 'yes' | 'no';
  /** The last day on which this convocation may leave. */
  readonly lastSending: PlainDate;
  /** The first day the council may sit, sent on that day: as it is, and in urgency where that is a way. */
  readonly earliest: PlainDate;
  readonly earliestUrgent: PlainDate | null;
  /** Sent today for that day, would the urgency procedure do? */
  readonly urgencyWouldDo: 'yes' | 'no';
  readonly article: string;
  readonly mark: LawMark;
}

/**
 * Decides whether a convocation leaves the days its profile asks for (L2121-12, L2121-17, L2541-2 CGCT): neither the day
 * of sending nor that of the sitting counts, Saturdays, Sundays and holidays do (CE, 13 October 1993). A second
 * convocation that adds a new item is, for that item, a first one: it takes the longer notice (our inference).
 */
export function convocationNotice(asked: {
  readonly profile: ProfileName;
  readonly notice: NoticeType;
  readonly sent: PlainDate;
  readonly sitting: PlainDate;
  /** Items of a second convocation that the earlier sitting did not have. */
  readonly newItems: number;
}): ConvocationNotice {
  const { notice } = profiles[asked.profile];
  const own = notice[asked.notice];
  const longer = asked.notice === 'second' && asked.newItems > 0 && notice.first.clearDays > own.clearDays;
  const required = longer ? notice.first.clearDays : own.clearDays;
  const between = dayNumber(asked.sitting) - dayNumber(asked.sent) - 1;
  // Sent on the very day, no clear day is left, and « the day before » is not respected either.
  const lawful = between >= required;
  return {
    clearDays: Math.max(0, between),
    required,
    lawful: lawful ? 'yes' : 'no',
    lastSending: addDays(asked.sitting, -required - 1),
    earliest: addDays(asked.sent, required + 1),
    earliestUrgent: asked.notice === 'first' ? addDays(asked.sent, notice.urgent.clearDays + 1) : null,
    urgencyWouldDo: asked.notice === 'first' && between >= notice.urgent.clearDays ? 'yes' : 'no',
    article: longer ? `${own.article} ; ${notice.first.article}` : own.article,
    mark: longer ? 'I' : own.mark,
  };
}
