import {
  hostLabel,
  type KnownName,
  type LegalUnit,
  nameForm,
  namesOf,
  ownHost,
  unitIndexBuilder,
  unitsOfSameKeys,
  unitsWorthComparing,
} from '#sirene/public.ts';
import { byConsequence, type DuplicateActor, type DuplicatePair } from './duplicate-pair.ts';
import { judgePair, type Traits } from './judge-pair.ts';

/** Profiles under one SIREN beyond which it says nothing: a university bears dozens of institutions. */
const bearersMax = 6;

/** Of a register too long for names near each other: bearers of a name, a website or a rare word beyond which it says nothing. */
export const keyBearersMax = 12;

/**
 * How far doubles are looked for: also by `near names`, at a cost that grows with the register; or by `same keys` alone (a name but for
 * its spelling, initials, a website, a SIREN, a rare word), each of which few bear, so that time and pairs stay in proportion.
 */
export type DuplicateReach = 'near names' | 'same keys';

/**
 * Looks for doubles without comparing everybody with everybody: an actor is compared with those who bear its name or one near it by
 * groups of three letters, its initials, its website or its SIREN. `linked`: pairs of ids between which a source tells a link.
 * The same actors give the same pairs; their order changes nothing but the side they stand on. Two short steps an actor, one to read
 * it and one that yields its pairs with those not met yet, so that a long register can be read with pauses.
 */
export function* duplicateSteps(
  actors: readonly DuplicateActor[],
  linked: ReadonlySet<string>,
  reach: DuplicateReach,
): Generator<readonly DuplicatePair[]> {
  const builder = unitIndexBuilder();
  const bySiren = new Map<string, number[]>();
  const traits: Traits[] = [];
  const byWord = new Map<string, number[]>();
  for (const [rank, actor] of actors.entries()) {
    const unit = asUnit(actor);
    builder.add(unit);
    const own = traitsOf(actor, unit);
    traits.push(own);
    for (const siren of actor.sirens) put(bySiren, siren, rank);
    if (reach === 'same keys')
      for (const word of new Set(own.forms.flatMap((form) => form.words))) put(byWord, word, rank);
    yield nothing;
  }
  const index = builder.built();
  const bearers = (siren: string) => bySiren.get(siren)?.length ?? 0;
  const hosted = (host: string) => index.byHost.count(host);
  const named = (glued: string) => index.byName.count(glued);
  const terms = { weightOf: index.weightOf, bearers, bearersMax, hosted, named };
  const nearOf = ({ actor, forms, label, host }: Traits): ReadonlySet<number> => {
    const near = new Set(
      reach === 'near names'
        ? unitsWorthComparing(index, forms, label, host)
        : unitsOfSameKeys(index, forms, label, host, keyBearersMax),
    );
    for (const siren of actor.sirens)
      if (bearers(siren) <= bearersMax) for (const one of bySiren.get(siren) ?? []) near.add(one);
    for (const word of forms.flatMap((form) => form.words)) {
      const same = byWord.get(word) ?? [];
      if (same.length <= keyBearersMax) for (const one of same) near.add(one);
    }
    return near;
  };
  // Being alike is not mutual: whoever is found first finds the other too.
  const met = new Map<number, Set<number>>();
  for (const [rank, own] of traits.entries()) {
    const found: DuplicatePair[] = [];
    for (const other of nearOf(own)) {
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
    yield found;
  }
}

const nothing: readonly DuplicatePair[] = [];

function put(byKey: Map<string, number[]>, key: string, rank: number): void {
  const ranks = byKey.get(key);
  if (ranks === undefined) byKey.set(key, [rank]);
  else ranks.push(rank);
}

/** Every pair of a register, in the order in which they are to be looked at. */
export function findDuplicates(
  actors: readonly DuplicateActor[],
  linked: ReadonlySet<string> = new Set(),
  reach: DuplicateReach = 'near names',
): DuplicatePair[] {
  return [...duplicateSteps(actors, linked, reach)].flat().sort(byConsequence);
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
