import type { Establishment, Unit } from '../../src/sirene/rules/unit.ts';

const edition = { title: 'Base Sirene, StockUniteLegale', publishedOn: '2026-11-01' };

/** An invented company, of full diffusion, with everything known; what a test is about is given over it. */
export function someUnit(given: Partial<Unit> = {}): Unit {
  return {
    siren: '732829320',
    legalName: 'ATELIER D ESSAI',
    acronym: 'ADE',
    usualNames: ['ESSAIS'],
    legalForm: '5710',
    naf: { code: '62.01Z', nomenclature: 'NAFRev2' },
    naf2025: '62.10Y',
    sizeBand: '11',
    createdOn: '2014-05-12',
    state: 'active',
    ceasedOn: null,
    diffusion: 'full',
    edition,
    establishments: [someEstablishment()],
    ...given,
  };
}

export function someEstablishment(given: Partial<Establishment> = {}): Establishment {
  return {
    siret: '73282932000074',
    role: 'head',
    state: 'active',
    tradeName: 'CHEZ ESSAI',
    signs: ['L ESSAI'],
    address: '3 RUE DES ESSAIS',
    postcode: '38000',
    commune: 'GRENOBLE',
    communeCode: '38185',
    naf: { code: '62.01Z', nomenclature: 'NAFRev2' },
    naf2025: '62.10Y',
    createdOn: '2014-05-12',
    closedOn: null,
    diffusion: 'full',
    edition,
    ...given,
  };
}
