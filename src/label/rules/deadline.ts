import { civilDay } from '#kit/instant.ts';
import { earliestDay, type PartialDate } from '#kit/partial-date.ts';

/** The clock on the completeness check, in civil days; `none` when the deposit's day is not known. */
export type CompletenessClock =
  | { readonly kind: 'none' }
  | { readonly kind: 'running'; readonly due: string; readonly daysLeft: number }
  | { readonly kind: 'overrun'; readonly due: string; readonly daysOver: number };

/**
 * When the completeness check is due and by how much it is late (LBL-06): the Mission examines a file « within one month »
 * of its deposit (F1.11; the number of months is the edition's). Counted from date to date; a day that the month lacks
 * becomes its last day (31 January → 28 February). The last day still counts: it is late from the next one.
 */
export function completenessClock(
  deposited: PartialDate | Date | null,
  months: number,
  today: Date,
): CompletenessClock {
  const from = deposited instanceof Date ? civilDay(deposited) : deposited;
  // A month alone says no day: the clock would be invented.
  if (from === null || from.length < 10) return { kind: 'none' };
  const due = addMonths(from, months);
  const days = daysBetween(civilDay(today), due);
  return days >= 0 ? { kind: 'running', due, daysLeft: days } : { kind: 'overrun', due, daysOver: -days };
}

/** The same day so many months later, or the last day of that month. YYYY-MM-DD. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = earliestDay(day).split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDay))).toISOString().slice(0, 10);
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
