import type { BegunWords } from './lexicon.ts';
import { gather, type Holders, type PostingsPart, placeBits, postingsPart } from './postings-part.ts';
import { type SettledPostings, settledPostings, twice } from './settled-postings.ts';

/** For each word, the documents that hold it and where. Filled in the order of documents, then settled, then only added to. */
export interface Postings {
  add(word: number, doc: number, places: number): void;
  /** Between two documents of the first filling: puts in order what has come, once it is much. `words`: how many there are. */
  pause(words: number): void;
  /**
   * Ends the first filling. `order`: the number that each word had, by the one that it has from now on; `renumbered`: the number that
   * each document has from now on, by the one it had.
   */
  settle(order: Uint32Array, renumbered: Uint32Array): void;
  /** Adds to the sets the documents that hold one of these words; `places` narrows to those that hold it in one of these places. */
  collectAll(words: readonly number[], sets: Holders, places?: number): void;
  /** The same for words that follow one another. */
  collectBegun(words: BegunWords, sets: Holders, places?: number): void;
}

/** As many entries as are put in order at a time: the rest of memory is for those that are. */
const partEntries = 1 << 22;

export function createPostings(): Postings {
  let words = new Uint32Array(1 << 10);
  let entries = new Uint32Array(1 << 10);
  let length = 0;
  let settled: SettledPostings | null = null;
  let parts: PostingsPart[] = [];
  const added = new Map<number, number[]>();
  const seal = (count: number): void => {
    parts.push(postingsPart(words.subarray(0, length), entries.subarray(0, length), count));
    length = 0;
  };
  const collectAdded = (word: number, sets: Holders, places: number): void => {
    const more = added.get(word);
    if (more) gather(more, 0, more.length, sets, places);
  };
  return {
    add: (word, doc, places) => {
      const entry = ((doc << placeBits) | places) >>> 0;
      if (settled !== null) {
        const list = added.get(word);
        if (list) list.push(entry);
        else added.set(word, [entry]);
        return;
      }
      if (length === words.length) {
        words = twice(words);
        entries = twice(entries);
      }
      words[length] = word;
      entries[length] = entry;
      length += 1;
    },
    pause: (count) => {
      if (settled === null && length >= partEntries) seal(count);
    },
    settle: (order, renumbered) => {
      seal(order.length);
      settled = settledPostings(parts, order, renumbered);
      parts = [];
      [words, entries] = [new Uint32Array(0), new Uint32Array(0)];
    },
    collectAll: (asked, sets, places = 0) => {
      for (const word of asked) {
        settled?.collect(word, word + 1, sets, places);
        collectAdded(word, sets, places);
      }
    },
    collectBegun: ({ from, until, later }, sets, places = 0) => {
      settled?.collect(from, until, sets, places);
      if (added.size > 0) for (let word = from; word < until; word += 1) collectAdded(word, sets, places);
      for (const word of later) collectAdded(word, sets, places);
    },
  };
}
