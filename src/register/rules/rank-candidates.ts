import type { Lang } from '#kit/i18n.ts';
import { type Candidate, isAccepted } from '#sirene/public.ts';
import type { ReconciliationCandidate, ReconciliationQuery } from './reconciliation-shapes.ts';
import { type FeatureName, reconciliationTypes, type ServiceName } from './reconciliation-vocabulary.ts';

/** A thing that a service can name. */
export interface Entity {
  readonly id: string;
  readonly name: string;
  /** What tells it from its namesakes. */
  readonly description: string;
  readonly types: readonly string[];
}

/** An entity that a row may be, and why. */
export interface Met {
  readonly entity: Entity;
  /** 0 to 1. */
  readonly score: number;
  /** `given`: the row gives its identifier, and names it; `contradicted`: the row names one and gives the identifier of another. */
  readonly identity: 'given' | 'contradicted' | 'unknown';
  readonly features: Readonly<Partial<Record<FeatureName, number | boolean>>>;
}

const defaultLimit = 10;
const limitMax = 50;

/**
 * The candidates of a row, best first: at most one is a match, and only when it is good and clearly ahead. A type narrows
 * the list and promotes nobody: there is no match while an entity of another type bears the name better.
 */
export function rankCandidates(
  service: ServiceName,
  met: readonly Met[],
  query: Pick<ReconciliationQuery, 'type' | 'type_strict' | 'limit'>,
  lang: Lang,
): ReconciliationCandidate[] {
  const types = typeof query.type === 'string' ? [query.type] : (query.type ?? []);
  const strict = query.type_strict ?? 'any';
  const isOfType = ({ entity }: Met) =>
    strict === 'all'
      ? types.every((type) => entity.types.includes(type))
      : types.some((type) => entity.types.includes(type));
  const passes = (one: Met) => types.length === 0 || strict === 'should' || isOfType(one);
  const kept = met.filter(passes).sort((a, b) => b.score - a.score || (a.entity.id < b.entity.id ? -1 : 1));
  const excluded = Math.max(0, ...met.filter((one) => !passes(one)).map((one) => one.score));
  const accepted = isClear(kept, excluded) ? kept[0] : null;
  return kept.slice(0, limitOf(query.limit)).map((one) => ({
    id: one.entity.id,
    name: one.entity.name,
    description: one.entity.description,
    score: Math.round(one.score * 1000) / 10,
    match: one === accepted,
    type: namedTypes(service, one.entity.types, lang),
    features: featureList(types.length === 0 ? one.features : { ...one.features, type: isOfType(one) }),
  }));
}

function isClear([best, second]: readonly Met[], excluded: number): boolean {
  if (!best || excluded > best.score || best.identity === 'contradicted') return false;
  // An identifier decides between namesakes; two of them decide nothing.
  if (best.identity === 'given') return second?.identity !== 'given';
  return isAccepted(best.score, second?.score ?? null);
}

function limitOf(limit: number | undefined): number {
  return limit === undefined ? defaultLimit : Math.max(0, Math.min(limitMax, Math.trunc(limit)));
}

export function namedTypes(
  service: ServiceName,
  types: readonly string[],
  lang: Lang,
): { id: string; name: string }[] {
  return types.map((id) => ({ id, name: reconciliationTypes[service][id]?.[lang] ?? id }));
}

function featureList(features: Met['features']): ReconciliationCandidate['features'] {
  return Object.entries(features).flatMap(([id, value]) => (value === undefined ? [] : [{ id, value }]));
}

const placeValue = { commune: 100, department: 80, region: 40, disagrees: 0, unknown: undefined } as const;
const websiteValue = { same: 100, label: 60, differs: 0, unknown: undefined } as const;

/** What the matcher judged a candidate on, part by part. */
function featuresOf(candidate: Candidate): Met['features'] {
  const name = candidate.name?.scored;
  return {
    name: Math.round(Math.max(0, name?.score ?? 0) * 1000) / 10,
    same_name: name?.how === 'same',
    place: placeValue[candidate.place],
    website: websiteValue[candidate.host],
  };
}

/** An entity whose name the row gives; `identity` when it also gives an identifier, and that one is another’s. */
export function named(entity: Entity, candidate: Candidate, identity: 'contradicted' | 'unknown'): Met {
  const features = featuresOf(candidate);
  return {
    entity,
    score: candidate.score,
    identity,
    features: identity === 'contradicted' ? { identifier: false, ...features } : features,
  };
}

/**
 * An entity whose identifier the row gives: certain, unless the row names somebody else. `candidate` is what the matcher made
 * of the rest of the row.
 */
export function identified(entity: Entity, candidate: Candidate | null, row: { readonly name: string }): Met {
  const contradicted = row.name !== '' && candidate === null;
  return {
    entity,
    score: contradicted ? 0.75 : 1,
    identity: contradicted ? 'contradicted' : 'given',
    features: { identifier: true, ...(candidate ? featuresOf(candidate) : {}) },
  };
}
