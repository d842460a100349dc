import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asMayBeTold } from './may-be-told.ts';
import type { Unit } from './unit.ts';

const edition = { title: 'Fichier d’essai', publishedOn: '2026-11-01' };
const unit: Unit = {
  siren: '200040715',
  legalName: 'GRENOBLE-ALPES-METROPOLE',
  acronym: 'GAM',
  usualNames: ['LA METRO'],
  legalForm: '7344',
  naf: { code: '84.11Z', nomenclature: 'NAFRev2' },
  naf2025: null,
  sizeBand: null,
  createdOn: '2014-01-01',
  state: 'active',
  ceasedOn: null,
  diffusion: 'full',
  edition,
  establishments: [
    {
      siret: '20004071500013',
      role: 'head',
      state: 'active',
      tradeName: 'LA METRO',
      signs: ['MAISON DE L HABITAT'],
      address: '3 rue Malakoff',
      postcode: '38000',
      commune: 'GRENOBLE',
      communeCode: '38185',
      naf: null,
      naf2025: null,
      createdOn: null,
      closedOn: null,
      diffusion: 'full',
      edition,
    },
  ],
};
const told = {
  siren: '200040715',
  legalName: 'GRENOBLE-ALPES-METROPOLE',
  acronym: 'GAM',
  names: ['LA METRO', 'MAISON DE L HABITAT'],
  legalForm: '7344',
  naf: '84.11Z',
  nafNomenclature: 'NAFRev2',
  state: 'active',
  createdOn: '2014-01-01',
  ceasedOn: null,
  diffusion: 'full',
  siret: '20004071500013',
  address: '3 rue Malakoff',
  postcode: '38000',
  commune: 'GRENOBLE',
  communeCode: '38185',
};

test('a unit of full diffusion is told whole, each name once', () => {
  assert.deepEqual(asMayBeTold(unit), told);
});

test('a legal person of partial diffusion keeps its name and its town, and loses its acronym and its address', () => {
  assert.deepEqual(asMayBeTold({ ...unit, diffusion: 'partial' }), {
    ...told,
    diffusion: 'partial',
    acronym: null,
    address: null,
    postcode: null,
  });
});

test('a natural person is never told, nor who may be one', () => {
  assert.equal(asMayBeTold({ ...unit, legalForm: '1000' }), null);
  assert.equal(asMayBeTold({ ...unit, legalForm: null, diffusion: 'partial' }), null);
  assert.equal(asMayBeTold({ ...unit, legalForm: null, diffusion: null }), null);
  assert.ok(asMayBeTold({ ...unit, legalForm: null }));
});
