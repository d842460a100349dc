import type { ImportSource } from './import-source.ts';

/**
 * What an actor declares of itself as a source: read first hand (S), the day it was sent. Published nowhere but here, so its address
 * is that of the profile.
 */
export function declarationSource(name: string, profileUrl: string, day: string): ImportSource {
  return {
    title: 'Déclaration de l’acteur',
    publisher: name,
    url: profileUrl,
    published: day,
    readOn: day,
    licence: null,
    mark: 'S',
  };
}
