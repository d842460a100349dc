import { addDoc, countDocs, type DocSet, eachDoc, emptySet, unite } from './doc-set.ts';
import { collectBlocks } from './postings-blocks.ts';
import {
  anyPlace,
  commonShare,
  firstInName,
  gather,
  type Holders,
  inName,
  inTown,
  type PostingsPart,
  placeBits,
} from './postings-part.ts';

/** The postings of the first filling, words and documents under the numbers that they keep. */
export interface SettledPostings {
  /** Adds to the sets the documents that hold one of the words from one number up to another; `places` narrows to those held in one of these. */
  collect(from: number, until: number, sets: Holders, places: number): void;
}

/** The documents that hold a word: at all (0), and at each place; only where they are many. */
type CommonWord = ReadonlyMap<number, DocSet>;

const placesKept = [0, inName, firstInName, inTown] as const;
const notCommon: CommonWord = new Map();

/**
 * `order`: the number that each word had, by its new one; `renumbered`: the number that each document has from now on, by the one it
 * had. A word has a bit for each document where one in `commonShare` holds it, and an entry for each holder elsewhere.
 */
export function settledPostings(
  parts: readonly PostingsPart[],
  order: Uint32Array,
  renumbered: Uint32Array,
): SettledPostings {
  const common = new Map<number, CommonWord>();
  const starts = new Uint32Array(order.length + 1);
  let entries = new Uint32Array(1 << 10);
  let length = 0;
  let known = notCommon;
  const add = (doc: number, at: number): void => {
    if (isSaid(at, known)) return;
    if (length === entries.length) entries = twice(entries);
    entries[length] = (((renumbered[doc] ?? 0) << placeBits) | at) >>> 0;
    length += 1;
  };
  for (let word = 0; word < order.length; word += 1) {
    known = commonWord(parts, order[word] ?? 0, renumbered);
    if (known.size > 0) common.set(word, known);
    eachHolder(parts, order[word] ?? 0, add);
    starts[word + 1] = length;
  }
  const kept = entries.slice(0, length);
  const collect: SettledPostings['collect'] = (from, until, sets, places) => {
    if (until === from + 1) collectCommon(common.get(from) ?? notCommon, sets, places);
    else
      for (const [word, sides] of common)
        if (word >= from && word < until) collectCommon(sides, sets, places);
    gather(kept, starts[from] ?? 0, starts[until] ?? 0, sets, places);
  };
  const anywhere = collectBlocks(starts, renumbered.length, (from, until, sets) =>
    collect(from, until, sets, 0),
  );
  return {
    collect: (from, until, sets, places) => {
      if (from < 0 || from >= order.length) return;
      const end = Math.min(until, order.length);
      if (places === 0) anywhere(from, end, sets);
      else collect(from, end, sets, places);
    },
  };
}

/** Every document that holds a word, with its places there; twice, one of them without places, where a part has both bits and entries. */
function eachHolder(
  parts: readonly PostingsPart[],
  word: number,
  visit: (doc: number, at: number) => void,
): void {
  for (const { starts, entries, common, base } of parts) {
    // A word that came after this part was made is not in it.
    const until = starts[word + 1] ?? 0;
    for (let at = starts[word] ?? 0; at < until; at += 1) {
      const entry = entries[at] ?? 0;
      visit(entry >>> placeBits, entry & anyPlace);
    }
    const bits = common.get(word);
    if (bits) eachDoc(bits, (doc) => visit(base * 32 + doc, 0));
  }
}

function commonWord(parts: readonly PostingsPart[], word: number, renumbered: Uint32Array): CommonWord {
  const enough = renumbered.length / commonShare;
  let [held, hasBits] = [0, false];
  for (const { starts, common } of parts) {
    held += (starts[word + 1] ?? 0) - (starts[word] ?? 0);
    hasBits ||= common.has(word);
  }
  if (held <= enough && !hasBits) return notCommon;
  const sets = placesKept.map((place) => [place, emptySet(renumbered.length)] as const);
  eachHolder(parts, word, (doc, at) => {
    for (const [place, set] of sets) if (place === 0 || (at & place) !== 0) addDoc(set, renumbered[doc] ?? 0);
  });
  return new Map(sets.filter(([, set]) => countDocs(set) > enough));
}

/** Whether bits say all of what an entry would. */
function isSaid(at: number, known: CommonWord): boolean {
  return known.has(0) && placesKept.every((place) => (at & place) === 0 || known.has(place));
}

function collectCommon(known: CommonWord, { all, named, first }: Holders, places: number): void {
  for (const [place, set] of known) {
    if (places === 0 ? place === 0 : (place & places) !== 0) unite(all, set);
    if (place === inName && named !== null) unite(named, set);
    if (place === firstInName && first !== null) unite(first, set);
  }
}

export function twice(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
