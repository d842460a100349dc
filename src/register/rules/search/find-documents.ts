import { searchWords } from '../search-words.ts';
import { addDoc, countDocs, type DocSet, eachDoc, emptySet, intersect, subtract, unite } from './doc-set.ts';
import { errorsMax, nearHolders } from './near-holders.ts';
import type { SearchIndex } from './search-index.ts';
import { tellingWords, wordsOf } from './search-tokens.ts';
import { pairHolders, type WordHolders, wordHolders } from './word-holders.ts';

/** Who answers a search. `near`: nobody holds the words as typed, so those whose names come close are given. */
export interface Found {
  readonly match: 'exact' | 'near';
  readonly all: DocSet;
  /** The same by relevance, groups without anybody in common: the best first. */
  readonly groups: readonly DocSet[];
}

/** The living documents that answer a search; all of them when nothing is searched. */
export function findDocuments(index: SearchIndex, query: string): Found {
  const words = searchWords(query);
  if (words.length === 0) {
    const all = index.alive.slice();
    return { match: 'exact', all, groups: [all] };
  }
  const holders = words.map((word) => wordHolders(index, word));
  const pairs = words.slice(1).map((word, at) => pairHolders(index, `${words[at]?.text ?? ''}${word.text}`));
  const all = withPairs(holders, pairs, 'all');
  intersect(all, index.alive);
  if (countDocs(all) > 0) return { match: 'exact', all, groups: grouped(index, query, all, holders, pairs) };
  return nearest(
    index,
    words.map((word) => word.text),
    holders,
  );
}

/** What holds every word, each by itself or glued to its neighbour. */
function withPairs(
  holders: readonly WordHolders[],
  pairs: readonly WordHolders[],
  place: 'all' | 'named',
): DocSet {
  const sets = holders.map((word, at) => {
    const set = word[place].slice();
    for (const pair of [pairs[at - 1], pairs[at]]) if (pair) unite(set, pair[place]);
    return set;
  });
  const [first = emptySet(0), ...others] = sets;
  for (const other of others) intersect(first, other);
  return first;
}

/** The name itself; a name that begins so; names that hold every word; whoever is merely described so. */
function grouped(
  index: SearchIndex,
  query: string,
  all: DocSet,
  holders: readonly WordHolders[],
  pairs: readonly WordHolders[],
): DocSet[] {
  const named = withPairs(holders, pairs, 'named');
  intersect(named, all);
  const first = holders[0]?.first.slice() ?? emptySet(index.size);
  if (pairs[0]) unite(first, pairs[0].first);
  intersect(first, named);
  const itself = namedSo(index, query, first);
  const described = all.slice();
  subtract(described, named);
  subtract(named, first);
  subtract(first, itself);
  return [itself, first, named, described];
}

/** Beyond this many names that begin alike, only those written with the same spaces come first. */
const gluedNamesMax = 2000;

/** Those one of whose names is what was typed, spaces apart. */
function namedSo(index: SearchIndex, query: string, among: DocSet): DocSet {
  const typed = wordsOf(query);
  const [whole, glued] = [typed.join(' '), typed.join('')];
  const itself = emptySet(index.size);
  const few = countDocs(among) <= gluedNamesMax;
  eachDoc(among, (doc) => {
    const names = index.namesOf[doc] ?? '';
    if (names.includes(`|${whole}|`) || (few && isNamed(names, glued))) addDoc(itself, doc);
  });
  return itself;
}

function isNamed(names: string, glued: string): boolean {
  return names
    .split('|')
    .some((name) => tellingWords(name.split(' ')).join('') === glued || name.replaceAll(' ', '') === glued);
}

/** The fewer errors, the nearer; a word that is found as typed has none. */
function nearest(index: SearchIndex, words: readonly string[], holders: readonly WordHolders[]): Found {
  const groups: DocSet[] = [];
  const all = emptySet(index.size);
  for (let errors = 1; errors <= errorsMax; errors += 1) {
    const sets = words.map((word, at) => {
      const set = nearHolders(index, word, errors);
      unite(set, holders[at]?.all ?? emptySet(0));
      return set;
    });
    const [group = emptySet(index.size), ...others] = sets;
    for (const other of others) intersect(group, other);
    intersect(group, index.alive);
    subtract(group, all);
    unite(all, group);
    groups.push(group);
  }
  return { match: 'near', all, groups };
}
