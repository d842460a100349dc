import type { Lang } from '#kit/i18n.ts';
import { formatPartialDate, type PartialDate } from '#kit/partial-date.ts';
import type { RelationType } from './vocabulary.ts';

/**
 * When a relation held, in words, at the precision of its source. Becoming is an instant; a spin-off is dated by the award
 * that first tells of it, not by its birth; anything else begins and may end.
 */
export function datePhrase(
  type: RelationType,
  from: PartialDate | null,
  until: PartialDate | null,
  lang: Lang,
): string {
  if (from === null && until === null) return formatPartialDate(null, lang);
  const parts: string[] = [];
  if (from !== null) parts.push(begin(type, from, lang));
  if (until !== null) parts.push(end(until, lang));
  return parts.join(', ');
}

function begin(type: RelationType, date: PartialDate, lang: Lang): string {
  const said = formatPartialDate(date, lang);
  if (type === 'became' || type === 'spun_off_from') {
    const told = type === 'spun_off_from' ? { fr: 'attesté ', en: 'attested ' }[lang] : '';
    if (lang === 'fr') return `${told}${isDay(date) ? 'le' : 'en'} ${said}`;
    return `${told}${isDay(date) ? 'on' : 'in'} ${said}`;
  }
  if (lang === 'fr') return isDay(date) ? `depuis le ${said}` : `depuis ${said}`;
  return `since ${said}`;
}

function end(date: PartialDate, lang: Lang): string {
  const said = formatPartialDate(date, lang);
  if (lang === 'en') return `until ${said}`;
  if (isDay(date)) return `jusqu’au ${said}`;
  return date.length === 4 ? `jusqu’en ${said}` : `jusqu’à ${said}`;
}

function isDay(date: PartialDate): boolean {
  return date.length === 10;
}
