import type { Facet } from '../filters.ts';
import { type SearchWord, searchWord } from '../search-words.ts';
import { addCells } from './cell-runs.ts';
import { addDoc, type DocSet, eachDoc, intersect } from './doc-set.ts';
import { inName } from './postings-part.ts';
import type { SearchIndex } from './search-index.ts';

/** The documents that answer one word: at all, by a word of a name that begins so, by the first word of a name. */
export interface WordHolders {
  readonly all: DocSet;
  readonly named: DocSet;
  readonly first: DocSet;
}

/** Below this, letters are looked for at the beginning of words only. */
const insideLengthMin = 3;
/** Below this, a word is not read as several glued together. */
const gluedLengthMin = 5;

export function wordHolders(index: SearchIndex, word: SearchWord): WordHolders {
  const holders = emptyHolders(index);
  const { lexicon, postings } = index;
  const { text } = word;
  const begun = lexicon.beginning(text);
  postings.collectBegun(begun, holders);
  if (text.length >= insideLengthMin) {
    const others = (words: readonly number[]) =>
      words.filter((number) => number < begun.from || number >= begun.until);
    postings.collectAll(others(lexicon.akin(text)), holders);
    postings.collectAll(others(lexicon.containing(text)), { all: holders.all, named: null, first: null });
  }
  for (const doc of index.initials.get(text) ?? []) {
    addDoc(holders.all, doc);
    addDoc(holders.named, doc);
  }
  if (text.length >= gluedLengthMin)
    for (const parts of partings(index, text)) addGlued(index, parts, holders);
  addCoded(index, word, holders.all);
  return holders;
}

/** Two words typed apart that a name writes as one (« fit lab » for Fitlab), or that together begin the name of a code (« start up »). */
export function pairHolders(index: SearchIndex, glued: string): WordHolders {
  const holders = emptyHolders(index);
  index.postings.collectBegun(index.lexicon.beginning(glued), holders);
  addCoded(index, searchWord(glued), holders.all);
  return holders;
}

function emptyHolders({ pool }: SearchIndex): WordHolders {
  return { all: pool.take(), named: pool.take(), first: pool.take() };
}

const facetOfCodes: readonly (readonly [Facet, 'kinds' | 'layers' | 'domains'])[] = [
  ['kind', 'kinds'],
  ['layer', 'layers'],
  ['domain', 'domains'],
];

/** Adds those whose kind, layer or domain has a name that the word begins. */
function addCoded(index: SearchIndex, word: SearchWord, all: DocSet): void {
  const { cells } = index;
  const wanted = new Uint8Array(cells.size);
  for (const [facet, codes] of facetOfCodes) {
    if (word[codes].length === 0) continue;
    const side = cells.sides.find((one) => one.facet === facet);
    if (!side) continue;
    const chosen = Uint8Array.from(side.values, (value) => (word[codes].includes(value) ? 1 : 0));
    for (let cell = 0; cell < cells.size; cell += 1) {
      const end = side.starts[cell + 1] ?? 0;
      for (let at = side.starts[cell] ?? 0; at < end; at += 1)
        if (chosen[side.codes[at] ?? 0] === 1) wanted[cell] = 1;
    }
  }
  if (!wanted.includes(1)) return;
  addCells(index, (cell) => wanted[cell] === 1, all);
}

const partsMax = 4;
const partLengthMin = 2;

/** The ways of reading « fitlab » as words of names glued together: each known whole, the last perhaps only begun. */
function partings(index: SearchIndex, text: string, depth = 1): string[][] {
  if (depth >= partsMax) return [];
  const found: string[][] = [];
  for (let at = partLengthMin; at <= text.length - partLengthMin; at += 1) {
    const [head, rest] = [text.slice(0, at), text.slice(at)];
    if (index.lexicon.numberOf(head) === undefined) continue;
    if (isBegun(index, rest)) found.push([head, rest]);
    for (const more of partings(index, rest, depth + 1)) found.push([head, ...more]);
  }
  return found;
}

function isBegun({ lexicon }: SearchIndex, letters: string): boolean {
  const { from, until, later } = lexicon.beginning(letters);
  return until > from || later.length > 0;
}

/** Adds those one of whose names holds these words one after the other. */
function addGlued(index: SearchIndex, parts: readonly string[], holders: WordHolders): void {
  let held: DocSet | null = null;
  parts.forEach((part, at) => {
    const one = index.pool.take();
    const { lexicon, postings } = index;
    const sets = { all: one, named: null, first: null };
    if (at === parts.length - 1) postings.collectBegun(lexicon.beginning(part), sets, inName);
    else postings.collectAll([lexicon.numberOf(part) ?? -1], sets, inName);
    if (held === null) held = one;
    else intersect(held, one);
  });
  if (held === null) return;
  const phrase = parts.join(' ');
  eachDoc(held, (doc) => {
    const names = index.documents.namesOf[doc] ?? '';
    const begins = names.includes(`|${phrase}`);
    if (!begins && !names.includes(` ${phrase}`)) return;
    addDoc(holders.all, doc);
    addDoc(holders.named, doc);
    if (begins) addDoc(holders.first, doc);
  });
}
