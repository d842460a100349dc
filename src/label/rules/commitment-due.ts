import { isPartialDate, type PartialDate } from '#kit/partial-date.ts';
import { ok, type Result, refuse } from '#kit/result.ts';

/**
 * A date as people know it, from three boxes: nothing is « non connue » (null), a year alone is enough, a day needs its
 * month. Years of four digits: « 15 » could be any.
 */
export function dueFromParts(parts: {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}): Result<PartialDate | null, 'DUE_INVALID'> {
  const [day, month, year] = [parts.day.trim(), parts.month.trim(), parts.year.trim()];
  if (day === '' && month === '' && year === '') return ok(null);
  if (year === '' || (day !== '' && month === '')) return refuse('DUE_INVALID');
  const text = [year, month, day]
    .filter((part) => part !== '')
    .map((part, rank) => (rank === 0 ? part : part.padStart(2, '0')))
    .join('-');
  return isPartialDate(text) ? ok(text) : refuse('DUE_INVALID');
}
