import type { Said } from '#kit/i18n.ts';
import { plainText } from './plain-text.ts';
import { stemOf } from './search/french-stem.ts';
import { tellingWords, tokensOf, wordsOf } from './search/search-tokens.ts';
import { codesOf, domains, kinds, layers } from './vocabulary.ts';

/** One word of a search: the text to find, and the codes whose name it begins (« energ » begins Énergie). */
export interface SearchWord {
  readonly text: string;
  readonly kinds: readonly string[];
  readonly layers: readonly string[];
  readonly domains: readonly string[];
}

const wordsMax = 8;
/** Below three letters a prefix names half of the vocabulary. */
const prefixLengthMin = 3;

/**
 * The words of a search, as texts are cut (`tokensOf`), without those that only join. A number typed in groups (« 200 040 715 ») is
 * one word: a SIREN is printed that way. Every word must be found; each may be found in the texts of an actor or in the name of
 * its kind, layer or domain.
 */
export function searchWords(query: string): readonly SearchWord[] {
  const plain = plainText(query).replace(/(?<=\d)\s+(?=\d)/g, '');
  if (plain.trim() === '') return [];
  const words = tellingWords(tokensOf(plain)).slice(0, wordsMax);
  // Nothing but signs (« % ») is still a question, and the answer is not « everything ».
  return (words.length > 0 ? words : [plain.trim()]).map(searchWord);
}

export function searchWord(text: string): SearchWord {
  return {
    text,
    kinds: begunBy(text, kinds),
    layers: begunBy(text, layers),
    domains: begunBy(text, domains),
  };
}

function begunBy(word: string, vocabulary: Readonly<Record<string, Said>>): string[] {
  if (word.length < prefixLengthMin) return [];
  const stem = stemOf(word);
  return codesOf(vocabulary).filter((code) =>
    Object.values(vocabulary[code] ?? {})
      .flatMap(beginningsOf)
      .some((one) => one.startsWith(word) || stemOf(one) === stem),
  );
}

/** « Start-up » answers to start, to up and to startup; « Pôle ou cluster » to each of its words. */
function beginningsOf(name: string): string[] {
  const glued = name.split(/\s+/).map((part) => wordsOf(part).join(''));
  return [...wordsOf(name), ...glued].filter((word) => word.length >= prefixLengthMin);
}
