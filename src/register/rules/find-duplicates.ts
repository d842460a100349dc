import {
  buildUnitIndex,
  hostLabel,
  type KnownName,
  type LegalUnit,
  nameForm,
  namesOf,
  ownHost,
  unitsWorthComparing,
} from '#sirene/public.ts';
import { byConsequence, type DuplicateActor, type DuplicatePair } from './duplicate-pair.ts';
import { judgePair, type Traits } from './judge-pair.ts';

/** Profiles under one SIREN beyond which it says nothing: a university bears dozens of institutions. */
const bearersMax = 6;

/** Pairs of actors that may be one, actor by actor, so that a long register can be read with pauses. */
export interface DuplicateFinder {
  readonly count: number;
  /** The pairs of the actor of this rank with those after it. */
  pairsOf(rank: number): readonly DuplicatePair[];
}

/**
 * Looks for doubles without comparing everybody with everybody: an actor is compared with those who bear its name or one near it by
 * groups of three letters, its initials, its website or its SIREN. `linked`: pairs of ids between which a source tells a link.
 * The same actors give the same pairs; their order changes nothing but the side they stand on.
 */
export function duplicateFinder(
  actors: readonly DuplicateActor[],
  linked: ReadonlySet<string> = new Set(),
): DuplicateFinder {
  const index = buildUnitIndex(actors.map(asUnit));
  const bySiren = new Map<string, number[]>();
  for (const [rank, { sirens }] of actors.entries())
    for (const siren of sirens) bySiren.set(siren, [...(bySiren.get(siren) ?? []), rank]);
  const traits = actors.map((actor, rank) => traitsOf(actor, index.units[rank] ?? asUnit(actor)));
  const bearers = (siren: string) => bySiren.get(siren)?.length ?? 0;
  const hosted = (host: string) => index.byHost.count(host);
  const named = (glued: string) => index.byName.count(glued);
  const terms = { weightOf: index.weightOf, bearers, bearersMax, hosted, named };
  // Being alike is not mutual: whoever is found first finds the other too.
  const met = new Map<number, Set<number>>();
  const nearOf = (rank: number): ReadonlySet<number> => {
    const { forms, label, host } = traits[rank] as Traits;
    const near = new Set(unitsWorthComparing(index, forms, label, host));
    for (const siren of actors[rank]?.sirens ?? []) {
      const same = bySiren.get(siren) ?? [];
      if (same.length <= bearersMax) for (const one of same) near.add(one);
    }
    return near;
  };
  return {
    count: actors.length,
    pairsOf(rank) {
      const found: DuplicatePair[] = [];
      for (const other of nearOf(rank)) {
        if (other === rank) continue;
        const [low, high] = rank < other ? [rank, other] : [other, rank];
        const seen = met.get(low) ?? new Set();
        if (seen.has(high)) continue;
        met.set(low, seen.add(high));
        const [a, b] = [traits[low], traits[high]];
        const pair =
          a && b ? judgePair(a, b, { ...terms, linked: linked.has(linkKey(a.actor, b.actor)) }) : null;
        if (pair !== null) found.push(pair);
      }
      return found;
    },
  };
}

/** Every pair of a register, in the order in which they are to be looked at. */
export function findDuplicates(
  actors: readonly DuplicateActor[],
  linked: ReadonlySet<string> = new Set(),
): DuplicatePair[] {
  const finder = duplicateFinder(actors, linked);
  return actors.flatMap((_, rank) => finder.pairsOf(rank)).sort(byConsequence);
}

export function linkKey(a: { readonly id: string }, b: { readonly id: string }): string {
  return a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`;
}

function asUnit(actor: DuplicateActor): LegalUnit {
  return {
    siren: actor.slug,
    legalName: actor.name,
    acronym: '',
    tradeNames: actor.names.filter((name) => name !== actor.name),
    commune: '',
    postcode: '',
    department: '',
    region: '',
    website: actor.website ?? '',
  };
}

function traitsOf(actor: DuplicateActor, unit: LegalUnit): Traits {
  const host = ownHost(actor.website ?? '');
  const names: readonly KnownName[] = namesOf(unit);
  return {
    actor,
    names,
    forms: names.filter((one) => one.kind !== 'host').map((one) => one.form),
    host,
    label: host === null ? null : nameForm(hostLabel(host)),
  };
}
