import type { Lang } from '#kit/i18n.ts';

// The hall's hour, in France wherever the server is.
const timeZone = 'Europe/Paris';

// Made once: a full hall reads its receipts at the same second.
const hours = {
  fr: new Intl.DateTimeFormat('fr-FR', { timeStyle: 'medium', timeZone }),
  en: new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone }),
} as const;

/** An hour to the second, for a receipt: « 19:42:07 ». */
export function preciseHour(at: Date, lang: Lang): string {
  return hours[lang].format(at);
}
