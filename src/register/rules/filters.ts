/** The ways to narrow the list, in the order of the page. */
export const facets = ['kind', 'layer', 'domain', 'commune', 'inclusion'] as const;
export type Facet = (typeof facets)[number];

/** What is asked of the list: a search, and for each facet the values accepted (none: all of them). */
export type ActorFilters = { readonly q: string } & { readonly [F in Facet]: readonly string[] };

export const everyActor: ActorFilters = {
  q: '',
  kind: [],
  layer: [],
  domain: [],
  commune: [],
  inclusion: [],
};

export const sorts = ['relevance', 'name', 'oldest', 'linked'] as const;
export type ActorSort = (typeof sorts)[number];

/** A list as its address describes it. */
export interface ActorRequest {
  readonly filters: ActorFilters;
  readonly sort: ActorSort;
  readonly page: number;
}

/** Without a search there is nothing to be near to: names in order. */
export function defaultSort(filters: ActorFilters): ActorSort {
  return filters.q === '' ? 'name' : 'relevance';
}

/** How many filters are on, the search counted as one. */
export function countFilters(filters: ActorFilters): number {
  return (filters.q === '' ? 0 : 1) + facets.reduce((sum, facet) => sum + filters[facet].length, 0);
}

/** The same filters without one value, or without the whole search. */
export function withoutFilter(filters: ActorFilters, name: Facet | 'q', value?: string): ActorFilters {
  if (name === 'q') return { ...filters, q: '' };
  return { ...filters, [name]: value === undefined ? [] : filters[name].filter((one) => one !== value) };
}

/** One value asked of one facet. */
export interface FacetAsked {
  readonly facet: Facet;
  readonly value: string;
}

/** The same filters without any of these values. */
export function withoutValues(filters: ActorFilters, left: readonly FacetAsked[]): ActorFilters {
  return left.reduce((now, { facet, value }) => withoutFilter(now, facet, value), filters);
}

/** The address of a list: only what differs from the plain list is written, so that one list has one address. */
export function addressOf(path: string, request: Partial<ActorRequest>): string {
  const { filters = everyActor, page = 1 } = request;
  const query = new URLSearchParams();
  if (filters.q !== '') query.set('q', filters.q);
  for (const facet of facets) for (const value of filters[facet]) query.append(facet, value);
  if (request.sort !== undefined && request.sort !== defaultSort(filters)) query.set('sort', request.sort);
  if (page > 1) query.set('page', String(page));
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}
