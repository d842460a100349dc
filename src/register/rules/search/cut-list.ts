import { countDocs, type DocSet, eachDoc, hasDoc } from './doc-set.ts';
import { allPass } from './facet-cells.ts';
import type { SearchIndex } from './search-index.ts';

/** An order of the list, both ways: the document at each place, and the place of each document. */
export interface ListOrder {
  readonly docs: Uint32Array;
  readonly places: Uint32Array;
}

export function listOrder(docs: Uint32Array, size: number): ListOrder {
  const places = new Uint32Array(size);
  for (let at = 0; at < docs.length; at += 1) places[docs[at] ?? 0] = at;
  return { docs, places };
}

/** Below one document in so many, a group is gathered and put in order; above, the whole order is walked. */
const sparse = 24;

/** The database’s numbers at these places of the list: the groups one after the other, each in the order given. */
export function cutList(
  index: SearchIndex,
  groups: readonly DocSet[],
  order: ListOrder,
  passing: Uint8Array,
  from: number,
  limit: number,
): number[] {
  const { cellOf, rankOf } = index;
  const passes = (doc: number): boolean => passing[cellOf[doc] ?? 0] === allPass;
  const ranks: number[] = [];
  let skipped = 0;
  const take = (doc: number): boolean => {
    if (skipped < from) skipped += 1;
    else ranks.push(rankOf[doc] ?? 0);
    return ranks.length === limit;
  };
  for (const group of groups) {
    const count = countDocs(group);
    if (count === 0) continue;
    if (count * sparse < index.size) {
      for (const doc of inOrder(group, order, passes)) if (take(doc)) return ranks;
    } else {
      for (let at = 0; at < order.docs.length; at += 1) {
        const doc = order.docs[at] ?? 0;
        if (hasDoc(group, doc) && passes(doc) && take(doc)) return ranks;
      }
    }
  }
  return ranks;
}

function inOrder(group: DocSet, { docs, places }: ListOrder, passes: (doc: number) => boolean): Uint32Array {
  const found: number[] = [];
  eachDoc(group, (doc) => {
    if (passes(doc)) found.push(places[doc] ?? 0);
  });
  // Numbers of one kind are put in order without being compared by a function.
  return Uint32Array.from(found)
    .sort()
    .map((place) => docs[place] ?? 0);
}
