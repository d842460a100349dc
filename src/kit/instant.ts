import type { Lang } from './i18n.ts';

// The example and its users live in metropolitan France; a sitting's hour is the hall's hour wherever the server is.
const timeZone = 'Europe/Paris';

/** A moment with its hour: « 23 novembre 2026 à 14:02 ». */
export function formatInstant(at: Date, lang: Lang): string {
  return new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  }).format(at);
}

export function formatDay(at: Date, lang: Lang): string {
  return new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long', timeZone }).format(
    at,
  );
}

export function formatHour(at: Date, lang: Lang): string {
  return new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { timeStyle: 'short', timeZone }).format(
    at,
  );
}

/** The civil day in Paris as YYYY-MM-DD: the unit of mandates and of clear days. */
export function civilDay(at: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone }).format(at);
}
