import type { ImportSource } from './import-source.ts';

/** How the online register is cited (https://recherche-entreprises.api.gouv.fr/docs). */
export const onlineTitle = 'API Recherche d’entreprises';

/**
 * What the online register said on a day (YYYY-MM-DD), as the source of a value: it has no editions, so the day of the consultation is all
 * that dates it.
 */
export function onlineSource(day: string): ImportSource {
  return {
    title: onlineTitle,
    publisher: 'Direction interministérielle du numérique',
    url: 'https://recherche-entreprises.api.gouv.fr',
    published: null,
    readOn: day,
    licence: `Licence Ouverte 2.0 ; attribution : « INSEE, base Sirene, par l’${onlineTitle} »`,
    mark: 'S',
  };
}
