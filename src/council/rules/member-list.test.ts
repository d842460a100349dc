import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memberList, memberName } from './member-list.ts';
import { presentAt } from './presence-log.ts';

const seats = (...numbers: number[]) => numbers.map((seat) => ({ seat, name: null }));

test('seats without a name are told as runs, names one after the other', () => {
  const cases: readonly (readonly [number[], string])[] = [
    [[], ''],
    [[7], 'siège 7'],
    [[7, 8], 'sièges 7 et 8'],
    [[9, 7, 8], 'sièges 7 à 9'],
    [[1, 2, 3, 5, 7, 8], 'sièges 1 à 3, 5, 7 et 8'],
  ];
  for (const [numbers, said] of cases) assert.equal(memberList(seats(...numbers), 'fr'), said);
  assert.equal(memberList(seats(1, 2, 3), 'en'), 'seats 1 to 3');
  const named = [{ seat: 1, name: 'Membre Un' }, { seat: 2, name: 'Membre Deux' }, ...seats(4)];
  assert.equal(memberList(named, 'fr'), 'Membre Un, Membre Deux et siège 4');
});

test('who is in the room at a moment: the last step noted by then', () => {
  const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 18, minute));
  const log = [
    { seatId: 'a', kind: 'arrived', at: at(0) },
    { seatId: 'b', kind: 'arrived', at: at(5) },
    { seatId: 'a', kind: 'left', at: at(10) },
    { seatId: 'a', kind: 'arrived', at: at(20) },
  ] as const;
  const there = (minute: number) => [...presentAt(log, at(minute))].sort().join('');
  assert.deepEqual([there(0), there(5), there(10), there(19), there(20)], ['a', 'ab', 'b', 'b', 'ab']);
  assert.equal(presentAt(log, new Date(0)).size, 0);
});

test('a substitute says whose place they take; a list of names is then parted by semicolons', () => {
  const named = { seat: 12, name: 'Membre 2', substituteOf: { name: 'Membre 1' } };
  assert.equal(memberName(named, 'fr'), 'Membre 2, suppléant(e) de Membre 1');
  assert.equal(memberName(named, 'en'), 'Membre 2, substitute of Membre 1');
  const list = [named, { seat: 13, name: 'Membre 3' }, { seat: 14, name: 'Membre 4' }];
  assert.equal(memberList(list, 'fr'), 'Membre 2, suppléant(e) de Membre 1 ; Membre 3 ; Membre 4');
  const numbered = { seat: 12, name: null, substituteOf: { name: null } };
  assert.equal(
    memberList([numbered, { seat: 13, name: null }], 'fr'),
    'suppléant(e) du siège 12 et siège 13',
  );
  assert.equal(memberList([numbered, { seat: 13, name: null }], 'en'), 'substitute of seat 12 and seat 13');
});
