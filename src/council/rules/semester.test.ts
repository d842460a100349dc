import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addMonths } from './plain-date.ts';
import { type SemesterQuestion, type SemesterSitting, semesterAnswer } from './semester.ts';

const held = (day: string, venue: 'hall' | 'video' = 'hall'): SemesterSitting => ({
  day,
  venue,
  stands: 'held',
});
const convened = (day: string, venue: 'hall' | 'video' = 'hall'): SemesterSitting => ({
  ...held(day, venue),
  stands: 'convened',
});
const ask = (given: Partial<SemesterQuestion>) =>
  semesterAnswer({
    reading: 'half_year',
    planned: '2026-11-26',
    today: '2026-11-10',
    clearDays: 5,
    sittings: [],
    ...given,
  });

test('months later, date to date: a shorter month ends it', () => {
  assert.deepEqual(
    [
      addMonths('2026-08-31', 6),
      addMonths('2027-08-31', 6),
      addMonths('2026-11-15', 6),
      addMonths('2026-12-01', 1),
    ],
    ['2027-02-28', '2028-02-29', '2027-05-15', '2027-01-01'],
  );
});

test('the calendar half-year: which sitting meets it, and the last day while none does', () => {
  const table: readonly (readonly [string, Partial<SemesterQuestion>, string, string | null])[] = [
    ['none known', {}, 'due', null],
    ['one in one place', { sittings: [held('2026-07-01')] }, 'met', '2026-07-01'],
    ['on the last day of the half-year', { sittings: [held('2026-06-30')] }, 'due', null],
    ['only by video', { sittings: [held('2026-09-10', 'video')] }, 'due', null],
    ['convened in one place', { sittings: [convened('2026-12-15')] }, 'announced', '2026-12-15'],
    [
      'held rather than convened',
      { sittings: [convened('2026-12-15'), held('2026-09-10')] },
      'met',
      '2026-09-10',
    ],
    ['convened in the next half-year', { sittings: [convened('2027-01-05')] }, 'due', null],
    ['convened, and its day went by unopened', { sittings: [convened('2026-11-09')] }, 'due', null],
    ['convened for today', { sittings: [convened('2026-11-10')] }, 'announced', '2026-11-10'],
    ['the last day an ordinary convocation leaves in time', { today: '2026-12-25' }, 'due', null],
    ['one day later', { today: '2026-12-26' }, 'too_late', null],
    ['over', { today: '2027-01-01' }, 'missed', null],
  ];
  for (const [name, given, state, sitting] of table) {
    const found = ask(given);
    assert.deepEqual([found.state, found.sitting], [state, sitting], name);
    assert.deepEqual(found.period, { from: '2026-07-01', to: '2026-12-31' }, name);
    assert.equal(found.lastSending, '2026-12-25', name);
    assert.equal(found.thisOneWouldDo, 'yes', name);
  }
});

test('a half-year that ended without one is said, if the assembly is known to have sat by then', () => {
  const ended = (...sittings: SemesterSitting[]) => ask({ sittings }).endedWithout;
  const first = { from: '2026-01-01', to: '2026-06-30' };
  assert.equal(ended(), null, 'nothing is known: nothing is said');
  assert.equal(ended(held('2026-09-01')), null, 'it began afterwards');
  assert.deepEqual(ended(held('2026-03-01', 'video')), first);
  assert.deepEqual(ended(held('2025-12-01')), first, 'no sitting at all is none in one place');
  assert.deepEqual(ended(held('2025-12-01'), convened('2026-03-01')), first, 'convened is not held');
  assert.equal(ended(held('2026-03-01', 'video'), held('2026-06-30')), null);
});

test('rolling six months: from the last sitting in one place, and never more', () => {
  const rolling = (given: Partial<SemesterQuestion>) => {
    const { state, period, sitting, thisOneWouldDo } = ask({ reading: 'rolling', ...given });
    return [state, period.from, period.to, sitting, thisOneWouldDo];
  };
  const table: readonly (readonly [string, Partial<SemesterQuestion>, ReturnType<typeof rolling>])[] = [
    ['nothing known: from this one', {}, ['due', '2026-11-26', '2027-05-26', null, 'yes']],
    [
      'by video since',
      { sittings: [held('2026-09-10', 'video')] },
      ['due', '2026-09-10', '2027-03-10', null, 'yes'],
    ],
    [
      'from the last one',
      { sittings: [held('2026-05-01'), held('2026-09-10')] },
      ['due', '2026-09-10', '2027-03-10', null, 'yes'],
    ],
    [
      'the next is convened',
      { sittings: [held('2026-09-10'), convened('2027-01-20')] },
      ['announced', '2026-09-10', '2027-03-10', '2027-01-20', 'yes'],
    ],
    [
      'one convened before the planned day begins the next six months',
      { sittings: [held('2026-06-01'), convened('2026-11-20')] },
      ['due', '2026-11-20', '2027-05-20', null, 'yes'],
    ],
    [
      'the planned day is after the six months, which can still be kept',
      { sittings: [held('2026-05-20')] },
      ['due', '2026-05-20', '2026-11-20', null, 'no'],
    ],
    [
      'too late for that',
      { sittings: [held('2026-05-15')] },
      ['too_late', '2026-05-15', '2026-11-15', null, 'no'],
    ],
    ['over', { sittings: [held('2026-05-01')] }, ['missed', '2026-05-01', '2026-11-01', null, 'no']],
    [
      'over, though one is convened since',
      { sittings: [held('2026-05-01'), convened('2026-11-20')] },
      ['missed', '2026-05-01', '2026-11-01', null, 'no'],
    ],
  ];
  for (const [name, given, expected] of table) assert.deepEqual(rolling(given), expected, name);
  assert.equal(ask({ reading: 'rolling', sittings: [held('2025-12-01', 'video')] }).endedWithout, null);
});
