import assert from 'node:assert/strict';
import { test } from 'node:test';
import { examinedList } from './examined.ts';
import type { ItemNow, SittingNow } from './sitting-now.ts';

function item(rank: number, state: ItemNow['state'], outcome?: 'adopted' | 'rejected'): ItemNow {
  const votes =
    outcome === undefined ? [] : [{ deliberationSlug: `x-point-${rank}`, proclamation: { outcome } }];
  const title = { fr: `Point ${rank}`, en: `Item ${rank}` };
  const wording = { fr: 'le conseil prend acte', en: 'the council takes note' };
  const withoutVote = state === 'noted' ? { slug: `x-point-${rank}`, wording } : null;
  return { rank, title, object: `Objet ${rank}`, state, votes, withoutVote } as unknown as ItemNow;
}

const items = [
  item(1, 'voted', 'adopted'),
  item(2, 'voted', 'rejected'),
  item(3, 'withdrawn'),
  item(4, 'postponed'),
  item(5, 'noted'),
  item(6, 'scheduled'),
];

test('the list holds what was rejected, withdrawn and postponed too, and says what was not reached', () => {
  const list = examinedList({ state: 'closed', items });
  assert.deepEqual(
    list?.lines.map((line) => [line.rank, line.fate, line.slug]),
    [
      [1, 'adopted', 'x-point-1'],
      [2, 'rejected', 'x-point-2'],
      [3, 'withdrawn', null],
      [4, 'postponed', null],
      [5, 'noted', 'x-point-5'],
    ],
  );
  assert.deepEqual(list?.notReached, [6]);
});

test('there is no list before the sitting is closed', () => {
  const states: readonly SittingNow['state'][] = ['drafted', 'convened', 'opened', 'suspended'];
  for (const state of states) assert.equal(examinedList({ state, items }), null);
});
