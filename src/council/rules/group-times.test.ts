import assert from 'node:assert/strict';
import { test } from 'node:test';
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
        { kind: 'started' as const, at: after(spoken[0]), number: 1 },
        ...(spoken[1] === null ? [] : [{ kind: 'ended' as const, at: after(spoken[1]), number: 2 }]),
      ]
    : [];
  return { id: `${groupId}-${kind}-${spoken}`, rank: 1, kind, groupId, speaker: '', quotaS, events };
}

const groups = ['a', 'b', 'c', 'd'].map((id, index) => ({ id, rank: index + 1, name: id.toUpperCase() }));

test('a group is charged its speakers, not the rapporteur nor points of order', () => {
  const item = {
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
