import type { PartialDate } from '#kit/partial-date.ts';

/**
 * Months between a planned date and what happened, counted from calendar months only, so that an unknown day adds no false
 * precision (GRE-14): planned 2015-01, happened 2015-08-26 → 7, to be shown with « environ ». Negative when early.
 * Null when a date is unknown, or known to the year only: the months could not be counted.
 */
export function slippageMonths(planned: PartialDate | null, happened: PartialDate | null): number | null {
  const from = monthOf(planned);
  const to = monthOf(happened);
  return from === null || to === null ? null : to - from;
}

function monthOf(date: PartialDate | null): number | null {
  const match = /^(\d{4})-(\d{2})/.exec(date ?? '');
  return match ? Number(match[1]) * 12 + Number(match[2]) : null;
}
