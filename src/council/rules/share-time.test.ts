import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rehearsalGroupSizes } from './rehearsal-plan.ts';
import { readMinutes, shareTime } from './share-time.ts';

test('twenty minutes among the seven groups of 124 seats, by the largest remainder', () => {
  assert.deepEqual(shareTime(20 * 60, rehearsalGroupSizes), [270, 270, 240, 210, 90, 90, 30]);
});

test('shares add up to the total, whatever the sizes, and follow the sizes', () => {
  const sizes = [[1, 1, 1], [124], [60, 40, 24], [50, 49, 20, 3, 1, 1], [0, 10]];
  for (const seats of sizes) {
    for (const units of [0, 1, 2, 7, 40, 119]) {
      const shares = shareTime(units * 30, seats);
      assert.equal(
        shares.reduce((sum, one) => sum + one, 0),
        units * 30,
        `${seats} ${units}`,
      );
      for (const [index, share] of shares.entries()) {
        const due = (units * 30 * (seats[index] ?? 0)) / seats.reduce((sum, one) => sum + one, 0);
        assert.ok(Math.abs(share - due) < 30, `${seats} ${units}: within one half minute of its due`);
      }
    }
  }
});

test('equal remainders go to the larger group, then to the first; nobody to share among is nothing shared', () => {
  assert.deepEqual(shareTime(30, [1, 1]), [30, 0]);
  // Half minutes due: 0.5 and 1.5.
  assert.deepEqual(shareTime(60, [1, 3]), [0, 60]);
  assert.deepEqual(shareTime(60, []), []);
  assert.deepEqual(shareTime(60, [0, 0]), [0, 0]);
  assert.deepEqual(shareTime(59, [1]), [30], 'cut to whole half minutes');
});

test('a time is typed in minutes', () => {
  assert.equal(readMinutes(' 4 '), 240);
  assert.equal(readMinutes('4:30'), 270);
  assert.equal(readMinutes('0'), 0);
  assert.equal(readMinutes(''), null);
  assert.equal(readMinutes('240'), 14_400);
  for (const wrong of ['240:01', '241', '4:60', '4:3', '-1', '4.5', 'x', '4h'])
    assert.equal(readMinutes(wrong), 'TIME_INVALID', wrong);
});
