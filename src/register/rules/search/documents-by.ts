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
      (doc) => index.activeFromOf[doc] ?? '~',
      (a, b) => (a < b ? -1 : 1),
    );
  if (sort === 'linked')
    return bucketed(
      index.byName,
      (doc) => links.get(index.rankOf[doc] ?? -1) ?? 0,
      (a, b) => b - a,
    );
  return index.byName;
}

/** Stable, and as fast as there are few different keys. */
function bucketed<K>(
  docs: Uint32Array,
  keyOf: (doc: number) => K,
  compare: (a: K, b: K) => number,
): Uint32Array {
  const buckets = new Map<K, number[]>();
  for (const doc of docs) {
    const bucket = buckets.get(keyOf(doc));
    if (bucket) bucket.push(doc);
    else buckets.set(keyOf(doc), [doc]);
  }
  const ordered = new Uint32Array(docs.length);
  let at = 0;
  for (const key of [...buckets.keys()].sort(compare)) {
    for (const doc of buckets.get(key) ?? []) {
      ordered[at] = doc;
      at += 1;
    }
  }
  return ordered;
}
