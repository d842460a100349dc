import assert from 'node:assert/strict';
import { test } from 'node:test';
import { someEstablishment, someUnit } from '../../../test/harness/some-unit.ts';
import { masked } from './shown-unit.ts';
import { type KnownUnit, unitDifferences } from './unit-differences.ts';

const known: KnownUnit = {
  legalName: 'Atelier d’essai',
  communeCode: '38185',
  naf: { code: '62.01Z', nomenclature: 'NAFRev2' },
  activeUntil: null,
};
const codesOf = (one: Partial<KnownUnit>, unit: Parameters<typeof someUnit>[0]) =>
  unitDifferences({ ...known, ...one }, someUnit(unit)).map(({ code }) => code);

test('the same unit, written otherwise, differs in nothing', () => {
  assert.deepEqual(codesOf({}, {}), []);
  assert.deepEqual(
    codesOf({ legalName: 'ATELIER D ESSAI SAS' }, { legalName: 'Atelier d’Essai S.A.S.' }),
    [],
  );
});

test('a unit that ceased is proposed with its day, once: not when its end is already known', () => {
  const ceased = { state: 'ceased', ceasedOn: '2026-06-30' } as const;
  assert.deepEqual(unitDifferences(known, someUnit(ceased)), [{ code: 'CEASED', on: '2026-06-30' }]);
  assert.deepEqual(codesOf({ activeUntil: '2026-06' }, ceased), []);
  assert.deepEqual(codesOf({ activeUntil: '2020' }, {}), ['REOPENED']);
});

test('a change of legal name is proposed; a masked or unknown one says nothing', () => {
  assert.deepEqual(codesOf({}, { legalName: 'ESSAIS REUNIS' }), ['RENAMED']);
  assert.deepEqual(codesOf({}, { legalName: masked }), []);
  assert.deepEqual(codesOf({ legalName: null }, { legalName: 'ESSAIS REUNIS' }), []);
});

test('a unit moved when no open establishment of it is left in the town that is known', () => {
  const head = someEstablishment({ communeCode: '38421', commune: 'SAINT-MARTIN-D’HERES' });
  const other = someEstablishment({ role: 'secondary' });
  assert.deepEqual(unitDifferences(known, someUnit({ establishments: [head] })), [
    { code: 'MOVED', from: '38185', to: '38421', commune: 'SAINT-MARTIN-D’HERES' },
  ]);
  assert.deepEqual(codesOf({}, { establishments: [head, other] }), []);
  assert.deepEqual(codesOf({}, { establishments: [head, { ...other, state: 'closed' }] }), ['MOVED']);
  assert.deepEqual(codesOf({}, { establishments: [] }), []);
});

test('codes of activity are compared within one nomenclature; the switch to NAF 2025 is no change of activity', () => {
  assert.deepEqual(codesOf({}, { naf: { code: '70.22Z', nomenclature: 'NAFRev2' } }), ['ACTIVITY']);
  const switched = { naf: { code: '62.10Y', nomenclature: 'NAF2025' }, naf2025: null } as const;
  assert.deepEqual(codesOf({}, switched), ['RECODED']);
  assert.deepEqual(codesOf({ naf: switched.naf }, {}), [], 'the second code is the one to compare with');
  assert.deepEqual(codesOf({ naf: { code: '45.2R', nomenclature: null } }, {}), []);
});
