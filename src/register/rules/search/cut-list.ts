import { addDoc, countDocs, type DocSet, eachDoc, someDoc } from './doc-set.ts';
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

/** Marking a document at its place takes as long as so many steps along the order. */
const stepsPerMark = 4;

/** The database’s numbers at these places of the list: the groups one after the other, each in the order given. */
export function cutList(
  index: SearchIndex,
  groups: readonly DocSet[],
  order: ListOrder,
  from: number,
  limit: number,
): number[] {
  const ranks: number[] = [];
  let skip = from;
  for (const group of groups) {
    const count = countDocs(group);
    if (skip >= count) {
      skip -= count;
      continue;
    }
    const wanted = Math.min(count, skip + limit - ranks.length);
    // Either the order is walked until enough of the group were met, or the group is marked in the order.
    const isDense = wanted * index.documents.size < stepsPerMark * count * count;
    const docs = isDense
      ? metInOrder(group, order, skip, wanted)
      : markedInOrder(index, group, order, skip, wanted);
    for (const doc of docs) ranks.push(index.documents.rankOf[doc] ?? 0);
    if (ranks.length === limit) break;
    skip = 0;
  }
  return ranks;
}

function metInOrder(group: DocSet, { docs }: ListOrder, from: number, until: number): number[] {
  const found: number[] = [];
  let met = 0;
  for (let at = 0; at < docs.length && met < until; at += 1) {
    const doc = docs[at] ?? 0;
    if (((group[doc >>> 5] ?? 0) & (1 << (doc & 31))) === 0) continue;
    if (met >= from) found.push(doc);
    met += 1;
  }
  return found;
}

function markedInOrder(
  index: SearchIndex,
  group: DocSet,
  { docs, places }: ListOrder,
  from: number,
  until: number,
): number[] {
  const marked = index.pool.take();
  eachDoc(group, (doc) => addDoc(marked, places[doc] ?? 0));
  const found: number[] = [];
  let met = 0;
  someDoc(marked, (place) => {
    if (met >= from) found.push(docs[place] ?? 0);
    met += 1;
    return met === until;
  });
  return found;
}
