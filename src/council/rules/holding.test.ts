import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AssemblyNow, HoldingNow } from './assembly-now.ts';
import { fictitiousName } from './assembly-now.ts';
import { assemblyOn, holdsOn, openHolding, overlap } from './holding.ts';
import {
  departureFaults,
  groupChangeFaults,
  heldNow,
  nextDay,
  replacementFaults,
  seatingFaults,
} from './member-faults.ts';

const day = '2026-11-23';

function holding(number: number, given: Partial<HoldingNow> = {}): HoldingNow {
  return {
    id: `h${number}`,
    number,
    groupId: 'a',
    personId: `p${number}`,
    startsOn: '2026-04-10',
    endsOn: null,
    begunBy: 'installed',
    endedBy: null,
    seenOn: null,
    ...given,
  };
}

function assembly(holdings: readonly HoldingNow[], standing: 'real' | 'rehearsal' = 'real'): AssemblyNow {
  const groups = [
    { id: 'a', rank: 1, name: 'A' },
    { id: 'b', rank: 2, name: 'B' },
  ];
  const id = 'assembly';
  return {
    id,
    slug: 's',
    name: 'S',
    organisationId: 'o',
    seats: 5,
    profile: 'common',
    standing,
    groups,
    holdings,
    substitutes: [],
  };
}

test('an interval is half-open: it holds its first day, not its end', () => {
  const one = { startsOn: '2026-04-10', endsOn: '2026-11-23' };
  assert.deepEqual(
    ['2026-04-09', '2026-04-10', '2026-11-22', '2026-11-23'].map((at) => holdsOn(one, at)),
    [false, true, true, false],
  );
});

test('two holdings overlap when they share a day, whichever comes first', () => {
  const cases: readonly [string, string | null, string, string | null, boolean][] = [
    ['2026-01-01', '2026-02-01', '2026-02-01', null, false],
    ['2026-01-01', '2026-02-02', '2026-02-01', null, true],
    ['2026-01-01', null, '2026-02-01', '2026-03-01', true],
    ['2026-05-01', null, '2026-02-01', '2026-05-01', false],
    ['2026-01-01', null, '2026-01-01', null, true],
  ];
  for (const [a, b, c, d, expected] of cases) {
    const [one, other] = [
      { startsOn: a, endsOn: b },
      { startsOn: c, endsOn: d },
    ];
    assert.equal(overlap(one, other), expected, `${a}–${b} and ${c}–${d}`);
    assert.equal(overlap(other, one), expected, `${c}–${d} and ${a}–${b}`);
  }
});

test('a vacant seat lowers the members in office and the quorum (L2121-17): 5 seats, 4 held, 3 required', () => {
  const holdings = [1, 2, 3].map((number) => holding(number));
  holdings.push(holding(4, { endsOn: day, endedBy: 'resigned' }), holding(5, { startsOn: day }));
  const before = assemblyOn(holdings, 5, '2026-11-22');
  assert.deepEqual([before.inOffice, before.vacant, before.quorum?.required], [4, [5], 3]);
  const after = assemblyOn(holdings, 5, day);
  assert.deepEqual([after.inOffice, after.vacant, after.quorum?.required], [4, [4], 3]);
  const three = assemblyOn(holdings.slice(0, 3), 5, day);
  assert.deepEqual([three.inOffice, three.vacant, three.quorum?.required], [3, [4, 5], 2]);
  assert.equal(assemblyOn([], 5, day).quorum, null, 'nobody sits: no quorum, not a quorum of one');
});

test('seating somebody: every fault at once', () => {
  const held = assembly([holding(1), holding(2, { endsOn: '2026-12-01', endedBy: 'term_ended' })]);
  const blank = { number: 9, name: '', email: 'x', groupId: '', startsOn: '2026-02-30' };
  assert.deepEqual(
    seatingFaults(held, blank).map((one) => one.code),
    ['NAME_REQUIRED', 'EMAIL_INVALID', 'GROUP_REQUIRED', 'SEAT_UNKNOWN', 'START_INVALID'],
  );
  const good = { number: 2, name: 'N', email: '', groupId: 'b', startsOn: '2026-12-01' };
  assert.deepEqual(seatingFaults(held, good), [], 'the day the other ends');
  assert.deepEqual(seatingFaults(held, { ...good, startsOn: '2026-11-30' }), [
    { field: 'starts', code: 'SEAT_HELD' },
  ]);
  const expected = assembly([holding(3, { startsOn: '2027-01-01' })]);
  assert.deepEqual(
    seatingFaults(expected, { ...good, number: 3, startsOn: '2026-12-01' }),
    [{ field: 'starts', code: 'SEAT_HELD' }],
    'somebody to come holds it too, because the new holding would have no end',
  );
  assert.deepEqual(
    seatingFaults(assembly([], 'rehearsal'), { ...good, name: '', number: 1 }),
    [],
    'a rehearsal gives the name itself',
  );
  assert.deepEqual(seatingFaults(held, { ...good, groupId: 'z' }), [
    { field: 'group', code: 'GROUP_UNKNOWN' },
  ]);
});

test('a departure: received, not announced; after the last sitting that noted the member', () => {
  const given = (cause: string, endsOn: string) => ({ holdingId: 'h1', cause, endsOn });
  const cases: readonly [string, string, string | null, readonly string[]][] = [
    ['resigned', day, null, []],
    ['resigned', '2026-11-24', null, ['END_TO_COME']],
    ['resigned', '2026-11-24', day, []],
    ['resigned', day, day, ['SAT_SINCE']],
    ['died', '2026-11-25', day, ['END_TO_COME']],
    ['term_ended', '2032-04-01', null, []],
    ['lost_mandate', '2026-12-01', null, ['END_TO_COME']],
    ['resigned', '2026-04-10', null, ['END_BEFORE_START']],
    ['', 'hier', null, ['CAUSE_REQUIRED', 'END_INVALID']],
    ['', '2026-04-01', '2026-11-20', ['CAUSE_REQUIRED', 'END_BEFORE_START', 'SAT_SINCE']],
    ['changes_group', day, null, ['CAUSE_REQUIRED']],
  ];
  for (const [cause, endsOn, seenOn, expected] of cases) {
    const faults = departureFaults(holding(1, { seenOn }), given(cause, endsOn), day);
    assert.deepEqual(
      faults.map((one) => one.code),
      expected,
      `${cause} ${endsOn} ${seenOn}`,
    );
  }
});

test('a change of group: to another one, after the first day in this one', () => {
  const now = assembly([holding(1)]);
  const judge = (groupId: string, at: string) =>
    groupChangeFaults(now, holding(1), { groupId, day: at }).map((one) => one.code);
  assert.deepEqual(judge('b', '2027-01-01'), []);
  assert.deepEqual(judge('a', '2026-04-10'), ['SAME_GROUP', 'END_BEFORE_START']);
  assert.deepEqual(judge('', ''), ['GROUP_REQUIRED', 'START_INVALID']);
});

test('an act names the holding it saw: a seat that changed since is refused', () => {
  const past = holding(1, { id: 'old', endsOn: day, endedBy: 'resigned' });
  const now = assembly([past, holding(1, { id: 'new', startsOn: day })]);
  assert.deepEqual(heldNow(now, 1, 'old'), { field: null, code: 'SEAT_CHANGED' });
  assert.equal((heldNow(now, 1, 'new') as HoldingNow).id, 'new');
  assert.deepEqual(heldNow(now, 2, 'new'), { field: null, code: 'SEAT_NOT_HELD' });
  assert.equal(openHolding(now.holdings, 1)?.id, 'new');
});

test('a replacement: what stands against the departure and against the arrival, at once', () => {
  const now = assembly([holding(1)]);
  const judge = (endsOn: string, startsOn: string, groupId = 'a') => {
    const given = {
      holdingId: 'h1',
      cause: 'resigned',
      number: 1,
      name: 'N',
      email: '',
      groupId,
      endsOn,
      startsOn,
    };
    return replacementFaults(now, holding(1), given, day).map((one) => one.code);
  };
  assert.deepEqual(judge(day, day), [], 'the same day: half-open intervals');
  assert.deepEqual(judge('2026-11-20', day), [], 'vacant in between');
  assert.deepEqual(judge(day, '2026-11-22'), ['STARTS_BEFORE_LEAVING']);
  assert.deepEqual(judge('2027-01-01', day, ''), ['END_TO_COME', 'GROUP_REQUIRED', 'STARTS_BEFORE_LEAVING']);
});

test('the next day crosses months and leap years; fictitious names are numbered by person', () => {
  assert.equal(nextDay('2026-12-31'), '2027-01-01');
  assert.equal(nextDay('2028-02-28'), '2028-02-29');
  const same = [holding(4), holding(4, { id: 'h4b', begunBy: 'changes_group' })];
  assert.equal(fictitiousName({ holdings: [] }, 4), 'Siège 4 (fictif)');
  assert.equal(fictitiousName({ holdings: same }, 4), 'Siège 4, titulaire 2 (fictif)');
});
