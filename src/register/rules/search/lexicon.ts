import { stemOf } from './french-stem.ts';
import { hashOf } from './search-tokens.ts';
import { createWordTable } from './word-table.ts';

/** Every word of the texts searched, once, with a number; and the ways of finding those that a typed word may mean. */
export interface Lexicon {
  readonly size: number;
  /** The number of the word that stands there in a text, made now when it is new. `hash`: its `hashOf`. */
  intern(text: string, from: number, until: number, hash: number): number;
  numberOf(word: string): number | undefined;
  /** Words that hold these letters anywhere. */
  containing(letters: string): readonly number[];
  /** Words that begin so. */
  beginning(letters: string): ArrayLike<number>;
  /** Words of the same stem. */
  akin(word: string): readonly number[];
  /** Words that `judge` accepts, among those whose letters are nearly the same: at most `errors` to add, drop or change. */
  near(word: string, errors: number, judge: (other: string) => boolean): readonly number[];
  /** Puts the words in order: to be called once after many were added; those added later are looked at one by one. */
  settle(): void;
}

export function createLexicon(): Lexicon {
  const words: string[] = [];
  const table = createWordTable(words);
  const masks: number[] = [];
  const starts: number[] = [];
  const stems = new Map<string, number[]>();
  let text = '';
  let pending: string[] = [];
  let length = 0;
  let sorted = new Uint32Array(0);

  const intern = (given: string, from: number, until: number, hash: number): number => {
    const known = table.find(given, from, until, hash);
    if (known !== -1) return known;
    const word = flat(given.slice(from, until));
    const number = words.length;
    words.push(word);
    table.put(number, hash);
    masks.push(maskOf(word));
    starts.push(length);
    pending.push(`\n${word}`);
    length += word.length + 1;
    const stem = stemOf(word);
    const others = stems.get(stem);
    if (others) others.push(number);
    else stems.set(stem, [number]);
    return number;
  };

  const containing = (letters: string): number[] => {
    if (pending.length > 0) text += pending.join('');
    pending = [];
    const found: number[] = [];
    for (let at = text.indexOf(letters); at !== -1; ) {
      const number = lastBelow(starts, at);
      found.push(number);
      at = text.indexOf(letters, starts[number + 1] ?? length);
    }
    return found;
  };

  const beginning = (letters: string): ArrayLike<number> => {
    // No word goes past the last sign there is: those that begin so lie between.
    const among = sorted.subarray(
      firstFrom(sorted, words, letters),
      firstFrom(sorted, words, `${letters}\uffff`),
    );
    const later: number[] = [];
    for (let number = sorted.length; number < words.length; number += 1)
      if (words[number]?.startsWith(letters)) later.push(number);
    return later.length === 0 ? among : [...among, ...later];
  };

  return {
    get size() {
      return words.length;
    },
    intern,
    numberOf: (word) => {
      const number = table.find(word, 0, word.length, hashOf(word));
      return number === -1 ? undefined : number;
    },
    containing,
    beginning,
    akin: (word) => stems.get(stemOf(word)) ?? [],
    near: (word, errors, judge) => {
      const mask = maskOf(word);
      const found: number[] = [];
      for (let number = 0; number < words.length; number += 1) {
        // One error changes two of the letters present, at most.
        if (bits((masks[number] ?? 0) ^ mask) > 2 * errors) continue;
        const other = words[number] ?? '';
        if (Math.abs(other.length - word.length) <= errors && judge(other)) found.push(number);
      }
      return found;
    },
    settle: () => {
      const order = words.map((_word, number) => number).sort((a, b) => inOrder(words[a], words[b]));
      sorted = Uint32Array.from(order);
    },
  };
}

/** Which letters a word holds; digits and the rest share a bit each. */
function maskOf(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    mask |= 1 << (code >= 97 && code <= 122 ? code - 97 : code < 58 ? 26 + (code & 3) : 30);
  }
  return mask;
}

function bits(mask: number): number {
  let rest = mask - ((mask >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

const inOrder = (a = '', b = '') => (a < b ? -1 : a > b ? 1 : 0);

/** The last place whose start is not after `at`; starts grow. */
function lastBelow(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

function firstFrom(sorted: Uint32Array, words: readonly string[], letters: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[sorted[middle] ?? 0] ?? '') < letters) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A copy that does not keep alive the long text that a word was cut from. */
function flat(word: string): string {
  return Buffer.from(word).toString();
}
