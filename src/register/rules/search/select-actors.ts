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
import { type CellCounts, countCells } from './count-cells.ts';
import { cutList, type ListOrder, listOrder } from './cut-list.ts';
import type { DocSet } from './doc-set.ts';
import { documentsBy, type LinkCounts } from './documents-by.ts';
import { allPass } from './facet-cells.ts';
import { type Found, findDocuments } from './find-documents.ts';
import type { SearchIndex } from './search-index.ts';

/** The actors that answer filters, with every count of the page. Holds until the index changes: to be read at once. */
export interface Selection {
  readonly counts: CellCounts;
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
  const found = searched ? findDocuments(index, filters.q) : null;
  const { turn } = index.pool;
  const passing = index.cells.passing(heard);
  const counts =
    !searched && !filtered
      ? known.counts
      : countCells(index.cells, found === null ? known.perCell : perCell(index, found.all), passing);
  return {
    counts,
    match: found?.match ?? 'exact',
    ignored,
    nameOf: (facet, value) => {
      if (facet === 'domain') return own.get(value) ?? null;
      const town = facet === 'commune' ? index.cells.townOf(value) : null;
      return town === null ? null : { fr: town, en: town };
    },
    ranks: (sort, links, from, limit) => {
      if (index.pool.turn !== turn) throw new Error('Impossible: a list read after another search');
      const all = found?.all ?? index.alive;
      const groups = sort === 'relevance' ? (found?.groups ?? [all]) : [all];
      const order = known.order(sort, links);
      return cutList(index, groups, order, passing, from, limit);
    },
  };
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
  const ofAlive = perCell(index, index.alive);
  const orders = new Map<ActorSort, { readonly links: LinkCounts; readonly order: ListOrder }>();
  const whole: Whole = {
    version: index.version,
    perCell: ofAlive,
    counts: countCells(index.cells, ofAlive, new Uint8Array(index.cells.size).fill(allPass)),
    order: (sort, links) => {
      const before = orders.get(sort);
      if (before && (sort !== 'linked' || before.links === links)) return before.order;
      const order = listOrder(documentsBy(index, sort, links), index.size);
      orders.set(sort, { links, order });
      return order;
    },
  };
  wholes.set(index, whole);
  return whole;
}

function perCell({ cells, cellOf }: SearchIndex, docs: DocSet): Uint32Array {
  const counts = new Uint32Array(cells.size);
  // Written out: a call for each of a million documents was most of the time of a common word.
  for (let at = 0; at < docs.length; at += 1) {
    let bits = docs[at] ?? 0;
    while (bits !== 0) {
      const cell = cellOf[(at << 5) | (31 - Math.clz32(bits & -bits))] ?? 0;
      counts[cell] = (counts[cell] ?? 0) + 1;
      bits &= bits - 1;
    }
  }
  return counts;
}
