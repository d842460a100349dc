import { errorsAllowed, isSlip, letterDistance } from '#sirene/public.ts';
import type { DocSet } from './doc-set.ts';
import { inName, inTown } from './postings-part.ts';
import type { SearchIndex } from './search-index.ts';

/** A word of four letters may only hold a slip of the fingers. */
const slipLength = 4;
/** The most errors that any word may hold (`errorsAllowed`). */
export const errorsMax = 2;

/** The documents whose names or town hold a word that this one may be, mistyped with so many errors at most. */
export function nearHolders(index: SearchIndex, word: string, errors: number): DocSet {
  const all = index.pool.take();
  const allowed = Math.min(errors, word.length === slipLength ? 1 : errorsAllowed(word.length));
  if (allowed === 0) return all;
  const judge = (other: string): boolean =>
    word.length === slipLength ? isSlip(word, other) : letterDistance(word, other, allowed) <= allowed;
  const meant = index.lexicon.near(word, allowed, judge);
  index.postings.collectAll(meant, { all, named: null, first: null }, inName | inTown);
  return all;
}
