import { inLang, type Lang } from '#kit/i18n.ts';
import { formatNumber } from '#kit/numbers.ts';
import { callWords } from '../call-words.ts';
import { type CallRule, type Measure, measures } from '../rules/call-rule.ts';

const signs: Readonly<
  Record<(typeof measures)[Measure]['unit'], { readonly fr: string; readonly en: string }>
> = {
  share: { fr: '\u00a0%', en: '%' },
  count: { fr: '', en: '' },
  people: { fr: '\u00a0ETP', en: '\u00a0FTE' },
  time: { fr: '\u00a0h par mois', en: '\u00a0h a month' },
  yes: { fr: '', en: '' },
};

/** A value of a measure with its unit: « 75 % », « 2 ETP », « oui ». */
export function measureSaid(measure: Measure, value: number, lang: Lang): string {
  const w = inLang(callWords, lang);
  const { unit } = measures[measure];
  if (unit === 'yes') return value === 1 ? w.yes : w.no;
  return `${formatNumber(value, lang)}${signs[unit][lang]}`;
}

/** What a rule needs under one of its values: « au moins 75 % », « oui ». */
export function needSaid(rule: CallRule, value: number, lang: Lang): string {
  const w = inLang(callWords, lang);
  const said = measureSaid(rule.measure, value, lang);
  if (rule.needs === 'is') return said;
  return rule.needs === 'at_least' ? w.atLeast(said) : w.atMost(said);
}
