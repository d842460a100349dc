import assert from 'node:assert/strict';
import { test } from 'node:test';
import { someEstablishment, someUnit } from '../../../test/harness/some-unit.ts';
import { isFindable, isPlaceable, masked, shownUnit } from './shown-unit.ts';
import { readHeader, stockColumns } from './stock-header.ts';

// The six rules of dissemination, one test each, in their order.

test('1: a text finds a unit of full diffusion, or a body; never a person of partial diffusion', () => {
  assert.ok(isFindable({ diffusion: 'full', legalForm: '1000' }));
  assert.ok(isFindable({ diffusion: 'partial', legalForm: '5710' }));
  assert.ok(!isFindable({ diffusion: 'partial', legalForm: '1000' }));
  assert.ok(!isFindable({ diffusion: 'partial', legalForm: null }), 'nobody says that it is a body');
  assert.ok(!isFindable({ diffusion: null, legalForm: '1000' }), 'a status that is not known is partial');
});

test('2: nobody is found through a director: no column that names a person is read', () => {
  assert.deepEqual(
    stockColumns.filter(
      (column) => /^(nom|prenom|pseudonyme|sexe)/i.test(column) && !/^nomenclature/.test(column),
    ),
    [],
  );
  assert.ok(readHeader(['siren', 'denominationUniteLegale', 'nomUniteLegale']).ok);
});

test('3: a body of partial diffusion keeps its name and its town; its acronym and every address are masked', () => {
  const far = someEstablishment({ role: 'secondary', address: '8 QUAI D ESSAI', postcode: '69001' });
  const shown = shownUnit(someUnit({ diffusion: 'partial', establishments: [someEstablishment(), far] }));
  assert.deepEqual(
    [shown.legalName, shown.acronym, shown.usualNames],
    ['ATELIER D ESSAI', masked, ['ESSAIS']],
  );
  for (const one of shown.establishments) {
    assert.deepEqual([one.address, one.postcode, one.commune], [masked, masked, 'GRENOBLE']);
    assert.deepEqual([one.tradeName, one.signs], ['CHEZ ESSAI', ['L ESSAI']]);
  }
});

test('4: of a person of partial diffusion, every name is masked too, trade name and signs included', () => {
  const shown = shownUnit(someUnit({ diffusion: 'partial', legalForm: '1000' }));
  assert.deepEqual([shown.legalName, shown.acronym, shown.usualNames], [masked, masked, [masked]]);
  const [one] = shown.establishments;
  assert.deepEqual([one?.tradeName, one?.signs, one?.address], [masked, [masked], masked]);
});

test('5: with full diffusion, the address of an establishment of partial diffusion is masked; its signs when a person’s', () => {
  const establishments = [
    someEstablishment(),
    someEstablishment({ role: 'secondary', diffusion: 'partial' }),
  ];
  const [head, other] = shownUnit(someUnit({ establishments })).establishments;
  assert.equal(head?.address, '3 RUE DES ESSAIS');
  assert.deepEqual([other?.address, other?.postcode, other?.tradeName], [masked, masked, 'CHEZ ESSAI']);
  const [, persons] = shownUnit(someUnit({ legalForm: '1000', establishments })).establishments;
  assert.deepEqual([persons?.address, persons?.tradeName, persons?.signs], [masked, masked, [masked]]);
});

test('6: what is masked says so, and nothing that is not of full diffusion stands on a map', () => {
  assert.equal(masked, '[NON-DIFFUSIBLE]');
  assert.ok(isPlaceable({ diffusion: 'full' }, { diffusion: 'full' }));
  assert.ok(!isPlaceable({ diffusion: 'partial' }, { diffusion: 'full' }));
  assert.ok(!isPlaceable({ diffusion: 'full' }, { diffusion: 'partial' }));
  assert.ok(!isPlaceable({ diffusion: null }, { diffusion: 'full' }));
});

test('a status that is not known is read as partial', () => {
  assert.equal(shownUnit(someUnit({ diffusion: null })).acronym, masked);
});
