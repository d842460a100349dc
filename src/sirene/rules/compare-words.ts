import { errorsAllowed, isSlip, letterDistance } from './letter-distance.ts';
import { type NameForm, wordClass } from './name-form.ts';

/** The weight of a word, 0 to 1: how rare it is among the names of the register. */
export type WeightOf = (word: string) => number;

/** How two names meet, word by word. Weights are shares of the rarest word's: 0 to 1 a word. */
export interface WordsCompared {
  /** Of the words that both hold, each by how well. */
  readonly shared: number;
  /** The same without the words that never decide. */
  readonly sharedOwn: number;
  readonly queryOnly: number;
  readonly unitOnly: number;
  /** Does each hold a rare word that the other lacks? */
  readonly apart: 'yes' | 'no';
  /** Does each name another place? */
  readonly placesApart: 'yes' | 'no';
  /** Words of one side alone that say what kind of body it is. */
  readonly bodiesAlone: number;
  /** Words of the unit alone that say where it is. */
  readonly unitPlaces: number;
  /** Letters that differ in words taken for each other, as shares of the words they stand in, each by its weight. */
  readonly blur: number;
  /** Words that are only the beginning of the other. */
  readonly shortened: number;
  /** The words taken for each other: the query's, the unit's. */
  readonly pairs: readonly (readonly [string, string])[];
}

/** What a word that never decides may weigh at most. */
const ceilings = { own: 1, common: 0.12, place: 0.06, body: 0.2 } as const;

function weigh(word: string, weightOf: WeightOf): number {
  const kind = wordClass(word);
  return kind === 'own' ? Math.max(0.1, weightOf(word)) : Math.min(weightOf(word), ceilings[kind]);
}

export function compareWords(query: NameForm, unit: NameForm, weightOf: WeightOf): WordsCompared {
  const left = unit.words.map((word) => ({ word, taken: 'no' as 'yes' | 'no' }));
  const pairs: Pair[] = [];
  const alone: string[] = [];
  const pending: string[] = [];
  for (const word of query.words) {
    const exact = left.find((one) => one.taken === 'no' && one.word === word);
    if (exact) {
      exact.taken = 'yes';
      pairs.push({ word, theirs: word, quality: 1, errors: 0 });
    } else pending.push(word);
  }
  for (const word of pending) {
    const near = nearest(
      word,
      left.filter((one) => one.taken === 'no'),
    );
    if (near) {
      near.one.taken = 'yes';
      pairs.push({ word, theirs: near.one.word, quality: near.quality, errors: near.errors });
    } else alone.push(word);
  }
  const theirs = left.filter((one) => one.taken === 'no').map((one) => one.word);
  return summed(pairs, alone, theirs, weightOf);
}

interface Pair {
  readonly word: string;
  readonly theirs: string;
  /** 1 for the same word; less for typing errors or a shortened word. */
  readonly quality: number;
  readonly errors: number;
}

function summed(
  pairs: readonly Pair[],
  alone: readonly string[],
  theirs: readonly string[],
  weightOf: WeightOf,
): WordsCompared {
  let shared = 0;
  let sharedOwn = 0;
  let blur = 0;
  let shortened = 0;
  for (const { word, theirs: other, quality, errors } of pairs) {
    const weight = (quality * (weigh(word, weightOf) + weigh(other, weightOf))) / 2;
    const isShort = quality < 1 && errors === 0;
    shared += weight;
    if (wordClass(other) === 'own' && !isShort) sharedOwn += weight;
    if (isShort) shortened += 1;
    blur += (errorsWeighed(word, other, errors) * weight) / Math.min(word.length, other.length);
  }
  const total = (words: readonly string[], only?: 'own') =>
    words.reduce((sum, word) => (only && wordClass(word) !== only ? sum : sum + weigh(word, weightOf)), 0);
  const all = shared + total(alone) + total(theirs);
  const count = (words: readonly string[], kind: 'body' | 'place') =>
    words.filter((word) => wordClass(word) === kind).length;
  return {
    shared,
    sharedOwn,
    queryOnly: total(alone),
    unitOnly: total(theirs),
    apart: total(alone, 'own') > 0.3 && total(theirs, 'own') > 0.3 ? 'yes' : 'no',
    placesApart: count(alone, 'place') > 0 && count(theirs, 'place') > 0 ? 'yes' : 'no',
    bodiesAlone: count(alone, 'body') + count(theirs, 'body'),
    unitPlaces: count(theirs, 'place'),
    blur: all === 0 ? 0 : blur / all,
    shortened,
    pairs: pairs.map((pair) => [pair.word, pair.theirs] as const),
  };
}

/** A slip of the fingers counts for half an error. */
export function errorsWeighed(a: string, b: string, errors: number): number {
  return errors > 0 && isSlip(a, b) ? errors / 2 : errors;
}

interface Left {
  readonly word: string;
  taken: 'yes' | 'no';
}

/** The word most like this one: with typing errors, never in the first letter, or shortened. */
function nearest(word: string, left: readonly Left[]): { one: Left; quality: number; errors: number } | null {
  let best: { one: Left; quality: number; errors: number } | null = null;
  for (const one of left) {
    const shortest = Math.min(word.length, one.word.length);
    const allowed = word[0] === one.word[0] ? errorsAllowed(shortest) : 0;
    const errors = allowed > 0 ? letterDistance(word, one.word, allowed) : 1;
    const quality =
      errors <= allowed
        ? 1 - errors / Math.max(word.length, one.word.length)
        : isBeginning(word, one.word)
          ? 0.75
          : 0;
    if (quality > 0 && (!best || quality > best.quality))
      best = { one, quality, errors: errors <= allowed ? errors : 0 };
  }
  return best;
}

function isBeginning(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 3 && long.length > 4 && long.startsWith(short);
}
