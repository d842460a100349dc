import { plainText } from './plain-text.ts';
import { stemOf } from './search/french-stem.ts';
import { tellingWords, tokensOf } from './search/search-tokens.ts';

/**
 * Which of its other names made an actor answer what was typed: null when its own name did, or when none of them did (its town,
 * what it is for). A word answers by its beginning, by its stem, or glued to its neighbours.
 */
export function matchedName(typed: string, name: string, otherNames: readonly string[]): string | null {
  const words = tellingWords(tokensOf(plainText(typed)));
  if (words.length === 0 || answers(words, name)) return null;
  return otherNames.find((other) => answers(words, other)) ?? null;
}

function answers(words: readonly string[], name: string): boolean {
  const tokens = tokensOf(plainText(name));
  const glued = tokens.map((_token, at) => tokens.slice(at).join(''));
  return words.every(
    (word) =>
      tokens.some((token) => token.startsWith(word) || stemOf(token) === stemOf(word)) ||
      glued.some((text) => text.startsWith(word)) ||
      glued.some((text) => text.startsWith(words.join(''))),
  );
}
