import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sumAmounts, sumByBook } from './sum-amounts.ts';

test('amounts all known add up', () => {
  assert.deepEqual(sumAmounts([100n, 250n]), { total: 350n, known: 350n, knownCount: 2, unknownCount: 0 });
});

test('one unknown amount makes the total unknown, and the known part is said apart (GRE-13)', () => {
  assert.deepEqual(sumAmounts([100n, null, 250n]), {
    total: null,
    known: 350n,
    knownCount: 2,
    unknownCount: 1,
  });
});

test('E1 and E2 alone: nothing is known, and it is not zero (GRE-13)', () => {
  assert.equal(sumAmounts([null, null]).total, null);
});

test('a known zero is a zero', () => {
  assert.equal(sumAmounts([0n]).total, 0n);
});

test('no amount at all is not « 0 € »', () => {
  assert.equal(sumAmounts([]).total, null);
});

test('what is in kind never enters the cash total, and the other way round (GRE-15)', () => {
  const { cash, inKind } = sumByBook([
    { kind: 'cash', amountCents: 1000n },
    { kind: 'in_kind', amountCents: 500n },
    { kind: 'in_kind', amountCents: null },
    { kind: 'result', amountCents: null },
    { kind: 'trajectory', amountCents: null },
  ]);
  assert.deepEqual(cash, { total: 1000n, known: 1000n, knownCount: 1, unknownCount: 0 });
  assert.deepEqual(inKind, { total: null, known: 500n, knownCount: 1, unknownCount: 1 });
});
