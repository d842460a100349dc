import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agreementOf, asName, asNumber, asText, exactly } from './field-agreement.ts';
import { clustersOf } from './link-clusters.ts';
import { type LinkPlan, type LinkRecord, linkRecords } from './link-records.ts';

const plan: LinkPlan = {
  fields: [
    { name: 'name', compare: asText },
    { name: 'town', compare: asName },
    { name: 'phone', compare: asNumber },
    { name: 'kind', compare: exactly },
  ],
  blocks: [(row) => row['phone'] ?? '', (row) => (row['name'] ?? '').slice(0, 4), (row) => row['town'] ?? ''],
};

/** Three hundred fictitious places, all different; then the first ten again, each damaged somewhere. */
function places(): LinkRecord[] {
  const towns = ['crolles', 'meylan', 'voiron', 'gieres', 'sassenage', 'claix', 'vif', 'domene'];
  const syllables = ['ba', 'cro', 'di', 'fe', 'gra', 'lu', 'mo', 'nu', 'pi', 'ra', 'so', 'te', 'ver', 'zan'];
  let seed = 7;
  const draw = (below: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((seed / 0x80000000) * below);
  };
  const word = () => Array.from({ length: 4 }, () => syllables[draw(syllables.length)] ?? '').join('');
  const all = Array.from({ length: 300 }, () => ({
    name: `${word()} ${word()}`,
    town: towns[draw(towns.length)] ?? '',
    phone: String(100_000_000 + draw(899_999_999)),
    kind: draw(2) === 0 ? 'place' : 'company',
  }));
  const damage = (row: LinkRecord, at: number): LinkRecord => {
    if (at % 3 === 0) return { ...row, phone: '' };
    if (at % 3 === 1) return { ...row, name: `${row['name']}s`, town: '' };
    return { ...row, phone: `9${(row['phone'] ?? '').slice(1)}` };
  };
  return [...all, ...all.slice(0, 10).map(damage)];
}

test('what was damaged is found, and nothing else is linked', () => {
  const pairs = linkRecords(places(), plan).filter((pair) => pair.probability >= 0.5);
  assert.deepEqual(
    pairs.map(({ a, b }) => [a, b]).toSorted((x, y) => (x[0] ?? 0) - (y[0] ?? 0)),
    Array.from({ length: 10 }, (_, at) => [at, 300 + at]),
  );
});

test('without any partner, nothing is linked', () => {
  const alone = linkRecords(places().slice(0, 300), plan);
  assert.equal(alone.filter((pair) => pair.probability >= 0.5).length, 0);
});

test('nobody, one record, and records that say nothing are answered without a link', () => {
  assert.deepEqual(linkRecords([], plan), []);
  assert.deepEqual(linkRecords([{ name: 'a' }], plan), []);
  assert.deepEqual(linkRecords([{}, {}, {}], plan), []);
});

test('an unknown value says nothing; another value speaks against', () => {
  assert.equal(agreementOf(asName, 'martin', 'martin'), 0);
  assert.equal(agreementOf(asName, 'martin', 'maritn'), 1);
  assert.equal(agreementOf(asName, 'rob', 'robert'), 2);
  assert.equal(agreementOf(asName, 'martin', 'dupuis'), 3);
  assert.equal(agreementOf(asNumber, '38000', '38100'), 1);
  assert.equal(agreementOf(asNumber, '38000', '69003'), 3);
  assert.equal(agreementOf(exactly, 'a', 'b'), 1);
});

test('groups gather what is linked by a third, in order, and leave out who is alone', () => {
  const pairs = [
    { a: 4, b: 9, probability: 0.9 },
    { a: 2, b: 4, probability: 0.8 },
    { a: 1, b: 7, probability: 0.6 },
    { a: 1, b: 2, probability: 0.1 },
  ];
  assert.deepEqual(clustersOf(pairs, 0.5), [
    [1, 7],
    [2, 4, 9],
  ]);
  assert.deepEqual(clustersOf([], 0.5), []);
});
