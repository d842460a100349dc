import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completedCounts, completionFaults } from './completed-deliberation.ts';
import type { CountName, MarkedCount } from './deliberation.ts';

const none = { inOffice: null, present: null, represented: null, for: null, against: null, abstain: null };
const codes = (date: string | null, counts: Partial<Record<CountName, number | null>>) =>
  completionFaults({ date, counts: { ...none, ...counts } }, '2026-11-23').map((fault) => fault.code);

test('what is not known is compared with nothing', () => {
  assert.deepEqual(codes(null, {}), []);
  assert.deepEqual(codes('2014-07-11', { present: 90, for: 88, abstain: 2 }), []);
  assert.deepEqual(
    codes(null, { inOffice: 124, present: 100, represented: 20, for: 118, abstain: 2, against: 0 }),
    [],
  );
});

test('every contradiction is told at once', () => {
  assert.deepEqual(codes('2014-02-30', {}), ['DATE_INVALID']);
  assert.deepEqual(codes('2014-07', {}), ['DATE_INVALID']);
  assert.deepEqual(codes('2026-11-24', {}), ['DATE_FUTURE']);
  assert.deepEqual(codes('2026-11-23', {}), []);
  assert.deepEqual(codes(null, { inOffice: 124, present: 125, represented: 126, for: 252 }), [
    'PRESENT_OVER_IN_OFFICE',
    'REPRESENTED_OVER_PRESENT',
    'VOTERS_OVER_PRESENT',
  ]);
  assert.deepEqual(codes(null, { inOffice: 124, for: 123, abstain: 2 }), ['VOTERS_OVER_PRESENT']);
});

test('what the source changes is read in it, what it leaves keeps its mark, the unknown is « ? »', () => {
  const marked = (value: number | null, mark: MarkedCount['mark']) => ({ value, mark });
  const before = {
    inOffice: marked(124, 'S'),
    present: marked(null, '?'),
    represented: marked(null, '?'),
    for: marked(null, '?'),
    against: marked(0, 'I'),
    abstain: marked(2, 'S'),
  } as const;
  const same = completedCounts(before, {
    inOffice: 124,
    present: 101,
    represented: null,
    for: null,
    against: 0,
    abstain: 2,
  });
  assert.deepEqual(same.present, marked(101, 'S'));
  assert.deepEqual(same.against, marked(0, 'I'));
  assert.deepEqual(same.for, marked(null, '?'));
  // The votes for are read in the minutes: so are the votes against of the same ballot.
  const read = completedCounts(before, {
    inOffice: 124,
    present: 101,
    represented: 9,
    for: 108,
    against: 0,
    abstain: 2,
  });
  assert.deepEqual(read.against, marked(0, 'S'));
});
