import type { Lang, Said } from '#kit/i18n.ts';
import { formatNumber } from '#kit/numbers.ts';
import type { Figure, Indicator } from './figure-types.ts';

const precisionWords = {
  exact: { fr: '', en: '' },
  about: { fr: 'environ ', en: 'about ' },
  more_than: { fr: 'plus de ', en: 'more than ' },
} as const satisfies Record<Figure['precision'], Said>;

const notKnown: Said = { fr: 'non connu', en: 'not known' };

/** The value as it is read: « environ 400 », « 12 novembre 2014 », and « non connu » rather than a zero. Without its unit. */
export function figureWords(figure: Figure, lang: Lang): string {
  return `${precisionOf(figure, lang)}${bareWords(figure, lang)}`;
}

/** The value without the word of its precision, for a card that sets the two in different sizes. */
export function bareWords(figure: Figure, lang: Lang): string {
  if (figure.text) return figure.text[lang];
  return figure.value === null ? notKnown[lang] : formatNumber(figure.value, lang);
}

/** « environ », « plus de » with its space, or nothing. */
export function precisionOf(figure: Figure, lang: Lang): string {
  return figure.value === null ? '' : precisionWords[figure.precision][lang];
}

/** The unit this figure was counted in: its own, or its indicator's; empty for what is not a number. */
export function unitOf(figure: Figure, indicator: Indicator): Said {
  if (figure.value === null) return { fr: '', en: '' };
  return figure.unit ?? indicator.unit;
}
