import { plainText } from '../plain-text.ts';

/** « r.p.s. », « r. p. s. »: one word, written letter by letter. */
const dottedLetters = /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}]\. ?){2,}(?:[\p{L}\p{N}](?![\p{L}\p{N}]))?/gu;
/** What an apostrophe leaves of an article: « l'éducation », « qu'une ». */
const elision = /(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['´`ʼ](?=[\p{L}\p{N}])/gu;

/** Words that join others: a text may be found without them, and they decide nothing. */
const joining = new Set(
  'a au aux avec d de des du en et l la le les of ou par pour sur the un une and for in'.split(' '),
);

/**
 * The words of a text that `plainText` (or `register.plain`) has made plain already, as the search compares them: « & » is `et`,
 * « R.P.S. » is `rps`, elided articles go, every other sign only separates. « H3C-Énergies » is `h3c`, `energies`.
 */
export function tokensOf(plain: string): readonly string[] {
  const text = joinedUp(plain);
  const words: string[] = [];
  eachWord(text, (from, until) => words.push(text.slice(from, until)));
  return words;
}

/** The same text, where every word is one run of letters and digits (`eachWord`). */
export function joinedUp(plain: string): string {
  let text = plain;
  if (text.includes('&')) text = text.replaceAll('&', ' et ');
  if (text.includes('.'))
    text = text.replace(dottedLetters, (letters) => `${letters.replace(/[.\s]/g, '')} `);
  if (/['´`ʼ]/.test(text)) text = text.replace(elision, ' ');
  return text;
}

/** Where each run of letters and digits begins and ends, and its `hashOf`: a million actors hold tens of millions of them. */
export function eachWord(text: string, visit: (from: number, until: number, hash: number) => void): void {
  let from = 0;
  let hash = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 32;
    const isInside =
      (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code > 127 && isLetter(code));
    if (isInside) hash = (Math.imul(hash, 31) + code) | 0;
    else {
      if (at > from) visit(from, at, hash);
      from = at + 1;
      hash = 0;
    }
  }
}

/** The number by which the lexicon finds a word. */
export function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
  return hash;
}

const letters = new Map<number, boolean>();

/** Letters and digits beyond ASCII; each sign is judged once. */
function isLetter(code: number): boolean {
  const known = letters.get(code);
  if (known !== undefined) return known;
  const judged = /[\p{L}\p{N}]/u.test(String.fromCharCode(code));
  letters.set(code, judged);
  return judged;
}

/** The words of a text as somebody wrote it. */
export function wordsOf(text: string): readonly string[] {
  return tokensOf(plainText(text));
}

/** Words without those that only join; all of them when nothing else is there. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !joining.has(word));
  return telling.length > 0 ? telling : words;
}

/** The first letters of the words of a name: « Commissariat à l’énergie atomique » is `cea`; none below three words. */
export function initialsOf(words: readonly string[]): string | null {
  const telling = words.filter((word) => !joining.has(word) && /^\p{L}/u.test(word));
  return telling.length < 3 ? null : telling.map((word) => word[0]).join('');
}
