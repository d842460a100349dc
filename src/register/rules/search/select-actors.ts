import type { Said } from '#kit/i18n.ts';
import type { FacetNames } from '../facet-label.ts';
import {
  type ActorFilters,
  type ActorSort,
  type Facet,
  type FacetAsked,
  facets,
  withoutValues,
} from '../filters.ts';
import { domainOfOwn } from '../own-field.ts';
import { unknownValue } from '../vocabulary.ts';
import { addCells, perCell } from './cell-runs.ts';
import { type CellCounts, countCells } from './count-cells.ts';
import { cutList, type ListOrder, listOrder } from './cut-list.ts';
import { countDocs, type DocSet, intersect } from './doc-set.ts';
import { documentsBy, type LinkCounts } from './documents-by.ts';
import { allPass } from './facet-cells.ts';
import { type Found, findDocuments } from './find-documents.ts';
import type { SearchIndex } from './search-index.ts';

/** The actors that answer filters, with every count of the page. Holds until the index changes: to be read at once. */
export interface Selection {
  readonly counts: CellCounts;
  /** How many they are: the total of the counts, which need not be made for it. */
  readonly total: number;
  readonly match: Found['match'];
  /** What was asked for and does not exist: the filter did without it. */
  readonly ignored: readonly FacetAsked[];
  /** What a town or a field of the territory’s own is called; null for one that does not stand. */
  readonly nameOf: FacetNames;
  /** The database’s numbers of those at these places of the list, in its order. */
  ranks(sort: ActorSort, links: LinkCounts, from: number, limit: number): number[];
}

/** `own`: the names of the territory’s own fields that stand, by their codes. */
export function selectActors(
  index: SearchIndex,
  filters: ActorFilters,
  own: ReadonlyMap<string, Said>,
): Selection {
  const known = wholeRegister(index);
  const exists: Partial<Record<Facet, (value: string) => boolean>> = {
    // Where nobody is listed, the register knows of no town.
    commune: (code) => code === unknownValue || known.counts.facets.commune.has(code),
    domain: (code) => domainOfOwn(code) === null || own.has(code),
  };
  const ignored = facets.flatMap((facet) =>
    filters[facet].filter((value) => exists[facet]?.(value) === false).map((value) => ({ facet, value })),
  );
  const heard = withoutValues(filters, ignored);
  const filtered = facets.some((facet) => heard[facet].length > 0);
  const searched = filters.q !== '';
  // A list without words takes sets too: unless the pool begins again, they would be kept until the next search.
  if (!searched) index.pool.restart(index.documents.size);
  const found = searched ? findDocuments(index, filters.q) : null;
  const { turn } = index.pool;
  const passing = index.cells.passing(heard);
  const heldStill = (): void => {
    if (index.pool.turn !== turn) throw new Error('Impossible: a list read after another search');
  };
  const counted = once(() => {
    if (!searched && !filtered) return known.counts;
    heldStill();
    return countCells(index.cells, found === null ? known.perCell : perCell(index, found.all), passing);
  });
  return {
    get counts() {
      return counted();
    },
    get total() {
      return found === null || filtered ? counted().total : countDocs(found.all);
    },
    match: found?.match ?? 'exact',
    ignored,
    nameOf: (facet, value) => {
      if (facet === 'domain') return own.get(value) ?? null;
      const town = facet === 'commune' ? index.cells.townOf(value) : null;
      return town === null ? null : { fr: town, en: town };
    },
    ranks: (sort, links, from, limit) => {
      heldStill();
      const all = found?.all ?? index.documents.alive;
      const groups = sort === 'relevance' ? (found?.groups ?? [all]) : [all];
      const listed = filtered ? groups.map((group) => passingOf(index, group, passing)) : groups;
      const order = known.order(sort, links);
      return cutList(index, listed, order, from, limit);
    },
  };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

function passingOf(index: SearchIndex, group: DocSet, passing: Uint8Array): DocSet {
  const set = index.pool.take();
  addCells(index, (cell) => passing[cell] === allPass, set);
  intersect(set, group);
  return set;
}

/** What is the same for every list until the index changes. */
interface Whole {
  readonly version: number;
  readonly perCell: Uint32Array;
  readonly counts: CellCounts;
  order(sort: ActorSort, links: LinkCounts): ListOrder;
}

const wholes = new WeakMap<SearchIndex, Whole>();

function wholeRegister(index: SearchIndex): Whole {
  const before = wholes.get(index);
  if (before?.version === index.version) return before;
  const ofAlive = perCell(index, index.documents.alive);
  const orders = new Map<ActorSort, { readonly links: LinkCounts; readonly order: ListOrder }>();
  const whole: Whole = {
    version: index.version,
    perCell: ofAlive,
    counts: countCells(index.cells, ofAlive, new Uint8Array(index.cells.size).fill(allPass)),
    order: (sort, links) => {
      const before = orders.get(sort);
      if (before && (sort !== 'linked' || before.links === links)) return before.order;
      const order = listOrder(documentsBy(index, sort, links), index.documents.size);
      orders.set(sort, { links, order });
      return order;
    },
  };
  wholes.set(index, whole);
  return whole;
}
