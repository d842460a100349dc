/** Finds the words that hold some letters anywhere, by the groups of three letters that they hold. */
export interface LettersIndex {
  /** Calls `visit` once for each of the words that hold these letters: three at least. */
  containing(letters: string, visit: (word: number) => void): void;
}

export const groupLength = 3;
/** Letters, digits, and one sign for all others. */
const signs = 37;

/** `words` as they are now: those added later are not in it. */
export function lettersIndex(words: readonly string[]): LettersIndex {
  const starts = new Uint32Array(signs ** groupLength + 1);
  for (const word of words)
    eachGroup(word, (group) => {
      starts[group + 1] = (starts[group + 1] ?? 0) + 1;
    });
  for (let group = 1; group < starts.length; group += 1)
    starts[group] = (starts[group] ?? 0) + (starts[group - 1] ?? 0);
  const next = starts.slice();
  const held = new Uint32Array(starts.at(-1) ?? 0);
  for (let number = 0; number < words.length; number += 1)
    eachGroup(words[number] ?? '', (group) => {
      held[next[group] ?? 0] = number;
      next[group] = (next[group] ?? 0) + 1;
    });
  const count = (group: number): number => (starts[group + 1] ?? 0) - (starts[group] ?? 0);
  return {
    containing: (letters, visit) => {
      let rarest = -1;
      eachGroup(letters, (group) => {
        if (rarest === -1 || count(group) < count(rarest)) rarest = group;
      });
      if (rarest === -1) return;
      let last = -1;
      for (let at = starts[rarest] ?? 0; at < (starts[rarest + 1] ?? 0); at += 1) {
        const word = held[at] ?? 0;
        // « banana » holds « ana » twice, one after the other.
        if (word !== last && words[word]?.includes(letters)) visit(word);
        last = word;
      }
    },
  };
}

function eachGroup(word: string, visit: (group: number) => void): void {
  for (let at = 0; at + groupLength <= word.length; at += 1) {
    let group = 0;
    for (let of = at; of < at + groupLength; of += 1) group = group * signs + signOf(word.charCodeAt(of));
    visit(group);
  }
}

function signOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 97;
  return code >= 48 && code <= 57 ? code - 22 : signs - 1;
}
