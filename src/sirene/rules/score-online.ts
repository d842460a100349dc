import { type Candidate, type Matched, matchName, type NameQuery } from './match-name.ts';
import { type MatchReason, matchReasons } from './match-reasons.ts';
import type { OnlineUnit } from './online-answer.ts';
import type { Territories } from './place.ts';
import { buildUnitIndex } from './unit-index.ts';

/** A unit of the online register that the name may be, and why; `score` from 0 to 1. */
export interface OnlineCandidate {
  readonly unit: OnlineUnit;
  readonly score: number;
  readonly reasons: readonly MatchReason[];
}

/**
 * Scores what the online register answered with our own rules, best first: its rank says nothing, big bodies come before a small
 * homonym. Rarity of words is judged among the answers only, so a score here is not comparable with one of the whole reference,
 * and nothing is accepted without a person.
 */
export function scoreOnline(
  units: readonly OnlineUnit[],
  query: NameQuery,
  territories: Territories,
): readonly OnlineCandidate[] {
  const bySiren = new Map(units.map((unit) => [unit.siren, unit]));
  const rows = [...bySiren.values()];
  const index = buildUnitIndex(
    rows.map((unit) => ({
      siren: unit.siren,
      legalName: unit.legalName ?? '',
      acronym: unit.acronym ?? '',
      tradeNames: unit.names,
      commune: unit.commune ?? '',
      postcode: unit.postcode ?? '',
      department: unit.communeCode?.slice(0, unit.communeCode.startsWith('97') ? 3 : 2) ?? '',
      region: '',
      website: '',
    })),
  );
  const { candidates } = matchName(index, territories, query);
  return candidates.flatMap((one) => {
    const unit = bySiren.get(one.siren);
    return unit === undefined ? [] : [{ unit, score: one.score, reasons: reasonsOf(one) }];
  });
}

function reasonsOf(candidate: Candidate): readonly MatchReason[] {
  const alone: Matched = { decision: 'match', candidates: [candidate] };
  return matchReasons(alone);
}
