import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asMayBeTold, type KnownUnit } from './may-be-told.ts';

const unit: KnownUnit = {
  siren: '200040715',
  legalName: 'GRENOBLE-ALPES-METROPOLE',
  acronym: 'GAM',
  names: ['LA METRO'],
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

test('a unit of full diffusion is told whole', () => {
  assert.deepEqual(asMayBeTold(unit), unit);
});

test('a legal person of partial diffusion keeps its name, and loses its acronym and every part of its address', () => {
  assert.deepEqual(asMayBeTold({ ...unit, diffusion: 'partial' }), {
    ...unit,
    diffusion: 'partial',
    acronym: null,
    address: null,
    postcode: null,
    commune: null,
    communeCode: null,
  });
});

test('a natural person is never told, nor who may be one', () => {
  assert.equal(asMayBeTold({ ...unit, legalForm: '1000' }), null);
  assert.equal(asMayBeTold({ ...unit, legalForm: null, diffusion: 'partial' }), null);
  assert.ok(asMayBeTold({ ...unit, legalForm: null }));
});
