import type { Lang } from './i18n.ts';

/** A date known to the day, the month or the year: « 2014-11-12 », « 2014-06 », « 2014 » (EDTF level 0). */
export type PartialDate = string;

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** True for a real date at the precision it claims: 2014-02-30 is refused. */
export function isPartialDate(text: string): boolean {
  const match = pattern.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  if (day === undefined) return true;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/** The date at the precision it has, in the reader's language; null is said to be unknown. */
export function formatPartialDate(date: PartialDate | null, lang: Lang): string {
  if (date === null) return lang === 'fr' ? 'date non connue' : 'date not known';
  const match = pattern.exec(date);
  if (!match) return date;
  const [, year, month, day] = match;
  const locale = lang === 'fr' ? 'fr-FR' : 'en-GB';
  const at = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  if (month === undefined) return `${year}`;
  if (day === undefined) return format(at, locale, { month: 'long', year: 'numeric' });
  const text = format(at, locale, { day: 'numeric', month: 'long', year: 'numeric' });
  return lang === 'fr' ? text.replace(/^1 /, '1er ') : text;
}

/** First day the date can mean, for sorting and intervals. */
export function earliestDay(date: PartialDate): string {
  const [year, month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}

function format(at: Date, locale: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(at);
}
