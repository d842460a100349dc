import {
  type ActorFilters,
  type ActorRequest,
  type ActorSort,
  defaultSort,
  type Facet,
  type FacetAsked,
  facets,
  sorts,
} from './filters.ts';
import { inclusionReasons } from './inclusion.ts';
import { domainOfOwn } from './own-field.ts';
import { domains, kinds, layers, nameOf, unknownValue } from './vocabulary.ts';

/** Something in the address that was not understood, and was left out rather than guessed. */
export interface FilterNotice {
  readonly code: 'VALUE_UNKNOWN' | 'SORT_UNKNOWN' | 'PAGE_INVALID' | 'QUERY_CUT';
  readonly facet: Facet | null;
  /** What was typed, cut to a readable length. */
  readonly value: string;
}

export const queryLengthMax = 100;
// A group of communes may hold a hundred and more, each a value.
const valuesMax = 200;
const shownLengthMax = 40;
const pageMax = 100_000;

/**
 * Reads a list's address. It comes from anywhere, so nothing is trusted: unknown values are ignored and told,
 * control characters (PostgreSQL refuses NUL) are spaces, lengths are capped.
 */
export function readFilters(params: URLSearchParams): { request: ActorRequest; notices: FilterNotice[] } {
  const notices: FilterNotice[] = [];
  const typed = (params.get('q') ?? '').replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ').trim();
  if (typed.length > queryLengthMax) notices.push(notice('QUERY_CUT', null, typed));
  const lists = Object.fromEntries(facets.map((facet) => [facet, valuesOf(params, facet, notices)]));
  const filters = { ...lists, q: typed.slice(0, queryLengthMax).trim() } as ActorFilters;
  return {
    request: { filters, sort: sortOf(params, filters, notices), page: pageOf(params, notices) },
    notices,
  };
}

function valuesOf(params: URLSearchParams, facet: Facet, notices: FilterNotice[]): readonly string[] {
  const given = [...new Set(params.getAll(facet))].filter((value) => value !== '').slice(0, valuesMax);
  return given.filter((value) => {
    const known = isValueOf(facet, value);
    if (!known) notices.push(notice('VALUE_UNKNOWN', facet, value));
    return known;
  });
}

function isValueOf(facet: Facet, value: string): boolean {
  if (facet === 'kind') return nameOf(kinds, value) !== null;
  if (value === unknownValue) return true;
  if (facet === 'layer') return nameOf(layers, value) !== null;
  if (facet === 'inclusion') return nameOf(inclusionReasons, value) !== null;
  // Which fields the territory added, and which communes are listed, only the database knows: here the shape of their codes, INSEE’s
  // with those of Corsica.
  if (facet === 'domain') return nameOf(domains, value) !== null || domainOfOwn(value) !== null;
  return /^(\d{5}|2[AB]\d{3})$/.test(value);
}

function sortOf(params: URLSearchParams, filters: ActorFilters, notices: FilterNotice[]): ActorSort {
  const text = params.get('sort') ?? '';
  const sort = sorts.find((one) => one === text);
  if (text !== '' && sort === undefined) notices.push(notice('SORT_UNKNOWN', null, text));
  // Relevance to nothing is the order of names.
  return sort === undefined || (sort === 'relevance' && filters.q === '') ? defaultSort(filters) : sort;
}

function pageOf(params: URLSearchParams, notices: FilterNotice[]): number {
  const text = params.get('page') ?? '';
  if (text === '') return 1;
  const page = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (page >= 1 && page <= pageMax) return page;
  notices.push(notice('PAGE_INVALID', null, text));
  return 1;
}

/** A value that was left out, told in a length that a page can show. */
function notice(code: FilterNotice['code'], facet: Facet | null, value: string): FilterNotice {
  const shown = value.length > shownLengthMax ? `${value.slice(0, shownLengthMax)}…` : value;
  return { code, facet, value: shown };
}

/** Values that only the database could tell not to exist. */
export function ignoredNotices(ignored: readonly FacetAsked[]): FilterNotice[] {
  return ignored.map(({ facet, value }) => notice('VALUE_UNKNOWN', facet, value));
}
