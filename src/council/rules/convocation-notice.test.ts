import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convocationNotice } from './convocation-notice.ts';
import { noticeOf } from './notice.ts';
import { addDays } from './plain-date.ts';
import type { NoticeType, ProfileName } from './profile.ts';

test('clear days by profile and kind of convocation', () => {
  const cases: readonly (readonly [ProfileName, NoticeType, number, string, string, number, 'yes' | 'no'])[] =
    [
      ['common', 'first', 0, '2026-11-23', '2026-11-29', 5, 'yes'],
      ['common', 'first', 0, '2026-11-23', '2026-11-28', 5, 'no'],
      ['common', 'urgent', 0, '2026-11-23', '2026-11-25', 1, 'yes'],
      ['common', 'urgent', 0, '2026-11-23', '2026-11-24', 1, 'no'],
      // Sent on a Monday: Friday at the earliest (CE 142691).
      ['common', 'second', 0, '2026-11-23', '2026-11-27', 3, 'yes'],
      ['common', 'second', 0, '2026-11-23', '2026-11-26', 3, 'no'],
      // A new item on the second agenda takes the ordinary notice.
      ['common', 'second', 1, '2026-11-23', '2026-11-28', 5, 'no'],
      ['common', 'second', 1, '2026-11-23', '2026-11-29', 5, 'yes'],
      ['alsace_moselle', 'first', 0, '2026-11-23', '2026-11-27', 3, 'yes'],
      ['alsace_moselle', 'first', 0, '2026-11-23', '2026-11-26', 3, 'no'],
      ['alsace_moselle', 'urgent', 0, '2026-11-23', '2026-11-24', 0, 'yes'],
      ['alsace_moselle', 'urgent', 0, '2026-11-23', '2026-11-23', 0, 'no'],
      ['alsace_moselle', 'second', 2, '2026-11-23', '2026-11-27', 3, 'yes'],
      // A year's end, a leap day, the night of the change of hour.
      ['common', 'first', 0, '2027-12-29', '2028-01-04', 5, 'yes'],
      ['common', 'first', 0, '2028-02-26', '2028-03-03', 5, 'yes'],
      ['common', 'second', 0, '2026-03-27', '2026-03-31', 3, 'yes'],
    ];
  for (const [profile, notice, newItems, sent, sitting, required, lawful] of cases) {
    const found = convocationNotice({ profile, notice, newItems, sent, sitting });
    assert.deepEqual([found.required, found.lawful], [required, lawful], `${profile} ${notice} ${sitting}`);
  }
});

test('the last day is lawful, the next is not, and the first lawful sitting is one', () => {
  for (const profile of ['common', 'alsace_moselle'] as const) {
    for (const notice of ['first', 'urgent', 'second'] as const) {
      const ask = (sent: string, sitting = '2028-03-02') =>
        convocationNotice({ profile, notice, newItems: 0, sent, sitting });
      const { lastSending } = ask('2028-01-01');
      assert.equal(ask(lastSending).lawful, 'yes');
      assert.equal(ask(addDays(lastSending, 1)).lawful, 'no');
      assert.equal(ask('2028-02-20', ask('2028-02-20').earliest).lawful, 'yes');
    }
  }
});

test('what urgency would allow is told for a first convocation only', () => {
  const ask = (notice: NoticeType, sitting: string) =>
    convocationNotice({ profile: 'common', notice, newItems: 0, sent: '2026-11-23', sitting });
  assert.equal(ask('first', '2026-11-25').urgencyWouldDo, 'yes');
  assert.equal(ask('first', '2026-11-24').urgencyWouldDo, 'no');
  assert.equal(ask('first', '2026-11-25').earliestUrgent, '2026-11-25');
  assert.equal(ask('second', '2026-11-25').urgencyWouldDo, 'no');
  assert.equal(ask('second', '2026-11-25').earliestUrgent, null);
});

test('by the common law it says what the rule of the command says', () => {
  for (const notice of ['first', 'urgent', 'second'] as const) {
    for (let days = 0; days < 9; days += 1) {
      const sitting = addDays('2026-11-23', days);
      const command = noticeOf({ sent: '2026-11-23', sitting, type: notice });
      const ours = convocationNotice({ profile: 'common', notice, newItems: 0, sent: '2026-11-23', sitting });
      assert.deepEqual(
        [ours.clearDays, ours.required, ours.lawful === 'yes'],
        [command.clearDays, command.required, command.lawful],
      );
    }
  }
});
