import assert from 'node:assert/strict';
import { test } from 'node:test';
import { itemMinutes } from './item-minutes.ts';
import type { InterventionNow } from './sitting-now.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 18, minute));

function speech(
  kind: InterventionNow['kind'],
  marks: readonly (readonly ['started' | 'paused' | 'resumed' | 'ended', number])[],
): InterventionNow {
  return {
    id: kind,
    rank: 1,
    kind,
    groupId: null,
    seatId: null,
    speaker: 'Siège 2 (fictif)',
    quotaS: null,
    events: marks.map(([event, minute], index) => ({
      kind: event,
      at: at(minute),
      number: index + 1,
      becauseOf: null,
    })),
  };
}

test('the presentation without its pauses, and the whole item to its proclamation', () => {
  const presentation = speech('presentation', [
    ['started', 1],
    ['paused', 11],
    ['resumed', 16],
    ['ended', 26],
  ]);
  const group = speech('group', [
    ['started', 27],
    ['ended', 35],
  ]);
  const item = { openedAt: at(0), interventions: [presentation, group] };
  assert.deepEqual(itemMinutes(item, at(41)), { presentation: 20, total: 41 });
});

test('what no clock timed is not known, never zero', () => {
  assert.deepEqual(itemMinutes({ openedAt: null, interventions: [] }, at(5)), {
    presentation: null,
    total: null,
  });
  const announced = speech('presentation', []);
  assert.deepEqual(itemMinutes({ openedAt: at(0), interventions: [announced] }, at(5)), {
    presentation: null,
    total: 5,
  });
});
