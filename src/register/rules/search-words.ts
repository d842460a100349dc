import type { Said } from '#kit/i18n.ts';
import { plainText } from './plain-text.ts';
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
 * The words of a search, plain. A number typed in groups (« 200 040 715 ») is one word: a SIREN is printed that way.
 * Every word must be found; each may be found in the texts of an actor or in the name of its kind, layer or domain.
 */
export function searchWords(query: string): readonly SearchWord[] {
  const plain = plainText(query).replace(/(?<=\d)\s+(?=\d)/g, '');
  if (plain.trim() === '') return [];
  const words = plain.split(/[\s,;|]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  // Nothing but signs (« % ») is still a question, and the answer is not « everything ».
  return (words.length > 0 ? words.slice(0, wordsMax) : [plain.trim()]).map((text) => ({
    text,
    kinds: begunBy(text, kinds),
    layers: begunBy(text, layers),
    domains: begunBy(text, domains),
  }));
}

function begunBy(word: string, vocabulary: Readonly<Record<string, Said>>): string[] {
  const bare = lettersOf(word);
  if (bare.length < prefixLengthMin) return [];
  return codesOf(vocabulary).filter((code) =>
    Object.values(vocabulary[code] ?? {}).some((name) => wordsOf(name).some((one) => one.startsWith(bare))),
  );
}

/** « Start-up » answers to start-up and to startup; « Pôle ou cluster » to each of its words. */
function wordsOf(name: string): string[] {
  return plainText(name)
    .split(/[\s']+/)
    .map(lettersOf)
    .filter((word) => word.length >= prefixLengthMin);
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
