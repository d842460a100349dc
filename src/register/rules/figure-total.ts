import type { Lang } from '#kit/i18n.ts';
import { formatAmount } from '#kit/money.ts';
import { formatNumber } from '#kit/numbers.ts';
import { eurosText, plainNumber } from './actor-figure.ts';
import type { Indicator } from './indicator.ts';

/**
 * What the shown figures of some actors add up to, for one indicator and one year: their sum, over how many of them it is known.
 * Words and reasons for not knowing are counted apart, and add nothing.
 */
export interface FigureTotal {
  readonly code: string;
  readonly year: number;
  /** Decimal text, or cents as text where the indicator is money; null when nobody’s is known: no zero stands for it. */
  readonly sum: string | null;
  readonly known: number;
  readonly inWords: number;
  readonly toldUnknown: number;
  /** How many of the figures shown have a rival that says something else. */
  readonly contested: number;
  /** The titles of the sources that the sum rests on. */
  readonly sources: readonly string[];
  /** The last day on which one of them was read. */
  readonly readOn: string | null;
}

export function noTotal(code: string, year: number): FigureTotal {
  return {
    code,
    year,
    sum: null,
    known: 0,
    inWords: 0,
    toldUnknown: 0,
    contested: 0,
    sources: [],
    readOn: null,
  };
}

/** A sum with its unit in the reader's language; « non connu » rather than a zero. */
export function sumSaid(
  sum: string | null,
  indicator: Pick<Indicator, 'measure' | 'unit'>,
  lang: Lang,
): string {
  if (sum === null) return lang === 'fr' ? 'non connu' : 'not known';
  if (indicator.measure === 'money') return formatAmount(BigInt(sum), lang);
  return `${formatNumber(Number(sum), lang)}\u00a0${indicator.unit[lang]}`;
}

/** A sum where there is little room: « 115,6 M € », « 52 369 ». */
export function sumShort(sum: string, measure: Indicator['measure'], lang: Lang): string {
  const locale = lang === 'fr' ? 'fr-FR' : 'en-GB';
  if (measure === 'money')
    return new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: 'EUR',
      notation: 'compact',
      maximumFractionDigits: 1,
    }).format(Number(sum) / 100);
  return formatNumber(Math.round(Number(sum) * 100) / 100, lang);
}

/** As a file writes it: euros, or a number in its unit; empty when not known. */
export function sumRaw(sum: string | null, measure: Indicator['measure']): string | null {
  if (sum === null) return null;
  return measure === 'money' ? eurosText(BigInt(sum)) : plainNumber(sum);
}
