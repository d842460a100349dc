import assert from 'node:assert/strict';
import { test } from 'node:test';
import { earliestSitting, lastLawfulSending, type NoticeType, noticeOf } from './notice.ts';
import { addDays, isPlainDate } from './plain-date.ts';

test('neither the day of sending nor that of the sitting counts', () => {
  const cases: readonly (readonly [string, string, NoticeType, number, boolean])[] = [
    ['2022-03-18', '2022-03-24', 'first', 5, true],
    ['2022-03-19', '2022-03-24', 'first', 4, false],
    ['2022-03-22', '2022-03-24', 'urgent', 1, true],
    ['2022-03-23', '2022-03-24', 'urgent', 0, false],
    ['2026-11-23', '2026-11-27', 'second', 3, true],
    ['2026-11-23', '2026-11-26', 'second', 2, false],
    ['2024-02-26', '2024-03-03', 'first', 5, true],
    ['2022-03-24', '2022-03-24', 'urgent', 0, false],
    ['2022-03-30', '2022-03-24', 'first', 0, false],
    ['2026-03-27', '2026-03-31', 'second', 3, true],
  ];
  for (const [sent, sitting, type, clearDays, lawful] of cases) {
    const notice = noticeOf({ sent, sitting, type });
    assert.deepEqual([notice.clearDays, notice.lawful], [clearDays, lawful], `${sent} ${sitting}`);
  }
});

test('the last lawful sending is lawful and the next day is not', () => {
  assert.equal(lastLawfulSending('2022-03-24', 'first'), '2022-03-18');
  assert.equal(lastLawfulSending('2022-03-24', 'urgent'), '2022-03-22');
  for (const type of ['first', 'urgent', 'second'] as const) {
    const sitting = '2028-03-02';
    const sent = lastLawfulSending(sitting, type);
    assert.equal(noticeOf({ sent, sitting, type }).lawful, true);
    assert.equal(noticeOf({ sent: addDays(sent, 1), sitting, type }).lawful, false);
    assert.equal(earliestSitting(sent, type), sitting);
  }
});

test('only real days are dates', () => {
  for (const date of ['2024-02-29', '2000-02-29', '0096-02-29', '9999-12-31'])
    assert.ok(isPlainDate(date), date);
  const wrong = ['2022-02-29', '1900-02-29', '2022-13-01', '2022-00-10', '2022-04-31', '0000-01-01'];
  const ill = ['2022-1-01', '22-01-01', '2022-01-01 ', '2022-01-01\n', '2022/01/01', '', '２０２２-01-01'];
  for (const date of [...wrong, ...ill]) assert.equal(isPlainDate(date), false, date);
});
