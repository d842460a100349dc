import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readCallFile } from './read-call-file.ts';

const text = readFileSync(new URL('../../../example/call-2014.json', import.meta.url), 'utf8');
type Loose = Record<string, unknown> & {
  criteria: { key: string; sources: { ref: string }[] }[];
  indicators: { key: string; criterion: string }[];
  pieces: unknown[];
};
const shipped = (): Loose => JSON.parse(text) as Loose;

test('the shipped call of 2014 reads: five criteria, permanent, no deadline, no ceiling, every item with its source', () => {
  const read = readCallFile(shipped());
  assert.ok(read.ok, JSON.stringify(read));
  const { content, kind, closes, numerusClausus } = read.value;
  assert.deepEqual(
    { kind, closes, numerusClausus },
    { kind: 'permanent', closes: null, numerusClausus: null },
  );
  assert.deepEqual(
    content.criteria.map((one) => one.key),
    ['C1', 'C2', 'C3', 'C4', 'C5'],
  );
  const cited = [
    ...content.criteria,
    ...content.criteria.flatMap((one) => one.questions),
    ...content.indicators,
    ...content.pieces,
    ...content.facts,
    ...content.conflicts,
    ...content.unknowns,
  ];
  assert.ok(cited.length > 40);
  for (const one of cited)
    assert.ok(one.sources.length > 0 && one.sources.every((source) => source.name !== ''));
});

test('a dated call with a ceiling passes the same reading (LBL-02)', () => {
  const read = readCallFile({
    ...shipped(),
    kind: 'dated',
    closes: '2016-04-11',
    numerusClausus: 9,
    version: 2,
    effect: { fr: 'L’appel ferme le 11 avril.', en: 'The call closes on 11 April.' },
  });
  assert.ok(read.ok);
  assert.equal(read.value.numerusClausus, 9);
});

test('every fault at once: a permanent call that closes, an unknown source, a stray indicator, a key twice', () => {
  const file = shipped();
  const [first, second] = file.criteria;
  const [indicator] = file.indicators;
  assert.ok(first && second && indicator);
  first.sources = [{ ...first.sources[0], ref: 'nowhere' }];
  second.key = first.key;
  indicator.criterion = 'C9';
  const read = readCallFile({ ...file, closes: '2014-12-31' });
  assert.ok(!read.ok);
  assert.deepEqual([...new Set(read.refusals.map((one) => one.code))].sort(), [
    'KEY_TWICE',
    'PERMANENT_CLOSES',
    'UNKNOWN_CRITERION',
    'UNKNOWN_SOURCE',
  ]);
});

test('a file of another shape is refused with the places that differ', () => {
  const read = readCallFile({ slug: 'x' });
  assert.ok(!read.ok && read.refusals.every((one) => one.code === 'SHAPE'));
  assert.ok(!readCallFile(null).ok);
});
