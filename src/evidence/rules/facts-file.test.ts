import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readFactsFile } from './facts-file.ts';

const text = readFileSync(new URL('../../../example/facts.json', import.meta.url), 'utf8');
const facts = readFactsFile(text);

function valuesOf(slug: string): (number | undefined)[] {
  return facts.indicators.find((one) => one.slug === slug)?.figures.map((figure) => figure.value) ?? [];
}

test('a source that nobody described stops the load', () => {
  const broken = JSON.parse(text);
  broken.indicators[0].figures[0].source = 'nobody';
  assert.throws(() => readFactsFile(JSON.stringify(broken)), /nobody/);
});

test('a figure without a perimeter, or a date that does not exist, stops the load', () => {
  const noPerimeter = JSON.parse(text);
  delete noPerimeter.indicators[0].figures[0].perimeter;
  assert.throws(() => readFactsFile(JSON.stringify(noPerimeter)));
  const noSuchDay = JSON.parse(text);
  noSuchDay.indicators[0].figures[0].asOf = '2014-02-30';
  assert.throws(() => readFactsFile(JSON.stringify(noSuchDay)));
});

test('every figure says exactly one thing: a number, a text, or why it is not known', () => {
  for (const figure of facts.indicators.flatMap((one) => one.figures)) {
    const said = [figure.value, figure.text, figure.unknownReason].filter((one) => one !== undefined);
    assert.equal(said.length, 1, figure.key);
  }
});

test('what has no source is marked « ? »', () => {
  const unsourced = facts.indicators.flatMap((one) => one.figures).filter((figure) => figure.source === null);
  assert.deepEqual([...new Set(unsourced.map((figure) => figure.mark))], ['?']);
  assert.deepEqual(
    unsourced.map((figure) => figure.value),
    [650, 700, 2000],
  );
});

test('the rival values are all there (GRE-16)', () => {
  assert.deepEqual(valuesOf('entreprises-numeriques'), [500, 550, 500]);
  assert.deepEqual(valuesOf('emplois-numeriques'), [30000, 40000, 40000, 15000, 20000, 20000, 50000]);
  assert.deepEqual(valuesOf('acteurs-mobilises'), [400, 600, 350, 500, 460, 333, 650]);
  assert.deepEqual(valuesOf('dossiers-premiere-vague'), [15, 20]);
});

test('the board of 42 is the sum of its colleges (GRE-20)', () => {
  const [universities = 0, groups = 0, startups = 0, institutions = 0, total] = valuesOf(
    'conseil-d-administration-2014',
  );
  assert.equal(universities + groups + startups + institutions, total);
  assert.equal(total, 42);
});

test('both counts of groups are kept, and the missing one is named (GRE-07)', () => {
  assert.deepEqual(valuesOf('groupes-du-conseil'), [6, 7]);
  const note = facts.indicators.find((one) => one.slug === 'groupes-du-conseil')?.note;
  assert.match(note?.fr ?? '', /omet ADIS \(27 sièges\)/);
});

test('no vote count hides among the figures: neither 122 nor 86 (GRE-02)', () => {
  const numbers = facts.indicators.flatMap((one) => one.figures.map((figure) => figure.value));
  assert.equal(numbers.includes(122) || numbers.includes(86), false);
});

test('only the persons whom the seed names are named (GRE-22)', () => {
  const others = ['Lemaire', 'Ferrari', 'Monteau', 'Millet', 'Pilaud', 'Pierrel'];
  assert.deepEqual(
    others.filter((name) => text.includes(name)),
    [],
  );
});

test('the six commitments have no amount, and E2 is the only one kept', () => {
  assert.deepEqual(
    facts.commitments.map((one) => one.key),
    ['E1', 'E2', 'E3', 'E4', 'E5', 'E6'],
  );
  const kept = facts.commitments.filter((one) => one.events.some((event) => event.kind === 'fulfilled'));
  assert.deepEqual(
    kept.map((one) => one.key),
    ['E2'],
  );
});

test('the deliberation has bounds and no date (GRE-04)', () => {
  const deliberation = facts.events.find((one) => one.key === 'G8');
  assert.equal(deliberation?.at, null);
  assert.deepEqual([deliberation?.notBefore, deliberation?.notAfter], ['2014-04-25', '2014-11-12']);
});
