import type { Kind } from './vocabulary.ts';

/** A listed actor as doubles are looked for among them: what it may be recognised by, and what hangs on it. */
export interface DuplicateActor {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  /** Every name that stands, the shown one included. */
  readonly names: readonly string[];
  readonly sirens: readonly string[];
  readonly commune: string | null;
  readonly communeCode: string | null;
  readonly website: string | null;
  readonly kind: Kind;
  /** Links with other actors, and sources: what is shown twice, or in halves, while two profiles are one. */
  readonly links: number;
  readonly sources: number;
}

/** Why two actors may be one, or may not: each is told in words. */
export type DuplicateReason =
  | { readonly code: 'SAME_NAME'; readonly names: readonly [string, string] }
  | { readonly code: 'NEAR_NAME'; readonly names: readonly [string, string]; readonly letters: number }
  | { readonly code: 'SHARED_WORDS'; readonly names: readonly [string, string]; readonly words: string }
  | { readonly code: 'INITIALS'; readonly names: readonly [string, string] }
  | { readonly code: 'SAME_HOST'; readonly host: string }
  | { readonly code: 'SAME_SIREN'; readonly siren: string; readonly bearers: number }
  | { readonly code: 'SAME_COMMUNE'; readonly commune: string }
  | { readonly code: 'NAMES_APART'; readonly names: readonly [string, string] }
  | { readonly code: 'OTHER_HOST'; readonly hosts: readonly [string, string] }
  | { readonly code: 'OTHER_SIREN'; readonly sirens: readonly [string, string] }
  | { readonly code: 'OTHER_COMMUNE'; readonly communes: readonly [string, string] }
  | { readonly code: 'OTHER_KIND'; readonly kinds: readonly [Kind, Kind] }
  | { readonly code: 'LINKED' };

const against: ReadonlySet<DuplicateReason['code']> = new Set([
  'NAMES_APART',
  'OTHER_HOST',
  'OTHER_SIREN',
  'OTHER_COMMUNE',
  'OTHER_KIND',
  'LINKED',
]);

/** Does this reason speak against the two being one? */
export function speaksAgainst(reason: DuplicateReason): boolean {
  return against.has(reason.code);
}

export interface DuplicatePair {
  readonly a: DuplicateActor;
  readonly b: DuplicateActor;
  /** 0 to 1; comparable between pairs of one register. */
  readonly score: number;
  readonly certainty: Certainty;
  readonly reasons: readonly DuplicateReason[];
}

/** In the order in which pairs are shown. */
export const certainties = ['high', 'fair', 'low'] as const;
export type Certainty = (typeof certainties)[number];

export function certaintyOf(score: number): Certainty {
  return score >= 0.85 ? 'high' : score >= 0.65 ? 'fair' : 'low';
}

/** Links and sources that a double cuts in two: what a wrong map, graph or count rests on. */
export function consequenceOf({ a, b }: Pick<DuplicatePair, 'a' | 'b'>): number {
  return a.links + b.links + a.sources + b.sources;
}

/** The most certain first; among those, the one with the most links and sources; then by score and name. */
export function byConsequence(x: DuplicatePair, y: DuplicatePair): number {
  const certainty = certainties.indexOf(x.certainty) - certainties.indexOf(y.certainty);
  if (certainty !== 0) return certainty;
  const consequence = consequenceOf(y) - consequenceOf(x);
  if (consequence !== 0) return consequence;
  return y.score - x.score || (x.a.slug + x.b.slug < y.a.slug + y.b.slug ? -1 : 1);
}

/** What a pair is recognised by, as one text: the same text, nothing that could change an opinion has changed. */
export function recognisedBy(actors: readonly DuplicateActor[]): string {
  return JSON.stringify(
    [...actors]
      .sort((x, y) => (x.id < y.id ? -1 : 1))
      .map((one) => [
        one.id,
        [...new Set(one.names)].sort(),
        [...one.sirens].sort(),
        one.communeCode,
        one.website,
        one.kind,
      ]),
  );
}
