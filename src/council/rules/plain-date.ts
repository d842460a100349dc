/** A calendar day written YYYY-MM-DD, without hour or time zone: the unit in which the law counts clear days. */
export type PlainDate = string;

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const dayMs = 86_400_000;

/** True for a day that exists in the Gregorian calendar: 2022-02-29 and the year 0000 do not. */
export function isPlainDate(text: string): boolean {
  const day = dayNumberOrNull(text);
  return day !== null && plainDateOf(day) === text;
}

/** Days since 1970-01-01; the caller has checked the date. An unreadable date is NaN, never a plausible day. */
export function dayNumber(date: PlainDate): number {
  return dayNumberOrNull(date) ?? Number.NaN;
}

/** The day that lies `days` after (or before, when negative) the given one. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return plainDateOf(dayNumber(date) + days);
}

function dayNumberOrNull(text: string): number | null {
  const match = pattern.exec(text);
  if (!match || match[1] === '0000') return null;
  // Date.parse reads the four digits as they are, where Date.UTC would turn the years 0 to 99 into 1900 to 1999.
  const ms = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(ms) ? null : ms / dayMs;
}

function plainDateOf(day: number): PlainDate {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}
