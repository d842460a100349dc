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

/** The same day so many months later, or the last day of that month where it is shorter (31 August, then 28 February). */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const first = `${date.slice(0, 7)}-01`;
  const [year = 0, month = 0] = first.split('-').map(Number);
  const index = year * 12 + month - 1 + months;
  const of = (count: number) =>
    `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}-01`;
  const same = addDays(of(index), dayNumber(date) - dayNumber(first));
  const last = addDays(of(index + 1), -1);
  if (same > last) return last;
  return same;
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
