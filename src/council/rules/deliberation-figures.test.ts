import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CountName, Deliberation, MarkedCount } from './deliberation.ts';
import { blockLines, headerBlock } from './deliberation-figures.ts';

const known = (value: number): MarkedCount => ({ value, mark: 'S' });
const unknown: MarkedCount = { value: null, mark: '?' };

function counts(change: Partial<Record<CountName, MarkedCount>> = {}): Pick<Deliberation, 'counts'> {
  const all = { inOffice: 124, present: 110, represented: 4, for: 95, against: 10, abstain: 3 };
  const given = Object.fromEntries(Object.entries(all).map(([name, value]) => [name, known(value)]));
  return { counts: { ...(given as Record<CountName, MarkedCount>), ...change } };
}

test('voters, votes cast, members not taking part and the quorum follow from what is known', () => {
  const block = headerBlock(counts());
  assert.deepEqual(block.voters, { value: 108, mark: 'I' });
  assert.deepEqual(block.cast, { value: 105, mark: 'I' });
  assert.deepEqual(block.notTakingPart, { value: 6, mark: 'I' });
  assert.deepEqual(block.quorum, { value: 63, mark: 'I' });
  assert.equal(Object.keys(block).length, blockLines.length);
});

test('GRE-03: what needs an unknown count is unknown, never worked around', () => {
  const cases = [
    ['for', ['voters', 'cast', 'for', 'notTakingPart']],
    ['against', ['voters', 'cast', 'against', 'notTakingPart']],
    ['abstain', ['voters', 'abstain', 'notTakingPart']],
    ['present', ['present', 'notTakingPart']],
    ['represented', ['represented', 'notTakingPart']],
    ['inOffice', ['inOffice', 'quorum']],
  ] as const;
  for (const [name, lines] of cases) {
    const block = headerBlock(counts({ [name]: unknown }));
    const empty = blockLines.filter((line) => block[line].value === null);
    assert.deepEqual([...empty].sort(), [...lines].sort(), name);
    for (const line of empty) assert.equal(block[line].mark, '?');
  }
});

test('more voters than members entitled: nothing is deduced from counts that do not agree', () => {
  assert.equal(headerBlock(counts({ present: known(10) })).notTakingPart.value, null);
});
