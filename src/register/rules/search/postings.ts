import {
  collectFrom,
  gather,
  type Holders,
  type PostingsPart,
  placeBits,
  postingsPart,
} from './postings-part.ts';

/** For each word, the documents that hold it and where. Filled in the order of documents, then settled, then only added to. */
export interface Postings {
  add(word: number, doc: number, places: number): void;
  /** Between two documents of the first filling: puts in order what has come, once it is much. `words`: how many there are. */
  pause(words: number): void;
  /** Ends the first filling. */
  settle(words: number): void;
  /** Adds to the sets the documents that hold one of these words; `places` narrows to those that hold it in one of these places. */
  collectAll(words: ArrayLike<number>, sets: Holders, places?: number): void;
}

/** As many entries as are put in order at a time: the rest of memory is for those that are. */
const partEntries = 1 << 22;

export function createPostings(): Postings {
  let words = new Uint32Array(1 << 10);
  let entries = new Uint32Array(1 << 10);
  let length = 0;
  let settled = false;
  const parts: PostingsPart[] = [];
  const added = new Map<number, number[]>();
  const seal = (count: number): void => {
    parts.push(postingsPart(words.subarray(0, length), entries.subarray(0, length), count));
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
    collectAll: (asked, sets, places = 0) => {
      for (const part of parts) collectFrom(part, asked, sets, places);
      if (added.size === 0) return;
      for (let at = 0; at < asked.length; at += 1) {
        const more = added.get(asked[at] ?? 0);
        if (more) gather(more, 0, more.length, sets, places);
      }
    },
  };
}

function doubled(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
