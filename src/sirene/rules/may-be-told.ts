import { masked, mayBePerson, shownUnit } from './shown-unit.ts';
import type { Unit } from './unit.ts';

/** A legal unit in one row, as it may be told to anybody; null is not known, or masked. */
export interface TellableUnit {
  readonly siren: string;
  readonly legalName: string | null;
  readonly acronym: string | null;
  /** Usual names, trade names and signs, each once. */
  readonly names: readonly string[];
  readonly legalForm: string | null;
  readonly naf: string | null;
  readonly nafNomenclature: string | null;
  readonly state: 'active' | 'ceased' | null;
  readonly createdOn: string | null;
  readonly ceasedOn: string | null;
  readonly diffusion: 'full' | 'partial' | null;
  /** Of the head office. */
  readonly siret: string | null;
  readonly address: string | null;
  readonly postcode: string | null;
  readonly commune: string | null;
  readonly communeCode: string | null;
}

/**
 * What the programs of others are told of a unit: what a page shows of it (`shownUnit`), and nobody in their own name, nor a
 * unit that may be one. What is masked is not told.
 */
export function asMayBeTold(unit: Unit): TellableUnit | null {
  if (unit.legalForm === '1000' || (mayBePerson(unit) && unit.diffusion !== 'full')) return null;
  const shown = shownUnit(unit);
  const head = shown.establishments.find((one) => one.role === 'head') ?? null;
  const names = [
    ...shown.usualNames,
    ...shown.establishments.flatMap((one) => [
      ...one.signs,
      ...(one.tradeName === null ? [] : [one.tradeName]),
    ]),
  ];
  return {
    siren: shown.siren,
    legalName: told(shown.legalName),
    acronym: told(shown.acronym),
    names: [...new Set(names.filter((name) => name !== masked))],
    legalForm: shown.legalForm,
    naf: shown.naf?.code ?? null,
    nafNomenclature: shown.naf?.nomenclature ?? null,
    state: shown.state,
    createdOn: shown.createdOn,
    ceasedOn: shown.ceasedOn,
    diffusion: shown.diffusion,
    siret: head?.siret ?? null,
    address: told(head?.address ?? null),
    postcode: told(head?.postcode ?? null),
    commune: told(head?.commune ?? null),
    communeCode: head?.communeCode ?? null,
  };
}

function told(value: string | null): string | null {
  return value === masked ? null : value;
}
