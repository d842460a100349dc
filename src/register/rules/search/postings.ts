import type { DocSet } from './doc-set.ts';

/** Where a word stands in a document: in one of its names, first in one of them, in the name of its town. */
export const inName = 1;
export const firstInName = 2;
export const inTown = 4;
const placeBits = 3;

/** What `collect` fills: the documents that hold a word at all, and those that hold it at each place asked for. */
export interface Holders {
  readonly all: DocSet;
  readonly named: DocSet | null;
  readonly first: DocSet | null;
}

/** For each word, the documents that hold it and where. Filled in the order of documents, then settled, then only added to. */
export interface Postings {
  add(word: number, doc: number, places: number): void;
  /** Between two documents of the first filling: puts in order what has come, once it is much. `words`: how many there are. */
  pause(words: number): void;
  /** Ends the first filling. */
  settle(words: number): void;
  /** Adds to the sets the documents that hold this word; `places` narrows to those that hold it in one of these places. */
  collect(word: number, sets: Holders, places?: number): void;
}

/** One part of the postings: of each word, the entries from `starts[word]` to `starts[word + 1]`. */
interface Part {
  readonly starts: Uint32Array;
  readonly entries: Uint32Array;
}

/** As many entries as are put in order at a time: the rest of memory is for those that are. */
const partEntries = 1 << 22;

export function createPostings(): Postings {
  let words = new Uint32Array(1 << 10);
  let entries = new Uint32Array(1 << 10);
  let length = 0;
  let settled = false;
  const parts: Part[] = [];
  const added = new Map<number, number[]>();
  const seal = (count: number): void => {
    parts.push(gathered(words.subarray(0, length), entries.subarray(0, length), count));
    length = 0;
  };
  return {
    add: (word, doc, places) => {
      const entry = ((doc << placeBits) | places) >>> 0;
      if (settled) {
        const list = added.get(word);
        if (list) list.push(entry);
        else added.set(word, [entry]);
        return;
      }
      if (length === words.length) {
        words = doubled(words);
        entries = doubled(entries);
      }
      words[length] = word;
      entries[length] = entry;
      length += 1;
    },
    pause: (count) => {
      if (!settled && length >= partEntries) seal(count);
    },
    settle: (count) => {
      seal(count);
      settled = true;
      [words, entries] = [new Uint32Array(0), new Uint32Array(0)];
    },
    collect: (word, sets, places = 0) => {
      for (const { starts, entries: sorted } of parts)
        if (word + 1 < starts.length) gather(sorted, starts[word] ?? 0, starts[word + 1] ?? 0, sets, places);
      const more = added.get(word);
      if (more) gather(more, 0, more.length, sets, places);
    },
  };
}

function gather(
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

/** The entries of each word one after the other, those of one word in the order of documents. */
function gathered(words: Uint32Array, entries: Uint32Array, count: number): Part {
  const starts = new Uint32Array(count + 1);
  for (const word of words) starts[word + 1] = (starts[word + 1] ?? 0) + 1;
  for (let word = 1; word <= count; word += 1) starts[word] = (starts[word] ?? 0) + (starts[word - 1] ?? 0);
  const next = starts.slice();
  const sorted = new Uint32Array(entries.length);
  for (let at = 0; at < entries.length; at += 1) {
    const word = words[at] ?? 0;
    const place = next[word] ?? 0;
    sorted[place] = entries[at] ?? 0;
    next[word] = place + 1;
  }
  return { starts, entries: sorted };
}

function doubled(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
