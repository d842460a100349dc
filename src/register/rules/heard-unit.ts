import type { OnlineUnit, TellableUnit } from '#sirene/public.ts';

/**
 * A unit that the online register told, in the shape of those of the reference; what it does not tell is null. Null altogether unless its
 * diffusion is full: natural persons were left at the door already (`#sirene`), and of a body that objects the reference imported here,
 * which masks part by part, is the only one to be read.
 */
export function tellableOnline(unit: OnlineUnit): TellableUnit | null {
  if (unit.diffusion !== 'full') return null;
  return {
    siren: unit.siren,
    legalName: unit.legalName,
    acronym: unit.acronym,
    names: unit.names,
    legalForm: unit.legalForm,
    naf: unit.naf,
    nafNomenclature: null,
    state: unit.state,
    createdOn: null,
    ceasedOn: null,
    diffusion: unit.diffusion,
    siret: null,
    address: null,
    postcode: unit.postcode,
    commune: unit.commune,
    communeCode: unit.communeCode,
  };
}
