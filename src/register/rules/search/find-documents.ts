import { plainText } from '../plain-text.ts';
import { searchWords } from '../search-words.ts';
import { addDoc, countDocs, type DocSet, intersect, subtract, unite } from './doc-set.ts';
import { nearHolders } from './near-holders.ts';
import type { SearchIndex } from './search-index.ts';
import type { SetPool } from './set-pool.ts';
import { pairHolders, type WordHolders, wordHolders } from './word-holders.ts';

/** Who answers a search. `near`: nobody holds the words as typed, so those whose names come close are given. */
export interface Found {
  readonly match: 'exact' | 'near';
  readonly all: DocSet;
  /** The same by relevance, groups without anybody in common: the best first. */
  readonly groups: readonly DocSet[];
}

/**
 * The living documents that answer a search; all of them when nothing is searched. The sets are those of `index.pool`: they hold
 * until the next search.
 */
export function findDocuments(index: SearchIndex, query: string): Found {
  const { pool } = index;
  pool.restart(index.documents.size);
  const words = searchWords(query);
  if (words.length === 0) {
    const all = pool.copy(index.documents.alive);
    return { match: 'exact', all, groups: [all] };
  }
  const holders = words.map((word) => wordHolders(index, word));
  const pairs = words.slice(1).map((word, at) => pairHolders(index, `${words[at]?.text ?? ''}${word.text}`));
  const all = withPairs(pool, holders, pairs, 'all');
  const bearers = pool.take();
  for (const doc of index.wholeNames.bearing(plainText(query))) addDoc(bearers, doc);
  unite(all, bearers);
  intersect(all, index.documents.alive);
  if (countDocs(all) > 0) {
    intersect(bearers, index.documents.alive);
    return { match: 'exact', all, groups: grouped(pool, all, bearers, holders, pairs) };
  }
  return nearest(
    index,
    words.map((word) => word.text),
    holders,
  );
}

/** What holds every word, each by itself or glued to its neighbour. */
function withPairs(
  pool: SetPool,
  holders: readonly WordHolders[],
  pairs: readonly WordHolders[],
  place: 'all' | 'named',
): DocSet {
  const sets = holders.map((word, at) => {
    const set = pool.copy(word[place]);
    for (const pair of [pairs[at - 1], pairs[at]]) if (pair) unite(set, pair[place]);
    return set;
  });
  const [first = pool.take(), ...others] = sets;
  for (const other of others) intersect(first, other);
  return first;
}

/** The name itself; a name that begins so; names that hold every word; whoever is merely described so. */
function grouped(
  pool: SetPool,
  all: DocSet,
  itself: DocSet,
  holders: readonly WordHolders[],
  pairs: readonly WordHolders[],
): DocSet[] {
  const named = withPairs(pool, holders, pairs, 'named');
  intersect(named, all);
  const first = holders[0] ? pool.copy(holders[0].first) : pool.take();
  if (pairs[0]) unite(first, pairs[0].first);
  intersect(first, named);
  const described = pool.copy(all);
  subtract(described, named);
  subtract(described, itself);
  subtract(named, first);
  subtract(named, itself);
  subtract(first, itself);
  return [itself, first, named, described];
}

/** The fewer errors, the nearer; a word that is found as typed has none. */
function nearest(index: SearchIndex, words: readonly string[], holders: readonly WordHolders[]): Found {
  const { pool } = index;
  const groups: DocSet[] = [];
  const all = pool.take();
  const near = words.map((word, at) => {
    const byErrors = nearHolders(index, word);
    const typed = holders[at]?.all;
    if (typed) for (const set of byErrors) unite(set, typed);
    return byErrors;
  });
  for (const errors of near[0]?.keys() ?? []) {
    const [group = pool.take(), ...others] = near.flatMap((byErrors) => byErrors[errors] ?? []);
    for (const other of others) intersect(group, other);
    intersect(group, index.documents.alive);
    subtract(group, all);
    unite(all, group);
    groups.push(group);
  }
  return { match: 'near', all, groups };
}
