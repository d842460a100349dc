import { isPartialDate, type PartialDate } from '#kit/partial-date.ts';
import { plainText } from './plain-text.ts';

const months = [
  ['janvier', 'january', 'janv', 'jan'],
  ['fevrier', 'february', 'fevr', 'fev', 'feb'],
  ['mars', 'march', 'mar'],
  ['avril', 'april', 'avr', 'apr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'july', 'juil', 'jul'],
  ['aout', 'august', 'aug'],
  ['septembre', 'september', 'sept', 'sep'],
  ['octobre', 'october', 'oct'],
  ['novembre', 'november', 'nov'],
  ['decembre', 'december', 'dec'],
];

export interface ReadDate {
  /** Null when the text is no date that is sure: a year of two digits, a day that does not exist. */
  readonly date: PartialDate | null;
  /** A day counted from 1900, as spreadsheets keep them. */
  readonly from: 'text' | 'number';
}

/** A date as people write it, at the precision it has; day before month, as in French. */
export function readDate(cell: string): ReadDate {
  const text = plainText(cell).replace(/\.0$/, '').trim();
  if (/^\d{5}$/.test(text)) return { date: fromNumber(Number(text)), from: 'number' };
  return { date: fromText(text), from: 'text' };
}

function fromText(text: string): PartialDate | null {
  const iso = /^(\d{4}(?:-\d{2}){0,2})(?:[t ]\d{2}:\d{2}.*)?$/.exec(text)?.[1];
  if (iso !== undefined) return real(iso);
  const day = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: .*)?$/.exec(text);
  if (day) return real(`${day[3]}-${two(day[2])}-${two(day[1])}`);
  const month = /^(\d{1,2})[/.-](\d{4})$/.exec(text);
  if (month) return real(`${month[2]}-${two(month[1])}`);
  const said = /^(?:(\d{1,2})(?:er|st|nd|rd|th)? )?([a-z]+)\.?,? (\d{4})$/.exec(text);
  const rank = months.findIndex((names) => names.includes(said?.[2] ?? ''));
  if (!said || rank < 0) return null;
  const whole = `${said[3]}-${two(String(rank + 1))}`;
  return real(said[1] === undefined ? whole : `${whole}-${two(said[1])}`);
}

/** Days since 30 December 1899 (ISO/IEC 29500-1 §18.17.4.1), for dates that an actor can have. */
function fromNumber(days: number): PartialDate | null {
  if (days < 15_000 || days > 60_000) return null;
  return new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10);
}

function real(date: string): PartialDate | null {
  return isPartialDate(date) && Number(date.slice(0, 4)) >= 1000 ? date : null;
}

function two(digits: string | undefined): string {
  return (digits ?? '').padStart(2, '0');
}
