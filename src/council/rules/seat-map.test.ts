import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seatDotRadius, seatMap, seatRows } from './seat-map.ts';

const groups = [28, 27, 24, 23, 11, 9, 2].map((seats, index) => ({ groupId: `g${index}`, seats }));

test('124 seats make six rows of 14, 16, 19, 22, 25 and 28', () => {
  assert.deepEqual(seatRows(124), [14, 16, 19, 22, 25, 28]);
});

test('any hall keeps all its seats, in rows that grow outwards', () => {
  for (let seats = 0; seats <= 240; seats += 1) {
    const rows = seatRows(seats);
    assert.equal(
      rows.reduce((sum, length) => sum + length, 0),
      seats,
    );
    assert.ok(
      rows.every((length, row) => length > 0 && length >= (rows[row - 1] ?? 0)),
      `${seats}: ${rows}`,
    );
    assert.equal(seatMap([{ groupId: 'a', seats }]).length, seats);
  }
});

test('groups sit in wedges from left to right, each with its seats', () => {
  const map = seatMap(groups);
  assert.equal(map.length, 124);
  assert.deepEqual(
    map.map((seat) => seat.groupId),
    groups.flatMap(({ groupId, seats }) => Array<string>(seats).fill(groupId)),
  );
  for (const [index, seat] of map.entries()) {
    assert.equal(seat.number, index + 1);
    assert.ok(seat.angle <= (map[index - 1]?.angle ?? Math.PI) + 1e-12);
    assert.ok(seat.x >= 0 && seat.x <= 1 && seat.y >= 0 && seat.y <= 0.5 + 1e-12);
  }
  assert.deepEqual([map[0]?.row, map[0]?.x, map[0]?.groupId], [0, 0.25, 'g0']);
  assert.deepEqual([map.at(-1)?.row, map.at(-1)?.x, map.at(-1)?.groupId], [5, 1, 'g6']);
});

test('no two dots touch', () => {
  for (const seats of [2, 3, 7, 20, 63, 92, 124, 240]) {
    const map = seatMap([], seats);
    const radius = seatDotRadius(seats);
    for (const a of map) {
      for (const b of map) {
        if (a.number < b.number) assert.ok(Math.hypot(a.x - b.x, a.y - b.y) > 2 * radius, `${seats}`);
      }
    }
  }
});

test('seats of no group close the right; a hall is never smaller than its groups', () => {
  const map = seatMap([{ groupId: 'a', seats: 2 }], 5);
  assert.deepEqual(
    map.map((seat) => seat.groupId),
    ['a', 'a', null, null, null],
  );
  assert.equal(seatMap([{ groupId: 'a', seats: 2 }], 1).length, 2);
  assert.deepEqual(seatMap([]), []);
});
