import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eurosText, type FigureContent, figureSaid, plainNumber } from './actor-figure.ts';
import { isPeriodOf, lastWholeYear, periodSaid } from './indicator.ts';
import { type NumberFault, type ReadNumber, readNumber } from './read-number.ts';
import { shownFigure } from './shown-figure.ts';

const source = {
  slug: 's',
  title: 'Rapport',
  publisher: 'Éditeur',
  url: 'https://exemple.invalid',
  published: null,
  consulted: '2026-01-01',
  licence: null,
};
const number = (text: string): FigureContent => ({ is: 'number', number: text });
let rank = 0;
const figure = (over: object) => ({
  id: `f${rank}`,
  period: '2014',
  content: number('40'),
  note: null,
  source,
  mark: 'S' as const,
  readOn: '2026-01-01',
  rank: rank++,
  ...over,
});

const read = (text: string, power = 0): ReadNumber | NumberFault => {
  const done = readNumber(text, 'number', power);
  return done.ok ? done.value : (done.refusals[0] as NumberFault);
};
const money = (text: string, power = 0) => {
  const done = readNumber(text, 'money', power);
  return done.ok ? done.value : (done.refusals[0] as NumberFault);
};

test('numbers are read as French tables write them', () => {
  for (const [text, wanted] of [
    ['1 234', '1234'],
    ['1\u202f234,5', '1234.5'],
    ['1\u00a0234\u00a0567', '1234567'],
    ['12.50', '12.5'],
    ['0,125', '0.125'],
    ['1234,567', '1234.567'],
    ['1.234.567', '1234567'],
    ['1.234.567,8', '1234567.8'],
    ['1,234,567.8', '1234567.8'],
    ['0042', '42'],
    ['-12', '-12'],
    ['−0', '0'],
    ['0', '0'],
  ] as const)
    assert.deepEqual(read(text), { is: 'number', number: wanted }, text);
  assert.deepEqual(read('1,5', 3), { is: 'number', number: '1500' });
});

test('what may be one or a thousand is refused, and so is what is no number', () => {
  for (const text of ['1,234', '1.234', '12,345']) assert.equal(read(text), 'NUMBER_AMBIGUOUS', text);
  for (const text of ['beaucoup', '12 k€', '40 %', '1 23', '12e3', '=1+1', '12/06/2014x'])
    assert.equal(read(text), 'NUMBER_UNREAD', text);
  assert.equal(read('0,1234567'), 'NUMBER_TOO_FINE');
  assert.equal(read('1234567890123456'), 'NUMBER_TOO_LARGE');
});

test('an approximation stays in the source’s words, and a blank is nothing, never a zero', () => {
  for (const text of ['env. 40', '~40', '40-50', '40 à 50', 'plus de 300', 'près de 1 150', '> 10'])
    assert.deepEqual(read(text), { is: 'words', words: text }, text);
  for (const text of ['', '  ', '-', 'nc', 'N.C.', 'n/a', 'non communiqué', '?'])
    assert.deepEqual(read(text), { is: 'blank' }, text);
});

test('money is integer cents, whatever its unit, without a float', () => {
  for (const [text, power, cents] of [
    ['1 234,50 €', 0, 123450n],
    ['12 k€', 0, 1200000n],
    ['3,5 M€', 0, 350000000n],
    ['473', 3, 47300000n],
    ['473 €', 3, 47300n],
    ['0,1', 6, 10000000n],
    ['-5', 0, -500n],
    ['4 948 326,41', 0, 494832641n],
  ] as const)
    assert.deepEqual(money(text, power), { is: 'money', cents }, text);
  assert.equal(money('1,005 7 €'), 'NUMBER_UNREAD');
  assert.equal(money('0,005'), 'NUMBER_TOO_FINE');
  assert.equal(eurosText(-5n), '-0.05');
});

test('the shown figure: known, latest date, mark, reading, entry; the rest beside', () => {
  const unknown: FigureContent = { is: 'unknown', reason: 'confidential' };
  const known = figure({ mark: '?' });
  assert.equal(shownFigure([]), null);
  assert.equal(shownFigure([known])?.because, 'only');
  assert.equal(
    shownFigure([figure({ content: number('40.0') }), figure({ content: number('40.0') })])?.because,
    'agreed',
  );
  const overReason = shownFigure([figure({ content: unknown }), known]);
  assert.deepEqual([overReason?.figure, overReason?.because], [known, 'known']);
  const later = figure({ period: '2014-11', content: number('50'), mark: 'I' });
  assert.equal(shownFigure([figure({ period: '2014-03' }), later])?.figure, later);
  const press = figure({ mark: 'P', content: number('41'), readOn: '2026-09-01' });
  const told = figure({});
  assert.deepEqual([shownFigure([press, told])?.figure, shownFigure([press, told])?.because], [told, 'mark']);
  const recent = figure({ content: number('42'), readOn: '2026-05-01' });
  assert.equal(shownFigure([told, recent])?.because, 'latest');
  const second = figure({ content: number('43') });
  assert.deepEqual(
    [shownFigure([second, told])?.figure, shownFigure([second, told])?.because],
    [told, 'first'],
  );
});

test('a period says what it is, and a year that is not over is not whole', () => {
  assert.equal(periodSaid('academic_year', '2013', 'fr'), '2013-2014');
  assert.equal(periodSaid('end_of_year', '2013', 'en'), '31 December 2013');
  assert.equal(periodSaid('on_date', '2014-06-01', 'fr'), '1er juin 2014');
  assert.ok(isPeriodOf('on_date', '2014-06') && !isPeriodOf('over_year', '2014-06'));
  assert.ok(!isPeriodOf('over_year', '0999') && !isPeriodOf('on_date', '2014-13'));
  assert.equal(lastWholeYear('over_year', '2026-11-27'), 2025);
  assert.equal(lastWholeYear('academic_year', '2026-11-27'), 2025);
  assert.equal(lastWholeYear('academic_year', '2026-03-01'), 2024);
});

test('a value is said with its unit, and unknown with its reason', () => {
  const unit = { unit: { fr: 'étudiants', en: 'students' } };
  assert.equal(figureSaid(number('1234'), unit, 'fr'), '1\u202f234\u00a0étudiants');
  assert.match(figureSaid({ is: 'money', cents: 123400n }, unit, 'en'), /€1,234/);
  assert.equal(figureSaid({ is: 'unknown', reason: 'confidential' }, unit, 'fr'), 'non connu : confidentiel');
  assert.equal(plainNumber('100'), '100');
});
