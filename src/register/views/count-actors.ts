import type { Ctx } from '#kit/ctx.ts';
import type { Said } from '#kit/i18n.ts';
import { type ActorFilters, type Facet, type FacetAsked, facets, withoutValues } from '../rules/filters.ts';
import { domainOfOwn } from '../rules/own-field.ts';
import type { Selection } from '../rules/search/select-actors.ts';
import { matchedActors } from './matched-actors.ts';

/** One value of a facet, and how many actors it would show with the search and the other facets as they are. */
export interface FacetValue {
  readonly value: string;
  /** What the register calls a commune or a field of the territory’s own; the others are named by the vocabulary. */
  readonly label: Said | null;
  readonly count: number;
}

export interface ActorCounts {
  readonly total: number;
  /** `near`: no actor holds the words as typed, so those whose names come close are shown, and the page says it. */
  readonly match: 'exact' | 'near';
  readonly facets: { readonly [F in Facet]: readonly FacetValue[] };
  /** Actors by kind and layer, under the search, the domains and the communes: the landscape. */
  readonly cells: readonly { readonly kind: string; readonly layer: string; readonly count: number }[];
  /** How many would remain without one facet: what an empty list can propose. */
  readonly without: Readonly<Record<Facet, number>>;
  /** What was asked for and does not exist (a commune where nobody is listed, a field that was withdrawn): ignored. */
  readonly ignored: readonly FacetAsked[];
}

/** Every count of a list, each facet under all the others. */
export async function countActors(ctx: Pick<Ctx, 'db'>, filters: ActorFilters): Promise<ActorCounts> {
  return readCounts(await matchedActors(ctx, filters), filters);
}

/** The counts of a selection as the pages show them. */
export function readCounts(
  { counts, match, ignored, nameOf }: Selection,
  filters: ActorFilters,
): ActorCounts {
  const heard = withoutValues(filters, ignored);
  const values = (facet: Facet): FacetValue[] => {
    const found = counts.facets[facet];
    // Who was filed under a field of the territory’s own keeps it; it is offered while it stands.
    const shown = [...found.keys()].filter(
      (value) => facet !== 'domain' || domainOfOwn(value) === null || nameOf(facet, value) !== null,
    );
    // Values that would show somebody, and those that are chosen even so: a chosen value must stay in reach to be taken off.
    return [...new Set([...shown, ...heard[facet]])].map((value) => ({
      value,
      label: nameOf(facet, value),
      count: found.get(value) ?? 0,
    }));
  };
  return {
    total: counts.total,
    match,
    facets: Object.fromEntries(
      facets.map((facet) => [facet, values(facet)]),
    ) as unknown as ActorCounts['facets'],
    cells: counts.crossings,
    without: counts.without,
    ignored,
  };
}
