import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commitmentTotal, commitmentTotals } from './commitment-total.ts';

test('one unknown amount makes the total unknown, and never counts as zero', () => {
  assert.deepEqual(commitmentTotal([100n, null, 250n]), {
    totalCents: null,
    knownCents: 350n,
    counted: 3,
    unknown: 1,
  });
  assert.deepEqual(commitmentTotal([null, null]), {
    totalCents: null,
    knownCents: null,
    counted: 2,
    unknown: 2,
  });
});

test('known amounts add up; nothing at all is not zero', () => {
  assert.deepEqual(commitmentTotal([100n, 0n]), {
    totalCents: 100n,
    knownCents: 100n,
    counted: 2,
    unknown: 0,
  });
  assert.deepEqual(commitmentTotal([]), { totalCents: null, knownCents: null, counted: 0, unknown: 0 });
});

test('in kind stays out of the cash total; results are not added at all', () => {
  const totals = commitmentTotals([
    { kind: 'cash', amountCents: 500n },
    { kind: 'in_kind', amountCents: null },
    { kind: 'result', amountCents: 900n },
    { kind: 'trajectory', amountCents: null },
  ]);
  assert.equal(totals.cash.totalCents, 500n);
  assert.equal(totals.in_kind.totalCents, null);
  assert.equal(totals.cash.counted + totals.in_kind.counted, 2);
});
