/** Finds the words whose letters are nearly the same, length by length. */
export interface NearIndex {
  /** Calls `visit` for each word that this one may be with so many letters to add, drop or change: the caller judges. */
  near(word: string, errors: number, visit: (word: number) => void): void;
}

/** `words` as they are now: those added later are not in it. */
export function nearIndex(words: readonly string[]): NearIndex {
  const byLength: number[][] = [];
  for (let number = 0; number < words.length; number += 1) {
    const length = words[number]?.length ?? 0;
    while (byLength.length <= length) byLength.push([]);
    byLength[length]?.push(number);
  }
  const groups = byLength.map((numbers) => ({
    numbers: Uint32Array.from(numbers),
    letters: Int32Array.from(numbers, (number) => lettersOf(words[number] ?? '')),
  }));
  return {
    near: (word, errors, visit) => {
      const own = lettersOf(word);
      for (let length = word.length - errors; length <= word.length + errors; length += 1) {
        const group = groups[length];
        if (group === undefined) continue;
        const { numbers, letters } = group;
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
  let rest = different - ((different >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24 <= 2 * errors;
}
