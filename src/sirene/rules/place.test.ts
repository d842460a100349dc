import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frenchTerritories } from './french-territories.ts';
import { departmentOfPostcode, placeAgreement, readPlace } from './place.ts';

const territories = frenchTerritories();
const place = (commune: string, postcode = '') => readPlace({ commune, postcode }, territories);

const postcodes = [
  ['38000', '38'],
  ['1000', '01'],
  ['38', '38'],
  ['1', '01'],
  ['2A', '2A'],
  ['20090', '2A'],
  ['20200', '2B'],
  ['97410', '974'],
  ['974', '974'],
  ['', ''],
  ['n/a', ''],
  ['123456', ''],
] as const;
for (const [postcode, department] of postcodes)
  test(`postcode « ${postcode} » is department « ${department} »`, () =>
    assert.equal(departmentOfPostcode(postcode), department));

test('a department or a region in the column of the commune is read as such', () => {
  assert.deepEqual(place('Isère'), { commune: '', department: '38', region: '84' });
  assert.deepEqual(place('Rhône-Alpes'), { commune: '', department: '', region: '84' });
  assert.deepEqual(place('Occitanie'), { commune: '', department: '', region: '76' });
});

test('a commune that one department alone has gives its department; a CEDEX and a district are left out', () => {
  assert.deepEqual(place('CROLLES'), { commune: 'crolles', department: '38', region: '84' });
  assert.equal(place('Grenoble CEDEX 9').commune, 'grenoble');
  assert.equal(place('Paris 14e', '75014').commune, 'paris');
  assert.equal(place('St Martin d’Hères').commune, place("Saint-Martin-d'Hères").commune);
  assert.equal(place('Saint-Denis').department, '', 'several departments have one');
});

test('places agree at the most precise level both say, and are unknown when they say none in common', () => {
  assert.equal(placeAgreement(place('Crolles'), place('Crolles', '38920')), 'commune');
  assert.equal(placeAgreement(place('Froges'), place('Crolles')), 'department');
  assert.equal(placeAgreement(place('Crolles'), place('Rhône-Alpes')), 'region');
  assert.equal(placeAgreement(place('Crolles'), place('Lyon', '69003')), 'disagrees');
  assert.equal(placeAgreement(place(''), place('Crolles')), 'unknown');
});
