import { searchTerms } from './name-terms.ts';
import { isSiren, isSiret } from './siren.ts';

export const unitFacets = ['state', 'department', 'activity', 'category'] as const;
export type UnitFacet = (typeof unitFacets)[number];

/** What is asked of the reference: words or a number, and one value a facet; « ? » is not known. */
export interface UnitQuery {
  readonly text: string;
  readonly facets: Readonly<Partial<Record<UnitFacet, string>>>;
  /** From 1. */
  readonly page: number;
}

export const textMax = 100;

/** The names of the facets in an address, in the reader’s own words, and the values that each may take. */
const asked: Readonly<Record<UnitFacet, { readonly parameter: string; readonly shape: RegExp }>> = {
  state: { parameter: 'etat', shape: /^(?:active|ceased|\?)$/ },
  department: { parameter: 'departement', shape: /^(?:\d{2,3}|2[AB]|\?)$/ },
  activity: { parameter: 'section', shape: /^(?:NAF(?:Rev2|2025)\/[A-V]|\?)$/ },
  category: { parameter: 'categorie', shape: /^(?:\d|\?)$/ },
};

/** Reads an address; what is not understood is ignored, and told by `ignored`. */
export function readUnitQuery(parameters: URLSearchParams): UnitQuery & { readonly ignored: string[] } {
  const ignored: string[] = [];
  const facets: Partial<Record<UnitFacet, string>> = {};
  for (const facet of unitFacets) {
    const value = parameters.get(asked[facet].parameter);
    if (value === null || value === '') continue;
    if (asked[facet].shape.test(value)) facets[facet] = value;
    else ignored.push(asked[facet].parameter);
  }
  const page = Number(parameters.get('page') ?? '1');
  if (!Number.isInteger(page) || page < 1) ignored.push('page');
  const text = (parameters.get('q') ?? '').slice(0, textMax).trim();
  return { text, facets, page: Number.isInteger(page) && page >= 1 ? page : 1, ignored };
}

/** The address of a query, the same query always the same; what is said over it changes it. */
export function unitQueryAddress(query: UnitQuery, over: Partial<UnitQuery> = {}): string {
  const { text, facets, page } = { ...query, page: 1, ...over };
  const parameters = new URLSearchParams();
  if (text !== '') parameters.set('q', text);
  for (const facet of unitFacets) {
    const value = facets[facet];
    if (value !== undefined) parameters.set(asked[facet].parameter, value);
  }
  if (page > 1) parameters.set('page', String(page));
  const said = parameters.toString();
  return said === '' ? '/repertoire' : `/repertoire?${said}`;
}

export function facetParameter(facet: UnitFacet): string {
  return asked[facet].parameter;
}

/** The SIREN that the text is, or that its SIRET begins with; null for words. */
export function sirenAsked(text: string): string | null {
  const digits = text.replace(/[\s\u00a0\u202f]/g, '');
  return isSiret(digits) || isSiren(digits) ? digits.slice(0, 9) : null;
}

const marks: Readonly<Record<UnitFacet, string>> = {
  state: 's',
  department: 'd',
  activity: 'n',
  category: 'c',
};

/** Whether it asks for words, and not only for facets. */
export function hasWords({ text }: UnitQuery): boolean {
  return searchTerms(text) !== null;
}

/** The query as the index of words reads it, without one of the facets if asked; null when it asks nothing. */
export function findableTerms({ text, facets }: UnitQuery, without: UnitFacet | null): string | null {
  const words = searchTerms(text);
  const parts = words === null ? [] : [`(${words})`];
  for (const facet of unitFacets) {
    const value = facets[facet];
    // A mark holds a sign that no folded word has, and stands in quotes: a name can never be taken for a facet.
    if (value !== undefined && facet !== without) parts.push(`'${marks[facet]}/${value}'`);
  }
  return parts.length === 0 ? null : parts.join(' & ');
}
