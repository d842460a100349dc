import type { Lang } from './i18n.ts';

// The example and its users live in metropolitan France; a sitting's hour is the hall's hour wherever the server is.
const timeZone = 'Europe/Paris';

// Made once: making one costs a hundred times what using it does, and every request asks for the day.
const locales = { fr: 'fr-FR', en: 'en-GB' } as const;
const formatters = (options: Intl.DateTimeFormatOptions): Readonly<Record<Lang, Intl.DateTimeFormat>> => ({
  fr: new Intl.DateTimeFormat(locales.fr, { ...options, timeZone }),
  en: new Intl.DateTimeFormat(locales.en, { ...options, timeZone }),
});
const instants = formatters({ dateStyle: 'long', timeStyle: 'short' });
const days = formatters({ dateStyle: 'long' });
const hours = formatters({ timeStyle: 'short' });
const civilDays = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone });

/** A moment with its hour: « 23 novembre 2026 à 14:02 ». */
export function formatInstant(at: Date, lang: Lang): string {
  return instants[lang].format(at);
}

export function formatDay(at: Date, lang: Lang): string {
  return days[lang].format(at);
}

export function formatHour(at: Date, lang: Lang): string {
  return hours[lang].format(at);
}

/** The civil day in Paris as YYYY-MM-DD: the unit of mandates and of clear days. */
export function civilDay(at: Date): string {
  return civilDays.format(at);
}
