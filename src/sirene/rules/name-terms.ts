import { foldName } from './fold-name.ts';

const plain = /^[A-Z0-9 ]*$/;

/** Names glued by those who bear them are short: a long one in one piece is nobody’s way of writing it. */
const gluedMax = 16;

/**
 * The words by which somebody finds these names, as a tsvector reads them: folded, and a short name also in one piece, so
 * that « Fit Lab » and « Fitlab » find each other. The database keeps each word once.
 */
export function nameTerms(legal: string | null, acronym: string | null, others: readonly string[]): string {
  let terms = '';
  if (legal !== null) terms += termsOf(legal);
  if (acronym !== null) terms += termsOf(acronym);
  for (const name of others) terms += termsOf(name);
  return terms;
}

function termsOf(name: string): string {
  // Nearly all names of a stock file are upper case without accents: no need to look at each sign.
  const folded = plain.test(name) ? name.toLowerCase() : foldName(name);
  const glued = folded.length <= gluedMax && folded.includes(' ');
  return glued ? `${folded} ${folded.replaceAll(' ', '')} ` : `${folded} `;
}

/**
 * What to look for: every word as the beginning of one of the names’, or all of them in one piece; null for no word at all.
 * A word of one or two letters is looked for whole: it begins names by the hundred thousand.
 */
export function searchTerms(text: string): string | null {
  const words = foldName(text).split(' ').filter(Boolean);
  if (words.length === 0) return null;
  const all = words.map(termOf).join(' & ');
  return words.length === 1 ? all : `(${all}) | ${termOf(words.join(''))}`;
}

function termOf(word: string): string {
  return word.length < 3 ? word : `${word}:*`;
}
