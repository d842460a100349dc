import type { Candidate, MatchReason, TellableUnit } from '#sirene/public.ts';

/** Why a legal unit was proposed for an actor: what the matcher says, and what the register adds. */
export type LinkReason =
  | MatchReason
  /** The actor carries this SIREN. */
  | { readonly code: 'identifier' }
  /** It carries it, and no name of the actor is like one of the unit. */
  | { readonly code: 'name_unlike' }
  /** By a name of the actor that is not the one shown. */
  | { readonly code: 'other_name'; readonly text: string }
  /** The actor carries another SIREN, which the reference lacks. */
  | { readonly code: 'carries_another'; readonly siren: string }
  /** Somebody took this link back: the rule does not make it again. */
  | { readonly code: 'undone_before' }
  /** Another actor has it, or wants it by its name too. */
  | { readonly code: 'wanted_by_others' }
  /** The online register told of it on that day (YYYY-MM-DD), in that state: the reference here need not have it. */
  | { readonly code: 'heard_online'; readonly on: string; readonly state: TellableUnit['state'] };

/** A legal unit that the matcher saw, as it is kept: with what it was judged on, to be read years later. */
export interface SeenCandidate {
  readonly siren: string;
  /** 0 to 1. */
  readonly score: number;
  readonly features: {
    /** 0 to 1 for what the names alone say; null when no name met. */
    readonly name: number | null;
    readonly place: Candidate['place'];
    readonly website: Candidate['host'];
    readonly identifier: 'carried' | 'not_carried';
  };
  readonly reasons: readonly LinkReason[];
  /** Of the unit, that day; known for the first candidate only. */
  readonly state: TellableUnit['state'];
}

/**
 * The reasons as they may be told of a unit today: a name that it no longer lets be told (partial diffusion, CADA 20232868), and a
 * place that is masked, are left out; so is everything of a unit that may not be told at all.
 */
export function toldReasons(
  reasons: readonly LinkReason[],
  unit: TellableUnit | null,
): readonly LinkReason[] {
  if (unit === null)
    return reasons.filter((one) => !('text' in one && 'kind' in one) && one.code !== 'place');
  const names = [unit.legalName, unit.acronym, ...unit.names].filter((name) => name !== null);
  return reasons.filter((one) => {
    if (one.code === 'place') return unit.commune !== null || unit.communeCode !== null;
    if (!('text' in one) || !('kind' in one)) return true;
    return names.some((name) => (one.kind === 'part' ? name.includes(one.text.trim()) : name === one.text));
  });
}
