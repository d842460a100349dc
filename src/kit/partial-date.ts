import type { Lang } from './i18n.ts';

/** A date known to the day, the month or the year: « 2014-11-12 », « 2014-06 », « 2014 » (EDTF level 0). */
export type PartialDate = string;

// Made once: making one takes longer than writing a hundred dates.
const days = formats({ day: 'numeric', month: 'long', year: 'numeric' });
const months = formats({ month: 'long', year: 'numeric' });

function formats(options: Intl.DateTimeFormatOptions): Readonly<Record<Lang, Intl.DateTimeFormat>> {
  return {
    fr: new Intl.DateTimeFormat('fr-FR', { ...options, timeZone: 'UTC' }),
    en: new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }),
  };
}

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
  const at = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  if (month === undefined) return `${year}`;
  if (day === undefined) return months[lang].format(at);
  const text = days[lang].format(at);
  return lang === 'fr' ? text.replace(/^1 /, '1er ') : text;
}

/** First day the date can mean, for sorting and intervals. */
export function earliestDay(date: PartialDate): string {
  const [year, month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}
