import { addDays, type PlainDate } from './plain-date.ts';

/** What the law wants done, or lasting, after a sitting. */
export type DeadlineKey =
  | 'examined_list'
  | 'list_to_communes'
  | 'minutes_online'
  | 'minutes_to_communes'
  | 'act_online'
  | 'prefect_reference';

export interface DeadlineRule {
  readonly article: string;
  /** duty: to be done by the last day; period: lasts until it, whatever anybody does. */
  readonly kind: 'duty' | 'period';
  readonly length: { readonly days: number } | { readonly months: number };
  /** L: text of the law; S: secondary source; I: our inference from them, open to correction. */
  readonly mark: 'L' | 'S' | 'I';
}

/** Delays after a sitting: L2121-15, L2121-25, L2131-6, L5211-40-2, R2131-1 CGCT, through L5211-1 and L5211-3. */
export const deadlineRules: Readonly<Record<DeadlineKey, DeadlineRule>> = {
  examined_list: { article: 'L2121-25 CGCT', kind: 'duty', length: { days: 7 }, mark: 'S' },
  list_to_communes: { article: 'L5211-40-2 CGCT', kind: 'duty', length: { months: 1 }, mark: 'L' },
  minutes_online: { article: 'L2121-15 CGCT', kind: 'duty', length: { days: 7 }, mark: 'L' },
  // The text counts a month without saying from when: from the sitting that adopted them.
  minutes_to_communes: { article: 'L5211-40-2 CGCT', kind: 'duty', length: { months: 1 }, mark: 'I' },
  act_online: { article: 'R2131-1 CGCT', kind: 'period', length: { months: 2 }, mark: 'L' },
  // Whether the last day is moved when the tribunal is closed is for the judge: not counted here.
  prefect_reference: { article: 'L2131-6 CGCT', kind: 'period', length: { months: 2 }, mark: 'S' },
};

export type DeadlineState = 'unknown' | 'to_come' | 'met' | 'met_late' | 'late' | 'running' | 'over';

export interface Deadline {
  readonly key: DeadlineKey;
  readonly rule: DeadlineRule;
  /** The day it runs from; null when it is not known: nothing is deduced from it. */
  readonly from: PlainDate | null;
  /** The last day; null when `from` is. */
  readonly due: PlainDate | null;
  /** The day it was done; null when it was not, or for a period. */
  readonly metOn: PlainDate | null;
  readonly state: DeadlineState;
}

/** Reads a deadline on a civil day. Days are counted from the day after `from`; a month ends on the same day of the next. */
export function deadlineOf(
  key: DeadlineKey,
  facts: { readonly from: PlainDate | null; readonly metOn?: PlainDate | null },
  today: PlainDate,
): Deadline {
  const rule = deadlineRules[key];
  const { from } = facts;
  const metOn = facts.metOn ?? null;
  const due = from === null ? null : lastDay(from, rule.length);
  return { key, rule, from, due, metOn, state: stateOf(rule, due, metOn, today) };
}

function stateOf(
  rule: DeadlineRule,
  due: PlainDate | null,
  metOn: PlainDate | null,
  today: PlainDate,
): DeadlineState {
  if (due === null) return 'unknown';
  if (rule.kind === 'period') return today > due ? 'over' : 'running';
  if (metOn !== null) return metOn > due ? 'met_late' : 'met';
  return today > due ? 'late' : 'to_come';
}

/** The last day of a delay: 31 January + 1 month is the last day of February. */
function lastDay(from: PlainDate, length: DeadlineRule['length']): PlainDate {
  if ('days' in length) return addDays(from, length.days);
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + length.months, 1));
  const lastOfMonth = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, lastOfMonth));
  return first.toISOString().slice(0, 10);
}
