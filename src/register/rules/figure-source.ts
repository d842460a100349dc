import type { GivenSource } from './import-source.ts';

/** A source as the forms of figures give it: one that the register names already, by its slug, or a new one. */
export interface GivenFigureSource extends GivenSource {
  readonly known: string;
}

interface Known {
  readonly slug: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly published: string | null;
  readonly licence: string | null;
}

/** The source in full: of a known one, only the day it was read and what it is worth are new. */
export function fullSource(given: GivenFigureSource, known: readonly Known[]): GivenSource {
  const one = known.find((each) => each.slug === given.known);
  if (one === undefined) return given;
  return {
    title: one.title,
    publisher: one.publisher,
    url: one.url,
    published: one.published ?? '',
    licence: one.licence ?? '',
    readOn: given.readOn,
    mark: given.mark,
  };
}
