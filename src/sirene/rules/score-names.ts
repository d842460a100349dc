import { compareWords, errorsWeighed, type WeightOf, type WordsCompared } from './compare-words.ts';
import { errorsAllowed, letterDistance } from './letter-distance.ts';
import { type NameForm, wordClass } from './name-form.ts';

/** Where the register has this name from. */
export type NameKind = 'legal' | 'trade' | 'acronym' | 'part' | 'host';

export interface NamesScored {
  /** 0 to 1 for what the names alone say; below 0 they speak against each other. */
  readonly score: number;
  /** The same name, its words, or the whole in one piece but for a few letters. */
  readonly how: 'same' | 'words' | 'letters';
  /** Letters that differ, for `letters`. */
  readonly errors: number;
  readonly compared: WordsCompared;
}

/** What the same name is worth by itself. */
export const sure = 0.95;
/** How much one letter in a word of `n` takes away: `errorPrice / n`. A word of eight letters is not accepted with one. */
const errorPrice = 1.3;
/** What it costs not to be the legal name. */
const kindPrice: Readonly<Record<NameKind, number>> = {
  legal: 0,
  trade: 0.02,
  acronym: 0.05,
  part: 0.1,
  host: 0.06,
};

/** Names alone, before place and website: rare words decide, the others only agree. */
export function scoreNames(query: NameForm, unit: NameForm, kind: NameKind, weightOf: WeightOf): NamesScored {
  const compared = compareWords(query, unit, weightOf);
  const { score, how, errors } = sameName(query, unit)
    ? { score: sure, how: 'same' as const, errors: 0 }
    : nearScore(query, unit, kind, compared);
  return { score: score - doubts(query, unit, kind, how, compared), how, errors, compared };
}

export function sameName(query: NameForm, unit: NameForm): boolean {
  return query.glued === unit.glued || query.whole === unit.whole;
}

function nearScore(
  query: NameForm,
  unit: NameForm,
  kind: NameKind,
  compared: WordsCompared,
): Omit<NamesScored, 'compared'> {
  // An acronym, or the name of a website, is that one or another: nobody misspells three letters.
  if (kind === 'acronym') return { score: 0, how: 'words', errors: 0 };
  const { shared, sharedOwn, queryOnly, unitOnly, blur, shortened } = compared;
  const all = shared + queryOnly + unitOnly;
  let words = all === 0 ? 0 : (sure * shared) / all;
  if (sharedOwn < 0.4) words -= 0.25;
  if (kind === 'host' && blur > 0) words -= 0.2;
  words -= blur * errorPrice + shortened * 0.05;
  const shortest = Math.min(query.glued.length, unit.glued.length);
  const mayErr = kind !== 'host' && query.glued[0] === unit.glued[0];
  const allowed = mayErr ? errorsAllowed(shortest) + (shortest >= 14 ? 1 : 0) : 0;
  const errors = allowed > 0 ? letterDistance(query.glued, unit.glued, allowed) : 1;
  const letters =
    errors <= allowed ? sure - (errorsWeighed(query.glued, unit.glued, errors) * errorPrice) / shortest : 0;
  return letters > words
    ? { score: letters, how: 'letters', errors }
    : { score: words, how: 'words', errors: 0 };
}

/** What speaks against, however alike the names are. */
function doubts(
  query: NameForm,
  unit: NameForm,
  kind: NameKind,
  how: NamesScored['how'],
  compared: WordsCompared,
): number {
  let doubt = kindPrice[kind];
  const length = Math.min(query.glued.length, unit.glued.length);
  if (length < 4) doubt += 0.3;
  else if (length < 5) doubt += 0.1;
  // A short acronym needs a place or a website: others have the same.
  if (kind === 'acronym' && length < 7) doubt += 0.12;
  if (compared.apart === 'yes') doubt += 0.1;
  const dull = query.words.every((word) => wordClass(word) !== 'own');
  if (dull) doubt += how === 'same' ? 0.1 : 0.2;
  if (compared.bodiesAlone > 0) doubt += 0.15;
  if (how === 'same') return doubt;
  if (query.numbers !== unit.numbers) doubt += 0.25;
  if (compared.placesApart === 'yes') doubt += 0.3;
  else if (compared.unitPlaces > 0) doubt += 0.05;
  return doubt;
}
