import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupTimeCells } from './group-time-face.ts';
import { groupTimes } from './group-times.ts';
import type { InterventionNow } from './sitting-now.ts';

const start = new Date('2026-11-23T18:00:00Z');
const after = (seconds: number) => new Date(start.getTime() + seconds * 1000);

function speech(
  groupId: string | null,
  kind: InterventionNow['kind'],
  quotaS: number | null,
  spoken: readonly [number, number | null] | null,
): InterventionNow {
  const events = spoken
    ? [
        { kind: 'started' as const, at: after(spoken[0]), number: 1, becauseOf: null },
        ...(spoken[1] === null
          ? []
          : [{ kind: 'ended' as const, at: after(spoken[1]), number: 2, becauseOf: null }]),
      ]
    : [];
  return {
    id: `${groupId}-${kind}-${spoken}`,
    rank: 1,
    kind,
    groupId,
    seatId: null,
    speaker: '',
    quotaS,
    events,
  };
}

const groups = ['a', 'b', 'c', 'd'].map((id, index) => ({ id, rank: index + 1, name: id.toUpperCase() }));

test('a group is charged its speakers, not the rapporteur nor points of order', () => {
  const item = {
    groupTimes: [],
    interventions: [
      speech(null, 'presentation', 1200, [0, 600]),
      speech('a', 'group', 100, [600, 650]),
      speech('a', 'group', 100, [700, 860]),
      speech('a', 'point_of_order', null, [650, 700]),
      speech('b', 'group', 100, [860, null]),
      speech('c', 'group', null, null),
    ],
  };
  const lines = groupTimes({ groups }, item, after(940));
  assert.deepEqual(
    lines.map((line) => [line.name, line.spentMs / 1000, line.quotaMs, line.state]),
    [
      ['A', 210, 200_000, 'over'],
      ['B', 80, 100_000, 'late'],
      ['C', 0, null, 'quiet'],
    ],
  );
  assert.equal(groupTimes({ groups }, item, after(870))[1]?.state, 'running');
});

test('what the chair gave each group holds for all its speakers, in words from 75 % and 100 %', () => {
  const item = {
    groupTimes: [
      { groupId: 'a', quotaS: 200, number: 1 },
      { groupId: 'b', quotaS: null, number: 2 },
      { groupId: 'd', quotaS: 0, number: 1 },
    ],
    interventions: [speech('a', 'group', 30, [0, 100]), speech('a', 'group', null, [100, null])],
  };
  const at = (seconds: number) => groupTimes({ groups }, item, after(seconds)).slice(0, 2);
  const drawn = (seconds: number) =>
    at(seconds).map((line) => [line.state, line.clock, groupTimeCells(line, 'fr')]);
  assert.deepEqual(drawn(149), [
    ['running', 'running', { spent: '2:29', left: '0:51' }],
    ['quiet', 'stopped', { spent: '0:00', left: 'sans durée fixée' }],
  ]);
  assert.deepEqual(drawn(150)[0], ['late', 'running', { spent: '2:30', left: '0:50, moins du quart' }]);
  assert.deepEqual(drawn(200)[0], ['over', 'running', { spent: '3:20', left: 'temps écoulé' }]);
  assert.deepEqual(drawn(215)[0]?.[2], { spent: '3:35', left: 'dépassé de 0:15' });
  const none = groupTimes({ groups }, item, after(0)).at(-1);
  assert.deepEqual(
    [none?.name, none?.state, none?.remainingMs],
    ['D', 'quiet', 0],
    'no time given is not overrun',
  );
});

test('who left the list no longer counts in the time of the group', () => {
  const waiting = speech('a', 'group', 100, null);
  const gone: InterventionNow = {
    ...waiting,
    events: [{ kind: 'withdrawn', at: after(0), number: 1, becauseOf: null }],
  };
  assert.deepEqual(groupTimes({ groups }, { groupTimes: [], interventions: [gone] }, after(1)), []);
  assert.equal(
    groupTimes({ groups }, { groupTimes: [], interventions: [gone, waiting] }, after(1))[0]?.quotaMs,
    100_000,
  );
});
