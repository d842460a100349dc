import {
  type Candidate,
  type frenchTerritories,
  isAccepted,
  isSiren,
  matchName,
  matchReasons,
  type UnitIndex,
} from '#sirene/public.ts';
import type { LinkReason, SeenCandidate } from './seen-candidate.ts';
import type { Kind } from './vocabulary.ts';

/** What the matcher is told of an actor. */
export interface MatchFacts {
  /** The shown one first. */
  readonly names: readonly string[];
  readonly kind: Kind;
  readonly commune: string | null;
  readonly communeCode: string | null;
  readonly website: string | null;
  /** Those that lists gave it, whatever their key. */
  readonly sirens: readonly string[];
}

export interface Known {
  /** Those of the carried SIREN that the reference has, and that may be told. */
  readonly inReference: ReadonlySet<string>;
  /** Those whose link somebody took back. */
  readonly undone: ReadonlySet<string>;
}

export interface Asked {
  readonly outcome: 'match' | 'review' | 'none';
  readonly method: 'identifier' | 'name';
  readonly candidates: readonly SeenCandidate[];
}

/** As many as there are keys to choose them. */
const candidatesMax = 9;
const otherNamesMax = 10;

/** The kind is a hint: it raises the bar where names of bodies and places are borrowed (register.md, § 13, 9). */
export const kindHints: Readonly<Partial<Record<Kind, string>>> = {
  academic: 'recherche',
  cluster: 'cluster',
  place: 'lieu',
  public_body: 'collectivité',
};

/**
 * The cascade (register.md, § 13, 1): first the SIREN that the actor carries, its key right and the reference holding it; else its
 * names, places and websites. Decided without a person only when one unit is carried, or when the shown name alone is a match that
 * nothing else of the actor puts in doubt.
 */
export function askMatcher(
  index: UnitIndex,
  territories: ReturnType<typeof frenchTerritories>,
  facts: MatchFacts,
  known: Known,
): Asked {
  const met = meetNames(index, territories, facts);
  const carried = facts.sirens.filter(isSiren);
  const identified = carried.filter((siren) => known.inReference.has(siren));
  const named = [...met.candidates.values()].sort(byScore);
  if (identified.length > 0) return byIdentifier(identified, named, met.matched, known);
  const [best, second] = named;
  if (best === undefined) return { outcome: 'none', method: 'name', candidates: [] };
  const [other] = carried;
  const doubts: LinkReason[] = [
    ...(other === undefined ? [] : [{ code: 'carries_another' as const, siren: other }]),
    ...(known.undone.has(best.siren) ? [{ code: 'undone_before' as const }] : []),
  ];
  const sure =
    doubts.length === 0 && met.matched === best.siren && isAccepted(best.score, second?.score ?? null);
  const near: LinkReason[] = sure || !second ? [] : [{ code: 'second', siren: second.siren }];
  const first = { ...best, reasons: [...best.reasons, ...doubts, ...near] };
  return {
    outcome: sure ? 'match' : 'review',
    method: 'name',
    candidates: [first, ...named.slice(1)].slice(0, candidatesMax),
  };
}

function byIdentifier(
  identified: readonly string[],
  named: readonly SeenCandidate[],
  matched: string | null,
  known: Known,
): Asked {
  const carried = identified.map((siren) => carriedCandidate(siren, named, known));
  const others = named.filter((one) => !identified.includes(one.siren));
  const [only] = identified;
  // A list may have put the number of another company on the line: a name that is surely somebody else's says so.
  const spokenFor =
    identified.length === 1 &&
    only !== undefined &&
    (matched === null || matched === only) &&
    !known.undone.has(only);
  return {
    outcome: spokenFor ? 'match' : 'review',
    method: 'identifier',
    candidates: [...carried, ...others].slice(0, candidatesMax),
  };
}

function carriedCandidate(siren: string, named: readonly SeenCandidate[], known: Known): SeenCandidate {
  const met = named.find((one) => one.siren === siren);
  const undone: LinkReason[] = known.undone.has(siren) ? [{ code: 'undone_before' }] : [];
  if (met !== undefined)
    return {
      ...met,
      score: 1,
      features: { ...met.features, identifier: 'carried' },
      reasons: [{ code: 'identifier' }, ...met.reasons, ...undone],
    };
  return {
    siren,
    score: 0.75,
    features: { name: null, place: 'unknown', website: 'unknown', identifier: 'carried' },
    reasons: [{ code: 'identifier' }, { code: 'name_unlike' }, ...undone],
    state: null,
  };
}

/** Every unit that one of the names meets, by its best score; and the one that the shown name alone is sure of. */
function meetNames(index: UnitIndex, territories: ReturnType<typeof frenchTerritories>, facts: MatchFacts) {
  const candidates = new Map<string, SeenCandidate>();
  let matched: string | null = null;
  for (const [rank, name] of facts.names.slice(0, otherNamesMax + 1).entries()) {
    const found = matchName(index, territories, {
      name,
      commune: facts.commune ?? '',
      // The department of a commune is in its code; a postcode would say no more to the matcher.
      postcode: departmentOf(facts.communeCode),
      website: facts.website ?? '',
      kind: kindHints[facts.kind] ?? '',
    });
    if (rank === 0 && found.decision === 'match') matched = found.candidates[0]?.siren ?? null;
    for (const one of found.candidates) {
      const before = candidates.get(one.siren);
      if (before === undefined || before.score < one.score)
        candidates.set(one.siren, seen(one, rank === 0 ? null : name));
    }
  }
  return { candidates, matched };
}

function seen(candidate: Candidate, otherName: string | null): SeenCandidate {
  const reasons = matchReasons({ decision: 'review', candidates: [candidate] });
  return {
    siren: candidate.siren,
    score: candidate.score,
    features: {
      name:
        candidate.name === null ? null : Math.max(0, Math.round(candidate.name.scored.score * 1000) / 1000),
      place: candidate.place,
      website: candidate.host,
      identifier: 'not_carried',
    },
    reasons: otherName === null ? reasons : [...reasons, { code: 'other_name', text: otherName }],
    state: null,
  };
}

function byScore(a: SeenCandidate, b: SeenCandidate): number {
  return b.score - a.score || (a.siren < b.siren ? -1 : 1);
}

/** INSEE codes begin with the department; Corsica’s does so in letters that `postcode` reads too. */
export function departmentOf(communeCode: string | null): string {
  return communeCode === null ? '' : communeCode.slice(0, communeCode.startsWith('97') ? 3 : 2);
}
