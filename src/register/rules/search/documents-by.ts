import type { ActorSort } from '../filters.ts';
import type { SearchIndex } from './search-index.ts';

/** How many links each actor has, by the database’s number of it; those without any are absent. */
export type LinkCounts = ReadonlyMap<number, number>;

/**
 * Every document in an order of the list: by name; the oldest first, unknown last; the most linked first. Ties by name.
 * Relevance is by name, group after group.
 */
export function documentsBy(index: SearchIndex, sort: ActorSort, links: LinkCounts): Uint32Array {
  if (sort === 'oldest')
    return bucketed(
      index.byName,
      (doc) => index.documents.activeFromOf[doc] ?? '~',
      (a, b) => (a < b ? -1 : 1),
    );
  if (sort === 'linked')
    return bucketed(
      index.byName,
      (doc) => links.get(index.documents.rankOf[doc] ?? -1) ?? 0,
      (a, b) => b - a,
    );
  return index.byName;
}

/** Stable, and as fast as there are few different keys: each document goes to the next place of its key. */
function bucketed<K>(
  docs: Uint32Array,
  keyOf: (doc: number) => K,
  compare: (a: K, b: K) => number,
): Uint32Array {
  const numbers = new Map<K, number>();
  const keys = new Uint32Array(docs.length);
  const counts: number[] = [];
  docs.forEach((doc, at) => {
    const key = keyOf(doc);
    let number = numbers.get(key);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(key, number);
      counts.push(0);
    }
    keys[at] = number;
    counts[number] = (counts[number] ?? 0) + 1;
  });
  const next = new Uint32Array(numbers.size);
  let from = 0;
  for (const [, number] of [...numbers].sort(([a], [b]) => compare(a, b))) {
    next[number] = from;
    from += counts[number] ?? 0;
  }
  const ordered = new Uint32Array(docs.length);
  for (let at = 0; at < docs.length; at += 1) {
    const key = keys[at] ?? 0;
    const place = next[key] ?? 0;
    ordered[place] = docs[at] ?? 0;
    next[key] = place + 1;
  }
  return ordered;
}
