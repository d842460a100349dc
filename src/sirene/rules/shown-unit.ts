import { naturalPersonForm } from './read-unit.ts';
import type { Establishment, Unit } from './unit.ts';

/**
 * What stands where a value may not be shown (statut de diffusion, art. A123-96 code de commerce; the rules of the
 * recherche-entreprises API, read in its code): not a name, not an unknown.
 */
export const masked = '[NON-DIFFUSIBLE]';

/**
 * A unit as it may be shown, wherever it is: page, file, search. With partial diffusion, the acronym and the address of every
 * establishment are masked, and the town stays; of a person in their own name, every name too. With full diffusion, an
 * establishment of partial diffusion has its address masked, and its signs when it is a person’s. A status that is not
 * known is read as partial: what should not have been shown cannot be taken back.
 */
export function shownUnit(unit: Unit): Unit {
  const whole = unit.diffusion === 'full';
  const names = whole || !mayBePerson(unit);
  return {
    ...unit,
    legalName: names ? unit.legalName : masked,
    usualNames: names ? unit.usualNames : [masked],
    acronym: whole ? unit.acronym : masked,
    establishments: unit.establishments.map((one) => shownEstablishment(unit, one)),
  };
}

function shownEstablishment(unit: Unit, one: Establishment): Establishment {
  if (unit.diffusion === 'full' && one.diffusion === 'full') return one;
  const signs = mayBePerson(unit) ? { tradeName: masked, signs: [masked] } : {};
  return { ...one, ...signs, address: masked, postcode: masked };
}

/** Whether a text may find this unit: of full diffusion, or of a body that is nobody in their own name. */
export function isFindable(unit: Pick<Unit, 'diffusion' | 'legalForm'>): boolean {
  return unit.diffusion === 'full' || !mayBePerson(unit);
}

/** Whether this establishment may stand on a map, or be found around a point: it and its unit are of full diffusion. */
export function isPlaceable(unit: Pick<Unit, 'diffusion'>, one: Pick<Establishment, 'diffusion'>): boolean {
  return unit.diffusion === 'full' && one.diffusion === 'full';
}

/** A person in their own name, or nobody says what it is. */
export function mayBePerson(unit: Pick<Unit, 'legalForm'>): boolean {
  return unit.legalForm === null || unit.legalForm === naturalPersonForm;
}
