import type { Lang, Said } from '#kit/i18n.ts';
import { formatSiren, type TellableUnit } from '#sirene/public.ts';
import type { KnownActor } from './known-actor.ts';
import type { Entity } from './rank-candidates.ts';
import { reconciliationTypes } from './reconciliation-vocabulary.ts';

/** A legal unit as it may be told: what the reference says of it, and the actor that carries it; at least one of the two. */
export interface ToldUnit {
  readonly siren: string;
  readonly unit: TellableUnit | null;
  readonly actor: KnownActor | null;
}

const states = {
  active: { fr: 'active', en: 'active' },
  ceased: { fr: 'cessée', en: 'ceased' },
} as const satisfies Record<string, Said>;

/** How a legal unit is named in an answer. Where the reference speaks, its place is the one it lets be told. */
export function unitEntity({ siren, unit, actor }: ToldUnit, lang: Lang): Entity {
  const name = unit?.legalName ?? actor?.name ?? siren;
  const form = formType(unit);
  const commune = unit ? unit.commune : (actor?.commune ?? null);
  const facts = [
    `SIREN ${formatSiren(siren)}`,
    commune,
    unit?.state ? states[unit.state][lang] : null,
    form === null ? null : (reconciliationTypes.siren[form]?.[lang] ?? null),
    actor === null || actor.name === name ? null : `« ${actor.name} »`,
  ];
  return {
    id: siren,
    name,
    description: facts.filter((fact) => fact !== null).join(' · '),
    types: form === null ? ['legal_unit'] : ['legal_unit', form],
  };
}

function formType(unit: TellableUnit | null): string | null {
  const type = `legal_form_${unit?.legalForm?.[0] ?? ''}`;
  return Object.hasOwn(reconciliationTypes.siren, type) ? type : null;
}

/** The values that can be fetched of a legal unit, each as a list. */
export function unitValues(
  { unit, actor }: ToldUnit,
  publicUrl: string,
): Readonly<Record<string, readonly (string | null)[]>> {
  return {
    legal_name: [unit?.legalName ?? null],
    acronym: [unit?.acronym ?? null],
    names: [...new Set([...(unit?.names ?? []), ...(actor ? [actor.name] : [])])],
    legal_form: [unit?.legalForm ?? null],
    naf: [unit?.naf ?? null],
    naf_nomenclature: [unit?.nafNomenclature ?? null],
    state: [unit?.state ?? null],
    created_on: [unit?.createdOn ?? null],
    ceased_on: [unit?.ceasedOn ?? null],
    siret: [unit?.siret ?? null],
    address: [unit?.address ?? null],
    postcode: [unit?.postcode ?? null],
    commune: [unit ? unit.commune : (actor?.commune ?? null)],
    commune_code: [unit ? unit.communeCode : (actor?.communeCode ?? null)],
    actor: [actor ? `${publicUrl}/acteurs/${actor.slug}` : null],
  };
}
