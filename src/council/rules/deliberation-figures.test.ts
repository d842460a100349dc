import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CountName, Deliberation, MarkedCount } from './deliberation.ts';
import { blockLines, headerBlock, printedLines } from './deliberation-figures.ts';

const known = (value: number): MarkedCount => ({ value, mark: 'S' });
const unknown: MarkedCount = { value: null, mark: '?' };

type Counted = Pick<Deliberation, 'counts' | 'others' | 'quorum' | 'mode'>;

function counts(change: Partial<Record<CountName, MarkedCount>> = {}): Counted {
  const all = { inOffice: 124, present: 110, represented: 4, for: 95, against: 10, abstain: 3 };
  const given = Object.fromEntries(Object.entries(all).map(([name, value]) => [name, known(value)]));
  const others = { blank: null, null: null, notTakingPart: null };
  return {
    counts: { ...(given as Record<CountName, MarkedCount>), ...change },
    others,
    quorum: null,
    mode: 'ordinary',
  };
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
    const empty = printedLines('ordinary', blockLines).filter((line) => block[line].value === null);
    assert.deepEqual([...empty].sort(), [...lines].sort(), name);
    for (const line of empty) assert.equal(block[line].mark, '?');
  }
});

test('more voters than members entitled: nothing is deduced from counts that do not agree', () => {
  assert.equal(headerBlock(counts({ present: known(10) })).notTakingPart.value, null);
});

test('a secret ballot: blanks and nulls are voters and no votes cast; the quorum is the one that was found (H15, H8)', () => {
  const at = new Date('2027-02-25T18:00:00Z');
  const block = headerBlock({
    ...counts({ for: known(60), against: known(58), abstain: known(0), present: known(124) }),
    others: { blank: 4, null: 2, notTakingPart: 0 },
    quorum: { at, inOffice: 124, notCounted: 8, present: 70, required: 59 },
    mode: 'secret',
  });
  assert.deepEqual([block.voters.value, block.cast.value, block.notTakingPart.value], [124, 118, 0]);
  assert.deepEqual([block.blank.value, block.null.value], [4, 2]);
  assert.deepEqual(block.quorum, { value: 59, mark: 'S' });
});
