import assert from 'node:assert/strict';
import { test } from 'node:test';
import { momentOf } from './civil-moment.ts';

test('an hour of the hall is one moment, in winter, in summer and on the nights between', () => {
  const cases: readonly (readonly [string, string, string | null])[] = [
    ['2026-12-03', '18:30', '2026-12-03T17:30:00.000Z'],
    ['2026-07-03', '18:30', '2026-07-03T16:30:00.000Z'],
    ['2026-07-03', '00:15', '2026-07-02T22:15:00.000Z'],
    ['2027-01-01', '00:00', '2026-12-31T23:00:00.000Z'],
    ['2026-03-29', '02:30', null],
    ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
    ['2026-02-30', '10:00', null],
    ['2026-13-01', '10:00', null],
    ['2026-12-03', '24:00', null],
    ['2026-12-03', '9:00', null],
    ['', '', null],
  ];
  for (const [day, hour, expected] of cases) {
    assert.equal(momentOf(day, hour)?.toISOString() ?? null, expected, `${day} ${hour}`);
  }
});
