import { foldName } from './fold-name.ts';
import { bodyWords, commonWords, joiningWords, legalForms, placeWords, sameWords } from './name-words.ts';

/** How one word of a name may weigh: a rare one decides, the others only agree. */
export type WordClass = 'own' | 'common' | 'body' | 'place';

/** A name ready to be compared. */
export interface NameForm {
  /** The words that remain without legal forms and joining words, in order; of a name made of nothing else, all of them. */
  readonly words: readonly string[];
  /** The same in one piece: « Fit Lab » and « Fitlab » are one. */
  readonly glued: string;
  /** In one piece with the words that join: « The Buildery » and « Thebuildery ». */
  readonly whole: string;
  /** The numbers it holds, in order: « Rennes 2 » is not « Rennes ». */
  readonly numbers: string;
}

/** The form of a name; null when it holds no letter nor digit. */
export function nameForm(name: string): NameForm | null {
  const all = foldName(name).split(' ').filter(Boolean);
  if (all.length === 0) return null;
  const named = all.filter(
    (word, index) => !legalForms.has(word) && !(word === 'univ' && index > 0 && index === all.length - 1),
  );
  const kept = named.filter((word) => !joiningWords.has(word));
  const left = kept.length > 0 ? kept : all;
  // Alone, a short word is a name: « ST » is nobody’s saint.
  const words = left.map((word) => (left.length > 1 ? (sameWords.get(word) ?? word) : word));
  const whole = (named.length > 0 ? named : all).join('');
  return {
    words,
    glued: words.join(''),
    whole,
    numbers: (words.join(' ').match(/\d+/g) ?? []).map(Number).join(' '),
  };
}

export function wordClass(word: string): WordClass {
  if (bodyWords.has(word)) return 'body';
  if (placeWords.has(word)) return 'place';
  return commonWords.has(word) ? 'common' : 'own';
}

/** What somebody typed instead of a name: a dash, an error of the spreadsheet, « à compléter ». */
export function isNoName(name: string): boolean {
  const folded = foldName(name);
  return (
    folded.length < 2 ||
    /^(?:nom|ref|n a|na|nd|nc|nr|null|none|vide|inconnu|unknown|neant|sans nom|a completer|tbd|xx+|test|http.*|www.*)$/.test(
      folded,
    )
  );
}

/**
 * The names that one cell may hold: the whole, then what stands inside and outside brackets, and the parts around a
 * spaced dash. « Laboratoire de mécanique (LMFA) » is also « Laboratoire de mécanique » and « LMFA ».
 */
export function namesInCell(cell: string): readonly string[] {
  const inside = [...cell.matchAll(/\(([^()]{2,})\)/g)].map((found) => found[1] ?? '');
  const outside = cell.replace(/\([^()]*\)/g, ' ');
  const dashed = outside.split(/\s[-–—|/:]\s/).map((part) => part.trim());
  const parts = [outside, ...(dashed.length > 1 ? dashed : []), ...inside];
  return [cell, ...parts.filter((part) => part.trim() !== '' && part.trim() !== cell.trim())];
}
