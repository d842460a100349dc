import { addDoc, type DocSet } from './doc-set.ts';

/** Where a word stands in a document: in one of its names, first in one of them, in the name of its town. */
export const inName = 1;
export const firstInName = 2;
export const inTown = 4;
export const placeBits = 3;
export const anyPlace = (1 << placeBits) - 1;

/** What `collect` fills: the documents that hold a word at all, and those that hold it at each place asked for. */
export interface Holders {
  readonly all: DocSet;
  readonly named: DocSet | null;
  readonly first: DocSet | null;
}

/** What came between two pauses: documents that follow one another, and which words each holds. */
export interface PostingsPart {
  /** Of each word, the entries from `starts[word]` to `starts[word + 1]`, in the order of documents. */
  readonly starts: Uint32Array;
  readonly entries: Uint32Array;
  /** A word that many of these documents hold has a bit for each of them here, and entries only where it has a place that counts. */
  readonly common: ReadonlyMap<number, DocSet>;
  /** Where the bits of `common` begin in a set of all documents. */
  readonly base: number;
}

/** One document in so many: above, a bit for each of them takes less room, and less time, than an entry for each that holds it. */
export const commonShare = 32;

/** `words` and `entries` side by side, in the order of documents; `count`: how many words there are. */
export function postingsPart(words: Uint32Array, entries: Uint32Array, count: number): PostingsPart {
  const base = (entries[0] ?? 0) >>> (placeBits + 5);
  const cells = entries.length === 0 ? 0 : ((entries.at(-1) ?? 0) >>> (placeBits + 5)) - base + 1;
  const held = new Uint32Array(count);
  for (const word of words) held[word] = (held[word] ?? 0) + 1;
  const common = new Map<number, DocSet>();
  for (let word = 0; word < count; word += 1)
    if ((held[word] ?? 0) * commonShare > cells * 32) common.set(word, new Uint32Array(cells));
  const starts = new Uint32Array(count + 1);
  const kept = (at: number): boolean => ((entries[at] ?? 0) & anyPlace) !== 0 || !common.has(words[at] ?? 0);
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? 0;
    const bits = common.get(word);
    if (bits) addDoc(bits, ((entries[at] ?? 0) >>> placeBits) - base * 32);
    if (kept(at)) starts[word + 1] = (starts[word + 1] ?? 0) + 1;
  }
  for (let word = 1; word <= count; word += 1) starts[word] = (starts[word] ?? 0) + (starts[word - 1] ?? 0);
  const next = starts.slice();
  const sorted = new Uint32Array(starts[count] ?? 0);
  for (let at = 0; at < entries.length; at += 1) {
    if (!kept(at)) continue;
    const word = words[at] ?? 0;
    const place = next[word] ?? 0;
    sorted[place] = entries[at] ?? 0;
    next[word] = place + 1;
  }
  return { starts, entries: sorted, common, base };
}

export function gather(
  entries: ArrayLike<number>,
  from: number,
  until: number,
  { all, named, first }: Holders,
  places: number,
): void {
  for (let at = from; at < until; at += 1) {
    const entry = entries[at] ?? 0;
    if (places !== 0 && (entry & places) === 0) continue;
    const cell = entry >>> (placeBits + 5);
    const bit = 1 << ((entry >>> placeBits) & 31);
    all[cell] = (all[cell] ?? 0) | bit;
    if (named !== null && (entry & inName) !== 0) named[cell] = (named[cell] ?? 0) | bit;
    if (first !== null && (entry & firstInName) !== 0) first[cell] = (first[cell] ?? 0) | bit;
  }
}
