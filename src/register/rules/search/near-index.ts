import { countBits } from './doc-set.ts';

/** Finds the words whose letters are nearly the same, length by length. */
export interface NearIndex {
  /** Calls `visit` for each word that this one may be with so many letters to add, drop or change: the caller judges. */
  near(word: string, errors: number, visit: (word: number) => void): void;
}

/** Words are put together by these: most of them share some with any other, few share nearly all. */
const frequentLetters = lettersOf('eiarntsolucm');

/** The words of one length, those that hold the same of the most frequent letters one after the other. */
interface Length {
  readonly numbers: Uint32Array;
  readonly letters: Uint32Array;
  /** What the words from one start up to the next hold of the most frequent letters. */
  readonly frequent: readonly number[];
  readonly starts: readonly number[];
}

/** `words` as they are now: those added later are not in it. */
export function nearIndex(words: readonly string[]): NearIndex {
  const byLength = new Map<number, number[]>();
  const letters = Uint32Array.from(words, lettersOf);
  words.forEach((word, number) => {
    const others = byLength.get(word.length);
    if (others) others.push(number);
    else byLength.set(word.length, [number]);
  });
  const lengths = new Map([...byLength].map(([length, numbers]) => [length, lengthOf(numbers, letters)]));
  return {
    near: (word, errors, visit) => {
      const own = lettersOf(word);
      for (let length = word.length - errors; length <= word.length + errors; length += 1) {
        const group = lengths.get(length);
        if (group) visitNear(group, own, errors, visit);
      }
    },
  };
}

function lengthOf(numbers: readonly number[], letters: Uint32Array): Length {
  const frequentOf = (number: number): number => (letters[number] ?? 0) & frequentLetters;
  const sorted = Uint32Array.from(numbers).sort((a, b) => frequentOf(a) - frequentOf(b) || a - b);
  const [frequent, starts]: [number[], number[]] = [[], []];
  sorted.forEach((number, at) => {
    if (frequent.length > 0 && frequent.at(-1) === frequentOf(number)) return;
    frequent.push(frequentOf(number));
    starts.push(at);
  });
  return {
    ...{ numbers: sorted, letters: sorted.map((number) => letters[number] ?? 0) },
    ...{ frequent, starts: [...starts, sorted.length] },
  };
}

function visitNear(
  { numbers, letters, frequent, starts }: Length,
  own: number,
  errors: number,
  visit: (word: number) => void,
): void {
  const ownFrequent = own & frequentLetters;
  for (let group = 0; group < frequent.length; group += 1) {
    if (!mayBeNear((frequent[group] ?? 0) ^ ownFrequent, errors)) continue;
    for (let at = starts[group] ?? 0; at < (starts[group + 1] ?? 0); at += 1)
      if (mayBeNear((letters[at] ?? 0) ^ own, errors)) visit(numbers[at] ?? 0);
  }
}

/** Which letters a word holds; digits and the rest share a bit each. */
export function lettersOf(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    mask |= 1 << (code >= 97 && code <= 122 ? code - 97 : code < 58 ? 26 + (code & 3) : 30);
  }
  return mask;
}

/** One error changes two of the letters present, at most. */
export function mayBeNear(different: number, errors: number): boolean {
  return countBits(different) <= 2 * errors;
}
