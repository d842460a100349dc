import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figureColumns, figureRows } from './figure-rows.ts';
import type { Figure, Indicator } from './figure-types.ts';
import { figureWords, unitOf } from './figure-words.ts';

const indicator: Indicator = {
  id: 'i',
  slug: 'emplois',
  name: { fr: 'Emplois', en: 'Jobs' },
  definition: { fr: 'définis', en: 'defined' },
  unit: { fr: 'emplois', en: 'jobs' },
  reading: 'rivals',
  note: null,
};

const exact: Figure = {
  id: 'f',
  indicatorId: 'i',
  perimeter: { fr: 'ici', en: 'here' },
  value: 40000,
  precision: 'exact',
  unit: null,
  text: null,
  unknownReason: null,
  asOf: '2014-12',
  source: null,
  mark: '?',
  standing: 'equal',
  note: null,
  replaces: null,
  replacedBy: null,
};
const about: Figure = { ...exact, value: 30000, precision: 'about' };
const unknown: Figure = { ...exact, value: null, unknownReason: { fr: 'pas dit', en: 'not said' } };
const dated: Figure = { ...exact, value: null, text: { fr: '12 novembre 2014', en: '12 November 2014' } };

function folded(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

test('a value is read in words, its precision with it', () => {
  assert.equal(folded(figureWords(exact, 'fr')), '40 000');
  assert.equal(folded(figureWords(about, 'fr')), 'environ 30 000');
  assert.equal(figureWords({ ...exact, value: 20, precision: 'more_than' }, 'en'), 'more than 20');
  assert.equal(figureWords(dated, 'en'), '12 November 2014');
});

test('what is not known is said, never 0', () => {
  assert.equal(figureWords(unknown, 'fr'), 'non connu');
  assert.equal(figureWords(unknown, 'en'), 'not known');
  assert.equal(figureWords({ ...exact, value: 0 }, 'fr'), '0');
});

test('the unit is the one the source counted in', () => {
  assert.equal(unitOf(exact, indicator).fr, 'emplois');
  assert.equal(unitOf({ ...exact, unit: { fr: 'personnes', en: 'people' } }, indicator).en, 'people');
  assert.equal(unitOf(dated, indicator).fr, '');
});

test('a line of the file has a cell for each column, and an unknown value is an empty one (GRE-03)', () => {
  const rows = figureRows([{ indicator, figures: [about, unknown] }], 'fr');
  const [first, second] = rows;
  assert.equal(first?.length, figureColumns.length);
  const cell = (row: (typeof rows)[number] | undefined, name: (typeof figureColumns)[number]) =>
    row?.[figureColumns.indexOf(name)];
  assert.equal(cell(first, 'valeur'), 30000);
  assert.equal(cell(first, 'precision'), 'about');
  assert.equal(cell(second, 'valeur'), null);
  assert.equal(cell(second, 'precision'), null);
  assert.equal(cell(second, 'raison_inconnu'), 'pas dit');
});
