import { countBits } from './doc-set.ts';

/** Finds the words whose letters are nearly the same, length by length. */
export interface NearIndex {
  /** Calls `visit` for each word that this one may be with so many letters to add, drop or change: the caller judges. */
  near(word: string, errors: number, visit: (word: number) => void): void;
}

/** Words of one length that hold the same of the most frequent letters. */
interface Likes {
  readonly frequent: number;
  readonly numbers: number[];
  readonly letters: number[];
}

/** Words are put together by these: most of them share some with any other, few share nearly all. */
const frequentLetters = lettersOf('eiarntsolucm');

/** `words` as they are now: those added later are not in it. */
export function nearIndex(words: readonly string[]): NearIndex {
  const byLength = new Map<number, Map<number, Likes>>();
  for (let number = 0; number < words.length; number += 1) {
    const word = words[number] ?? '';
    const letters = lettersOf(word);
    const frequent = letters & frequentLetters;
    const groups = byLength.get(word.length) ?? new Map<number, Likes>();
    const likes = groups.get(frequent) ?? { frequent, numbers: [], letters: [] };
    likes.numbers.push(number);
    likes.letters.push(letters);
    byLength.set(word.length, groups.set(frequent, likes));
  }
  const lengths = new Map([...byLength].map(([length, groups]) => [length, [...groups.values()]] as const));
  return {
    near: (word, errors, visit) => {
      const own = lettersOf(word);
      for (let length = word.length - errors; length <= word.length + errors; length += 1)
        for (const { frequent, numbers, letters } of lengths.get(length) ?? []) {
          if (!mayBeNear(frequent ^ (own & frequentLetters), errors)) continue;
          for (let at = 0; at < numbers.length; at += 1)
            if (mayBeNear((letters[at] ?? 0) ^ own, errors)) visit(numbers[at] ?? 0);
        }
    },
  };
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
