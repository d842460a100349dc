import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type AttendanceAnswer, expectedAttendance } from './attendance.ts';

test('present and late are expected; absent, represented and silent are not', () => {
  const cases: readonly (readonly [readonly (AttendanceAnswer | null)[], number, number, string])[] = [
    [[], 0, 1, 'not_expected'],
    [['present', 'late', 'absent', null], 2, 3, 'not_expected'],
    [['present', 'late', 'present', null], 3, 3, 'expected'],
    [['represented', 'represented', 'represented', 'present'], 1, 3, 'not_expected'],
    [Array<AttendanceAnswer>(63).fill('present').concat(Array(61).fill('represented')), 63, 63, 'expected'],
    [
      Array<AttendanceAnswer>(62).fill('present').concat(Array(62).fill('represented')),
      62,
      63,
      'not_expected',
    ],
  ];
  for (const [answers, expected, required, quorum] of cases) {
    const found = expectedAttendance(answers);
    assert.deepEqual([found.expected, found.required, found.quorum], [expected, required, quorum]);
    const { present, late, absent, represented } = found.counts;
    assert.equal(present + late + absent + represented + found.silent, found.inOffice);
  }
});
