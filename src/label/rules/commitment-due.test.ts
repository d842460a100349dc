import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dueFromParts } from './commitment-due.ts';

const due = (day: string, month: string, year: string) => dueFromParts({ day, month, year });

test('a date is kept at the precision it is known', () => {
  assert.deepEqual(due('', '', ''), { ok: true, value: null });
  assert.deepEqual(due('', '', '2015'), { ok: true, value: '2015' });
  assert.deepEqual(due('', '1', '2015'), { ok: true, value: '2015-01' });
  assert.deepEqual(due(' 3 ', '09', '2015'), { ok: true, value: '2015-09-03' });
});

test('what is not a date is refused, never guessed', () => {
  for (const [day, month, year] of [
    ['3', '', '2015'],
    ['', '9', ''],
    ['30', '2', '2015'],
    ['', '13', '2015'],
    ['', '', '15'],
    ['x', '9', '2015'],
    ['001', '9', '2015'],
  ] as const) {
    assert.equal(due(day, month, year).ok, false, `${day}/${month}/${year}`);
  }
});
