import type { Ctx } from '#kit/ctx.ts';
import { type ActorFilters, type Facet, facets } from '../rules/filters.ts';
import type { Selection } from '../rules/search/select-actors.ts';
import { matchedActors } from './matched-actors.ts';

/** One value of a facet, and how many actors it would show with the search and the other facets as they are. */
export interface FacetValue {
  readonly value: string;
  /** The commune's name as the register writes it; the other facets are named by the vocabulary. */
  readonly label: string | null;
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
  /** Communes asked for where no actor is listed: the filter ignored them. */
  readonly ignoredCommunes: readonly string[];
}

/** Every count of a list, each facet under all the others. */
export async function countActors(ctx: Pick<Ctx, 'db'>, filters: ActorFilters): Promise<ActorCounts> {
  return readCounts(await matchedActors(ctx, filters), filters);
}

/** The counts of a selection as the pages show them. */
export function readCounts(
  { counts, match, ignoredCommunes, townOf }: Selection,
  filters: ActorFilters,
): ActorCounts {
  const values = (facet: Facet): FacetValue[] => {
    const found = counts.facets[facet];
    const chosen = filters[facet].filter((value) => facet !== 'commune' || !ignoredCommunes.includes(value));
    // Values that would show somebody, and those that are chosen even so: a chosen value must stay in reach to be taken off.
    return [...new Set([...found.keys(), ...chosen])].map((value) => ({
      value,
      label: facet === 'commune' ? townOf(value) : null,
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
    ignoredCommunes,
  };
}
