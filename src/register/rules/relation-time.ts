import { earliestDay, type PartialDate } from '#kit/partial-date.ts';

/** When links are looked at: today, during a year, or all of them whatever their dates. */
export type Moment =
  | { readonly kind: 'today'; readonly day: string }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'all' };

/**
 * Whether a link holds at a moment: `held` when its dates say so, `undated` when its beginning is not known (it may have held: shown,
 * and drawn apart), `outside` when its dates say it did not. A year counts as soon as the link held one day of it; a date known to
 * the month or the year stands for the whole of it.
 */
export function standingOf(
  link: { readonly fromDate: PartialDate | null; readonly untilDate: PartialDate | null },
  moment: Moment,
): 'held' | 'undated' | 'outside' {
  const { fromDate, untilDate } = link;
  if (moment.kind !== 'all') {
    const [first, last] =
      moment.kind === 'today'
        ? [moment.day, moment.day]
        : [
            earliestDay(String(moment.year).padStart(4, '0')),
            `${String(moment.year).padStart(4, '0')}-12-31`,
          ];
    if (fromDate !== null && earliestDay(fromDate) > last) return 'outside';
    if (untilDate !== null && latestDay(untilDate) < first) return 'outside';
  }
  return fromDate === null ? 'undated' : 'held';
}

/** Last day the date can mean. Texts compare: a month has at most 31 days. */
function latestDay(date: PartialDate): string {
  const [year, month = '12', day = '31'] = date.split('-');
  return `${year}-${month}-${day}`;
}
