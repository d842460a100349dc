import type { Kind } from './vocabulary.ts';

/**
 * After how many months without any source a profile is to be looked at again, by kind of actor: what moves fast is looked at often.
 * Of the units behind such lists one in twelve is closed already (measured on 2,421 of them), and start-ups change name, town and
 * trade within a year or two. The numbers are the territory's own choice, stated on the page.
 */
export const monthsMax: Readonly<Record<Kind, number>> = {
  startup: 12,
  sme: 18,
  large_company: 18,
  academic: 24,
  cluster: 24,
  accelerator: 18,
  investor: 18,
  place: 24,
  public_body: 24,
  association: 18,
};

export type Freshness = 'fresh' | 'to review';

/** Whether what is known of an actor, read or confirmed last on that day, is to be looked at again `today`; both YYYY-MM-DD. */
export function freshnessOf(confirmedOn: string | null, kind: Kind, today: string): Freshness {
  return confirmedOn === null || confirmedOn < oldestFresh(kind, today) ? 'to review' : 'fresh';
}

/** The first day that is still recent enough: what was read before it is old. */
export function oldestFresh(kind: Kind, today: string): string {
  return monthsBefore(today, monthsMax[kind]);
}

/** The same day so many months before; the last one of the month where it has no such day. */
function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}
