import {
  type Edition,
  type NafCode,
  nameForm,
  type Unit,
  type UnitDifference,
  unitDifferences,
} from '#sirene/public.ts';
import type { ActorField, FieldContent } from './actor-fields.ts';
import { frenchCommunes } from './french-communes.ts';

/** What the reference may say otherwise, worst first: what makes a profile wrong, then what makes it old, then what is no news. */
export const proposalKinds = [
  'ceased',
  'masked',
  'reopened',
  'moved',
  'renamed',
  'activity',
  'recoded',
] as const;
export type ProposalKind = (typeof proposalKinds)[number];
export type Answer = 'accepted' | 'refused' | 'later';

/** A thing that the reference was read to say of a unit, and that stands. */
export interface UnitReading {
  readonly aspect: 'legal_name' | 'activity' | 'diffusion';
  readonly content: string;
  readonly nomenclature: NafCode['nomenclature'];
}

/** An actor with the SIREN it shows, and what is known of that unit. */
export interface CarriedUnit {
  readonly actorId: string;
  readonly slug: string;
  readonly name: string;
  readonly siren: string;
  readonly communeCode: string | null;
  readonly commune: string | null;
  readonly activeUntil: string | null;
  /** In the order in which they were made. */
  readonly readings: readonly UnitReading[];
  /** The last decision on each kind that stands, and how many were ever made, undone ones included. */
  readonly decisions: ReadonlyMap<ProposalKind, { readonly said: string; readonly answer: Answer } | null>;
  readonly turns: ReadonlyMap<ProposalKind, number>;
}

export interface EnteredFact {
  readonly field: ActorField;
  readonly content: FieldContent;
}

/** Something to decide: nothing changes until somebody accepts it (register.md § 14, consequence 24). */
export interface Proposal {
  /** Of this actor, kind, turn and content: what was decided is what was read. */
  readonly key: string;
  readonly actorId: string;
  readonly slug: string;
  readonly name: string;
  readonly siren: string;
  readonly kind: ProposalKind;
  readonly state: 'open' | 'later';
  /** What is known, and what the reference says; null is not known. A masked value is in neither. */
  readonly from: string | null;
  readonly to: string | null;
  /** Both codes with their nomenclatures, where an activity is meant. */
  readonly nafs: { readonly from: NafCode; readonly to: NafCode } | null;
  readonly said: string;
  readonly turn: number;
  readonly edition: Edition;
  /** The value that acceptance enters; null where it enters none. */
  readonly enters: EnteredFact | null;
  /** What acceptance remembers the unit by, so that the same is not told again. */
  readonly reads: UnitReading | null;
}

type Told = Pick<Proposal, 'kind' | 'from' | 'to' | 'nafs' | 'said' | 'enters' | 'reads'>;

/** What the reference says otherwise of an actor's unit, and nobody answered yet; what was put off comes as such. */
export function proposalsOf(carried: CarriedUnit, unit: Unit): Proposal[] {
  const { actorId, slug, name, siren } = carried;
  return everythingTold(carried, unit).flatMap((told): Proposal[] => {
    const last = carried.decisions.get(told.kind) ?? null;
    const answered = last !== null && last.said === told.said ? last.answer : null;
    if (answered === 'accepted' || answered === 'refused') return [];
    const turn = carried.turns.get(told.kind) ?? 0;
    const key = `${actorId}.${told.kind}.${turn}.${told.said}`;
    const state = answered === 'later' ? 'later' : 'open';
    return [{ key, actorId, slug, name, siren, state, turn, edition: editionOf(told, unit), ...told }];
  });
}

/** Where the head office is comes from the file of establishments; everything else from that of legal units. */
function editionOf({ kind }: Told, { edition, establishments }: Unit): Edition {
  const head = establishments.find((one) => one.role === 'head');
  return kind === 'moved' && head !== undefined ? head.edition : edition;
}

function everythingTold(carried: CarriedUnit, unit: Unit): Told[] {
  const { activeUntil, communeCode, readings } = carried;
  const legalName = readings.findLast((one) => one.aspect === 'legal_name')?.content ?? null;
  const activity = readings.findLast((one) => one.aspect === 'activity');
  const naf = activity ? { code: activity.content, nomenclature: activity.nomenclature } : null;
  const differences = unitDifferences({ legalName, communeCode, naf, activeUntil }, unit);
  return [...differences.map((one) => toldOf(carried, one)), ...maskedOf(carried, unit)];
}

const bare = { nafs: null, enters: null, reads: null };

function toldOf(carried: CarriedUnit, one: UnitDifference): Told {
  switch (one.code) {
    case 'CEASED':
      return {
        ...bare,
        kind: 'ceased',
        from: null,
        to: one.on,
        said: one.on ?? '',
        enters: one.on === null ? null : { field: 'active_until', content: one.on },
      };
    case 'REOPENED':
      return {
        ...bare,
        kind: 'reopened',
        from: carried.activeUntil,
        to: null,
        said: carried.activeUntil ?? '',
      };
    case 'RENAMED':
      return {
        ...bare,
        kind: 'renamed',
        from: one.from,
        to: one.to,
        said: one.to,
        ...renaming(carried, one),
      };
    case 'MOVED': {
      const town = townOf(one.to, one.commune);
      const enters: EnteredFact = { field: 'commune', content: { name: town, code: one.to } };
      return { ...bare, kind: 'moved', from: carried.commune, to: town, said: one.to, enters };
    }
    case 'ACTIVITY':
    case 'RECODED': {
      const kind = one.code === 'ACTIVITY' ? 'activity' : 'recoded';
      const reads: UnitReading = {
        aspect: 'activity',
        content: one.to.code,
        nomenclature: one.to.nomenclature,
      };
      const said = `${one.to.nomenclature} ${one.to.code}`;
      const nafs = { from: one.from, to: one.to };
      return { ...bare, kind, from: one.from.code, to: one.to.code, nafs, said, reads };
    }
  }
}

/** A unit that opposed since it was read: its acronym and its address may no longer be shown. What they were is not said. */
function maskedOf({ readings }: CarriedUnit, { diffusion }: Unit): Told[] {
  const before = readings.findLast((one) => one.aspect === 'diffusion')?.content;
  if (before !== 'full' || diffusion !== 'partial') return [];
  const reads: UnitReading = { aspect: 'diffusion', content: 'partial', nomenclature: null };
  return [{ kind: 'masked', from: null, to: null, nafs: null, said: 'partial', enters: null, reads }];
}

/** Who bore its legal name bears the new one; who is known by another name gains one to be found by. */
function renaming({ name }: CarriedUnit, { from, to }: { readonly from: string; readonly to: string }) {
  const bore = nameForm(name)?.glued === nameForm(from)?.glued;
  const reads: UnitReading = { aspect: 'legal_name', content: to, nomenclature: null };
  const enters: EnteredFact = { field: bore ? 'name' : 'other_names', content: to };
  return { reads, enters };
}

/** INSEE writes towns in capitals without accents; the official list writes them as people do. */
function townOf(code: string, written: string | null): string {
  return frenchCommunes().byCode.get(code)?.name ?? written ?? code;
}

/** May it be accepted? Not a unit that ceased on a day that nobody says: the day is what would be entered. */
export function mayAccept({ kind, enters }: Proposal): boolean {
  return kind !== 'ceased' || enters !== null;
}

/** Worst first, then by name. */
export function worstFirst(proposals: readonly Proposal[]): Proposal[] {
  const weight = (one: Proposal) => proposalKinds.indexOf(one.kind);
  return [...proposals].sort(
    (a, b) =>
      weight(a) - weight(b) || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.slug < b.slug ? -1 : 1),
  );
}

/** What is first read of a unit, to know later what changed; a masked value is never kept. */
export function firstReadings(unit: Unit, masked: string): UnitReading[] {
  const { legalName, naf, diffusion } = unit;
  const readings: UnitReading[] = [];
  if (legalName !== null && legalName !== masked)
    readings.push({ aspect: 'legal_name', content: legalName, nomenclature: null });
  if (naf !== null && naf.nomenclature !== null)
    readings.push({ aspect: 'activity', content: naf.code, nomenclature: naf.nomenclature });
  if (diffusion !== null) readings.push({ aspect: 'diffusion', content: diffusion, nomenclature: null });
  return readings;
}
