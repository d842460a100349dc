import { errorsAllowed, isSlip, letterDistance } from '#sirene/public.ts';
import type { DocSet } from './doc-set.ts';
import { inName, inTown } from './postings-part.ts';
import type { SearchIndex } from './search-index.ts';

/** A word of four letters may only hold a slip of the fingers. */
const slipLength = 4;
/** The most errors that any word may hold (`errorsAllowed`). */
const errorsMax = 2;

/** The documents whose names or town hold a word that this one may be, mistyped: with one error, then with two at most. */
export function nearHolders(index: SearchIndex, word: string): readonly DocSet[] {
  const allowed = word.length === slipLength ? 1 : errorsAllowed(word.length);
  const meant: number[][] = Array.from({ length: errorsMax }, () => []);
  if (allowed > 0)
    index.lexicon.near(word, allowed, (number, other) => {
      const errors =
        word.length === slipLength
          ? isSlip(word, other)
            ? 1
            : errorsMax + 1
          : letterDistance(word, other, allowed);
      if (errors <= allowed)
        for (let at = Math.max(errors, 1); at <= errorsMax; at += 1) meant[at - 1]?.push(number);
    });
  return meant.map((words) => {
    const all = index.pool.take();
    index.postings.collectAll(words, { all, named: null, first: null }, inName | inTown);
    return all;
  });
}
