import type { Lang } from '#kit/i18n.ts';

// The hall's hour, in France wherever the server is.
const timeZone = 'Europe/Paris';

/** An hour to the second, for a receipt: « 19:42:07 ». */
export function preciseHour(at: Date, lang: Lang): string {
  const locale = lang === 'fr' ? 'fr-FR' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { timeStyle: 'medium', timeZone }).format(at);
}
