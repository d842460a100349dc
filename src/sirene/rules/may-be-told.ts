import type { PartialDate } from '#kit/partial-date.ts';

/** A legal unit as it may be told to anybody; null is not known, or masked. */
export interface KnownUnit {
  readonly siren: string;
  readonly legalName: string | null;
  readonly acronym: string | null;
  /** Usual names, trade names and signs, each once. */
  readonly names: readonly string[];
  readonly legalForm: string | null;
  readonly naf: string | null;
  readonly nafNomenclature: string | null;
  readonly state: 'active' | 'ceased';
  readonly createdOn: PartialDate | null;
  readonly ceasedOn: PartialDate | null;
  readonly diffusion: 'full' | 'partial';
  /** Of the head office. */
  readonly siret: string | null;
  readonly address: string | null;
  readonly postcode: string | null;
  readonly commune: string | null;
  readonly communeCode: string | null;
}

/**
 * What may be told of a unit whose diffusion is partial: who it is, never where nor under which acronym (INSEE, terms of use
 * of the Sirene base; CADA 20232868; the masks of the API recherche-entreprises). A natural person (legal form 1000) is never
 * told; neither is a unit of partial diffusion whose legal form is not known, since it may be one.
 */
export function asMayBeTold(unit: KnownUnit): KnownUnit | null {
  if (unit.legalForm === '1000') return null;
  if (unit.diffusion === 'full') return unit;
  if (unit.legalForm === null) return null;
  return { ...unit, acronym: null, address: null, postcode: null, commune: null, communeCode: null };
}
