import { type ActorFilters, type ActorSort, facets } from '../filters.ts';
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
  /** Communes asked for where nobody is listed: the filter did without them. */
  readonly ignoredCommunes: readonly string[];
  /** What a town is called, by its code. */
  townOf(code: string): string | null;
  /** The database’s numbers of those at these places of the list, in its order. */
  ranks(sort: ActorSort, links: LinkCounts, from: number, limit: number): number[];
}

export function selectActors(index: SearchIndex, filters: ActorFilters): Selection {
  const known = wholeRegister(index);
  const ignored = filters.commune.filter(
    (code) => code !== unknownValue && !known.counts.facets.commune.has(code),
  );
  const heard = { ...filters, commune: filters.commune.filter((code) => !ignored.includes(code)) };
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
    ignoredCommunes: ignored,
    townOf: index.cells.townOf,
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
