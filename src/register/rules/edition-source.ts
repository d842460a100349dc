import type { Edition } from '#sirene/public.ts';
import type { ImportSource } from './import-source.ts';

/** Where INSEE publishes its register of businesses. */
const sirenePage =
  'https://www.data.gouv.fr/datasets/base-sirene-des-entreprises-et-de-leurs-etablissements-siren-siret';

/**
 * An edition of the business register as the source of a value: one source an edition, dated by what the edition says, so that a
 * later decision on the same edition names the same source.
 */
export function editionSource(edition: Edition): ImportSource {
  return {
    title: edition.title,
    publisher: 'INSEE',
    url: sirenePage,
    published: edition.publishedOn,
    readOn: edition.publishedOn,
    licence: `Licence Ouverte 2.0 ; attribution : « INSEE, ${edition.title}, Licence Ouverte 2.0 »`,
    mark: 'S',
  };
}
