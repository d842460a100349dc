import type { Lang } from './i18n.ts';

// Made once: making one takes longer than writing a hundred numbers, and a list of actors writes hundreds.
const numbers: Readonly<Record<Lang, Intl.NumberFormat>> = {
  fr: new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 6 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 }),
};

/** A number as its reader writes it: « 40 000 », "40,000". */
export function formatNumber(value: number | bigint, lang: Lang): string {
  return numbers[lang].format(value);
}

/** A size of file in the reader's language: « 1,2 Mo », "1.2 MB" (decimal units). */
export function formatBytes(bytes: number, lang: Lang): string {
  const units = lang === 'fr' ? ['octets', 'ko', 'Mo', 'Go'] : ['bytes', 'kB', 'MB', 'GB'];
  let value = bytes;
  let rank = 0;
  while (value >= 1000 && rank < units.length - 1) {
    value /= 1000;
    rank += 1;
  }
  const text = new Intl.NumberFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
    maximumFractionDigits: rank === 0 ? 0 : 1,
  }).format(value);
  return `${text}\u00a0${units[rank]}`;
}
