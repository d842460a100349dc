import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addMonths, completenessClock } from './deadline.ts';

const noon = (day: string) => new Date(`${day}T12:00:00Z`);

test('one month from date to date, the last day included', () => {
  assert.deepEqual(completenessClock('2014-06-20', 1, noon('2014-06-20')), {
    kind: 'running',
    due: '2014-07-20',
    daysLeft: 30,
  });
  assert.deepEqual(completenessClock('2014-06-20', 1, noon('2014-07-20')), {
    kind: 'running',
    due: '2014-07-20',
    daysLeft: 0,
  });
  assert.deepEqual(completenessClock('2014-06-20', 1, noon('2014-07-21')), {
    kind: 'overrun',
    due: '2014-07-20',
    daysOver: 1,
  });
});

test('a day the month lacks becomes its last day', () => {
  assert.equal(addMonths('2015-01-31', 1), '2015-02-28');
  assert.equal(addMonths('2016-01-31', 1), '2016-02-29');
  assert.equal(addMonths('2014-12-15', 1), '2015-01-15');
  assert.equal(addMonths('2014-08-31', 1), '2014-09-30');
});

test('a deposit of which only the month is known starts no clock', () => {
  assert.deepEqual(completenessClock('2014-06', 1, noon('2014-07-21')), { kind: 'none' });
  assert.deepEqual(completenessClock(null, 1, noon('2014-07-21')), { kind: 'none' });
});

test('the day of a moment is that of Paris', () => {
  const late = new Date('2026-11-22T23:30:00Z'); // 23 November, half past midnight in Paris
  assert.deepEqual(completenessClock(late, 1, noon('2026-11-23')), {
    kind: 'running',
    due: '2026-12-23',
    daysLeft: 30,
  });
});
