import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DeadlineKey, type DeadlineState, deadlineOf, deadlineRules } from './deadlines.ts';

test('each delay has its last day, counted in civil days or on the same day of the month', () => {
  const cases: readonly (readonly [DeadlineKey, string, string])[] = [
    ['examined_list', '2026-11-23', '2026-11-30'],
    ['minutes_online', '2026-12-28', '2027-01-04'],
    ['list_to_communes', '2026-11-23', '2026-12-23'],
    ['minutes_to_communes', '2027-01-31', '2027-02-28'],
    ['minutes_to_communes', '2028-01-31', '2028-02-29'],
    ['act_online', '2026-12-31', '2027-02-28'],
    ['prefect_reference', '2026-11-30', '2027-01-30'],
  ];
  for (const [key, from, due] of cases)
    assert.equal(deadlineOf(key, { from }, from).due, due, `${key} ${from}`);
});

test('a duty is to come until its last day, met or met late by the day it was done, late after', () => {
  const from = '2026-11-23';
  const cases: readonly (readonly [string | null, string, DeadlineState])[] = [
    [null, '2026-11-30', 'to_come'],
    [null, '2026-12-01', 'late'],
    ['2026-11-30', '2026-12-24', 'met'],
    ['2026-12-01', '2026-12-24', 'met_late'],
  ];
  for (const [metOn, today, state] of cases)
    assert.equal(deadlineOf('examined_list', { from, metOn }, today).state, state, `${metOn} ${today}`);
});

test('a period runs through its last day, then is over', () => {
  const from = '2026-11-23';
  assert.equal(deadlineOf('prefect_reference', { from }, '2027-01-23').state, 'running');
  assert.equal(deadlineOf('prefect_reference', { from }, '2027-01-24').state, 'over');
});

test('from a day that is not known nothing is deduced, even for what was done', () => {
  for (const key of Object.keys(deadlineRules) as DeadlineKey[]) {
    const { due, state } = deadlineOf(key, { from: null, metOn: '2026-11-23' }, '2026-11-24');
    assert.deepEqual([due, state], [null, 'unknown']);
  }
});

test('each has its article, and says when it is our inference', () => {
  for (const rule of Object.values(deadlineRules)) assert.match(rule.article, /^[LR]\d+-\d+(-\d+)? CGCT$/);
  assert.equal(deadlineRules.minutes_to_communes.mark, 'I');
});
