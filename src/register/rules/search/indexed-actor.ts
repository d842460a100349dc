import type { ActorFilters, Facet } from '../filters.ts';
import { inclusionReasons, isIncluded } from '../inclusion.ts';
import { nameOf, unknownValue } from '../vocabulary.ts';

/** What the search index reads of an actor; the texts are plain already (`register.plain`). */
export interface IndexedActor {
  /** The number that the database gave this actor: what its rows are fetched by. */
  readonly rank: number;
  readonly listed: boolean;
  readonly sortName: string;
  /** Its name and other names, parted by « | ». */
  readonly names: string;
  readonly town: string;
  /** What else is searched: SIREN, summaries. */
  readonly texts: string;
  readonly kind: string;
  readonly layer: string | null;
  readonly domains: readonly string[];
  /** Fields of the territory’s own, as filters name them. */
  readonly subdomains: readonly string[];
  readonly commune: string | null;
  readonly communeCode: string | null;
  /** Why it is listed: kinds of reasons, in one order, each once. */
  readonly reasons: readonly string[];
  readonly activeFrom: string | null;
}

type Values = (actor: IndexedActor) => readonly string[];

/** The values of an actor in each facet: the ones that a filter names, `unknown` where there is none. */
export const facetValues: { readonly [F in Facet]: Values } = {
  kind: (actor) => [actor.kind],
  layer: (actor) => [actor.layer ?? unknownValue],
  domain: (actor) => (actor.domains.length > 0 ? [...actor.domains, ...actor.subdomains] : [unknownValue]),
  commune: (actor) => [actor.communeCode ?? unknownValue],
  // Which reasons, not of what: « member of Minalogic » would make a cell of each place and each cluster. Who has none that counts by
  // itself is unknown, as the page of the perimeter counts it.
  inclusion: ({ reasons }) => {
    const known = reasons.filter((one) => nameOf(inclusionReasons, one) !== null);
    return isIncluded(known) ? known : [...known, unknownValue];
  },
};

export type FacetChoice = Pick<ActorFilters, Facet>;
