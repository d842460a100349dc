import { stemOf } from './french-stem.ts';
import { lettersIndex } from './letters-index.ts';
import { lettersOf, mayBeNear, nearIndex } from './near-index.ts';
import { hashOf } from './search-tokens.ts';
import { createWordTable } from './word-table.ts';

/** Every word of the texts searched, once, with a number; and the ways of finding those that a typed word may mean. */
export interface Lexicon {
  readonly size: number;
  /** The number of the word that stands there in a text, made now when it is new. `hash`: its `hashOf`. */
  intern(text: string, from: number, until: number, hash: number): number;
  numberOf(word: string): number | undefined;
  /** Words that hold these letters anywhere: three at least. */
  containing(letters: string): readonly number[];
  /** Words that begin so. */
  beginning(letters: string): BegunWords;
  /** Words of the same stem. */
  akin(word: string): readonly number[];
  /** Calls `visit` for each word whose letters are nearly the same: those that so many to add, drop or change can make, and some others. */
  near(word: string, errors: number, visit: (number: number, other: string) => void): void;
  /**
   * To be called once after many were added: numbers the words anew, in their order. Answers the number that each had, by its new one.
   * Nothing is found before; words added later are looked at one by one.
   */
  settle(): Uint32Array;
}

/** The words from one number up to another, and others that came after all were put in order. */
export interface BegunWords {
  readonly from: number;
  readonly until: number;
  readonly later: readonly number[];
}

export function createLexicon(): Lexicon {
  let words: string[] = [];
  let table = createWordTable(words);
  let stems = new Map<string, number[]>();
  let settled = 0;
  let isSettled = false;
  let letters = lettersIndex([]);
  let lengths = nearIndex([]);

  const noteStem = (number: number): void => {
    const stem = stemOf(words[number] ?? '');
    const others = stems.get(stem);
    if (others) others.push(number);
    else stems.set(stem, [number]);
  };
  const later = (accepts: (word: string) => boolean): number[] => {
    const found: number[] = [];
    for (let number = settled; number < words.length; number += 1)
      if (accepts(words[number] ?? '')) found.push(number);
    return found;
  };
  return {
    get size() {
      return words.length;
    },
    intern: (text, from, until, hash) => {
      const known = table.find(text, from, until, hash);
      if (known !== -1) return known;
      const number = words.length;
      words.push(flat(text.slice(from, until)));
      table.put(number, hash);
      if (isSettled) noteStem(number);
      return number;
    },
    numberOf: (word) => {
      const number = table.find(word, 0, word.length, hashOf(word));
      return number === -1 ? undefined : number;
    },
    containing: (asked) => {
      const found: number[] = [];
      letters.containing(asked, (number) => found.push(number));
      return [...found, ...later((word) => word.includes(asked))];
    },
    // No word goes past the last sign there is: those that begin so lie between.
    beginning: (asked) => ({
      from: firstFrom(words, settled, asked),
      until: firstFrom(words, settled, `${asked}\uffff`),
      later: later((word) => word.startsWith(asked)),
    }),
    akin: (word) => stems.get(stemOf(word)) ?? [],
    near: (word, errors, visit) => {
      const mask = lettersOf(word);
      const isNear = (other: string): boolean =>
        Math.abs(other.length - word.length) <= errors && mayBeNear(lettersOf(other) ^ mask, errors);
      lengths.near(word, errors, (number) => visit(number, words[number] ?? ''));
      for (const number of later(isNear)) visit(number, words[number] ?? '');
    },
    settle: () => {
      const order = words.map((_word, number) => number).sort((a, b) => inOrder(words[a], words[b]));
      words = order.map((number) => words[number] ?? '');
      settled = words.length;
      isSettled = true;
      table = createWordTable(words);
      stems = new Map();
      for (let number = 0; number < settled; number += 1) {
        table.put(number, hashOf(words[number] ?? ''));
        noteStem(number);
      }
      letters = lettersIndex(words);
      lengths = nearIndex(words);
      return Uint32Array.from(order);
    },
  };
}

const inOrder = (a = '', b = '') => (a < b ? -1 : a > b ? 1 : 0);

/** The first of the first `count` words, in their order, that does not come before these letters. */
function firstFrom(words: readonly string[], count: number, letters: string): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < letters) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A copy that does not keep alive the long text that a word was cut from. */
function flat(word: string): string {
  return Buffer.from(word).toString();
}
