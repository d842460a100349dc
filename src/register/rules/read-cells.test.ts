import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanCell, isGarbled } from './clean-cell.ts';
import { headerLine, headingsOf } from './header-row.ts';
import { mappingFaults, proposeColumns } from './import-fields.ts';
import { nameAlerts } from './name-alerts.ts';
import { ownFieldContent } from './own-field.ts';
import { readDate } from './read-date.ts';
import { partsOf, readDomains, readKind, readLayer } from './read-vocabulary.ts';
import { readWebsite } from './read-website.ts';

for (const [cell, date] of [
  ['2014', '2014'],
  ['2014-06', '2014-06'],
  ['2014-06-24T00:00:00', '2014-06-24'],
  ['24/06/2014', '2014-06-24'],
  ['1.6.2014', '2014-06-01'],
  ['06/2014', '2014-06'],
  ['1er juin 2014', '2014-06-01'],
  ['Juin 2014', '2014-06'],
  ['41814', '2014-06-24'],
  ['30/02/2014', null],
  ['24/06/14', null],
  ['bientôt', null],
] as const) {
  test(`dates: « ${cell} » is ${date ?? 'none that is sure'}`, () => assert.equal(readDate(cell).date, date));
}

for (const [cell, site] of [
  ['https://www.exemple.fr/', 'https://www.exemple.fr'],
  ['WWW.Exemple.fr', 'http://www.exemple.fr'],
  ['exemple.fr/a?b=1', 'http://exemple.fr/a?b=1'],
  ['contact@exemple.fr', null],
  ['javascript:alert(1)', null],
  ['https://a.fr https://b.fr', null],
  ['http://u:p@exemple.fr', null],
  ['10.0.0.1', null],
  ['en construction', null],
] as const) {
  test(`websites: « ${cell} » is ${site ?? 'none'}`, () => assert.equal(readWebsite(cell), site));
}

test('kinds, layers and fields are known by their code, their names and what lists call them', () => {
  assert.equal(readKind('Start-up'), 'startup');
  assert.equal(readKind('PME'), 'sme');
  assert.equal(readKind('public_body'), 'public_body');
  assert.equal(readKind('Pôle de compétitivité'), 'cluster');
  assert.equal(readKind('Entreprise'), null);
  assert.equal(readLayer('Logiciel'), 'software');
  assert.deepEqual(readDomains('Santé | energy, Cuisine'), {
    domains: ['health', 'energy'],
    unknown: ['Cuisine'],
  });
  const own = new Map([['e commerce', ownFieldContent('commerce', 'E-commerce')]]);
  assert.deepEqual(readDomains('e-commerce / santé', own), {
    domains: ['commerce: E-commerce', 'health'],
    unknown: [],
  });
  assert.deepEqual(partsOf('Dupont, Durand & fils | DDF', 'bars only'), ['Dupont, Durand & fils', 'DDF']);
});

for (const [name, code] of [
  ['https://www.exemple.fr', 'NAME_IS_URL'],
  ['exemple.com', 'NAME_IS_URL'],
  ['Le projet est porté par une équipe en cours de constitution', 'NAME_IS_SENTENCE'],
  ['Mme Untel', 'NAME_IS_PERSON'],
  ['UNTEL Camille', 'NAME_IS_PERSON'],
  ['Jean-Pierre Untel', 'NAME_IS_PERSON'],
  ['Institut Pierre Untel', null],
  ['Groupe Camille', null],
  ['Grenoble-Alpes Métropole', null],
  ['STMicroelectronics (Grenoble 2) SAS', null],
  ['Centre national de la recherche scientifique', null],
] as const) {
  test(`names: « ${name} » ${code ?? 'is a name'}`, () =>
    assert.deepEqual(
      nameAlerts(name, null).map((one) => one.code),
      code === null ? [] : [code],
    ));
}

test('what the business register says of a unit weighs more than how its name looks', () => {
  assert.deepEqual(nameAlerts('Camille Untel', 'legal_person'), []);
  assert.deepEqual(
    nameAlerts('Atelier du fer', 'natural_person').map((one) => one.code),
    ['NATURAL_PERSON'],
  );
});

test('cells are cleaned of what nobody sees; formulas and HTML stay text; blanks are blanks', () => {
  assert.deepEqual(cleanCell('\u202eElan\u200b\u00a0 SA '), { text: 'Elan SA', marks: 'removed' });
  assert.equal(cleanCell("'=1+1").text, '=1+1');
  assert.equal(cleanCell('<b>x</b>').text, '<b>x</b>');
  for (const blank of ['-', 'N/A', '#NOM?', '[ND]', 'à compléter', 'Non connu', '…'])
    assert.equal(cleanCell(blank).text, blank === '…' ? '…' : '', blank);
  assert.ok(isGarbled('Ã‰lan'));
  assert.ok(!isGarbled('Âge d’or'));
});

test('the header is found under titles, and its repeated and empty headings kept apart', () => {
  const head = [
    { line: 1, cells: ['Annuaire des membres, 2025', '', ''] },
    { line: 3, cells: ['Nom', 'SIREN', 'Site', 'Nom', ''] },
    { line: 4, cells: ['Élan', '200040715', 'elan.fr', '', '', 'trop'] },
  ];
  assert.equal(headerLine(head), 3);
  assert.deepEqual(headingsOf(head, 3), ['Nom', 'SIREN', 'Site', 'Nom', '', '']);
  const columns = proposeColumns(headingsOf(head, 3), new Map());
  assert.deepEqual(
    columns.map((one) => one.field),
    ['name', 'siren', 'website', null, null, null],
  );
  const remembered = new Map([
    ['nom', null],
    ['nom #2', 'name' as const],
  ]);
  assert.deepEqual(
    proposeColumns(headingsOf(head, 3), remembered).map((one) => one.field),
    [null, 'siren', 'website', 'name', null, null],
  );
  assert.deepEqual(mappingFaults(columns), []);
  assert.deepEqual(
    mappingFaults(columns.map((one) => ({ ...one, field: 'siren' as const }))).map((one) => one.code),
    ['NAME_NOT_MAPPED', 'FIELD_TWICE'],
  );
});
