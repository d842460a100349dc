import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amendmentChecks } from './amendment-checks.ts';
import { amendmentRank, amendmentStates } from './amendment-state.ts';
import { amendmentTitle } from './amendment-title.ts';
import { type ItemEvent, type ItemState, itemTransition } from './item-state.ts';
import type { ItemNow } from './sitting-now.ts';
import { eventsFrom, take } from './state-table.ts';

const paths: Readonly<Record<string, ItemState>> = {
  'scheduled call_vote': 'voting',
  'scheduled withdraw': 'withdrawn',
  'voting annul_vote': 'scheduled',
  'voting proclaim': 'voted',
};

test('an amendment: every state by every event', () => {
  const clear = {
    SITTING_NOT_OPEN: 'clear',
    BALLOT_NOT_CLOSED: 'clear',
    BALLOT_NOT_ANNULLED: 'clear',
    AMENDMENT_VOTING: 'clear',
    PARENT_NOT_UNDER_DISCUSSION: 'clear',
  } as const;
  for (const state of Object.keys(amendmentStates.states) as ItemState[]) {
    for (const event of Object.keys(amendmentStates.events) as ItemEvent[]) {
      const taken = take(amendmentStates, state, event, clear);
      assert.equal(taken.ok && taken.value.to, paths[`${state} ${event}`] ?? false, `${state} ${event}`);
    }
  }
  assert.deepEqual(take(amendmentStates, 'scheduled', 'call_vote', {}), {
    ok: false,
    refusals: ['SITTING_NOT_OPEN', 'PARENT_NOT_UNDER_DISCUSSION', 'AMENDMENT_VOTING'],
  });
  const proclaim = eventsFrom(amendmentStates, 'voting').find((row) => row.event === 'proclaim');
  assert.deepEqual(proclaim?.who, ['council_president']);
});

function item(id: string, state: ItemState, given: Partial<ItemNow> = {}): ItemNow {
  return {
    id,
    rank: 2,
    title: { fr: '', en: '' },
    object: '',
    subject: null,
    rapporteur: null,
    kind: 'deliberation',
    presidentSeatId: null,
    chairSeatId: null,
    chairChanges: 0,
    recusals: [],
    requests: [],
    carriedFrom: null,
    nomination: null,
    matterCode: null,
    matterName: null,
    state,
    openedAt: null,
    changedAt: null,
    quorum: [],
    interventions: [],
    votes: [],
    withoutVote: null,
    amends: null,
    amendments: [],
    groupTimes: [],
    ...given,
  };
}
const amends = {
  parentId: 'text',
  parentRank: 2,
  number: 1,
  authorSeatNumber: 12,
  authorGroupId: null,
  text: 'x',
  receivedAt: new Date(0),
};

test('a text waits until each of its amendments is voted or withdrawn', () => {
  const text = (...states: ItemState[]) =>
    item('text', 'under_discussion', {
      amendments: states.map((state, index) => item(`a${index}`, state, { amends })),
    });
  const pending = (...states: ItemState[]) => {
    const one = text(...states);
    return amendmentChecks({ items: [one] }, one).AMENDMENT_PENDING;
  };
  assert.equal(pending(), 'clear');
  assert.equal(pending('voted', 'withdrawn'), 'clear');
  assert.equal(pending('voted', 'scheduled'), 'raised');
  assert.equal(pending('voting'), 'raised');
  const one = text('voting', 'scheduled');
  const checks = amendmentChecks({ items: [one] }, one);
  for (const event of ['reopen', 'take_note', 'withdraw', 'postpone'] as const) {
    const taken = itemTransition('under_discussion', event, {
      SITTING_NOT_OPEN: 'clear',
      QUORUM_NOT_REACHED: 'clear',
      NOMINATION_NOT_NOTED: 'clear',
      ITEM_NEEDS_VOTE: 'clear',
      ...checks,
    });
    assert.deepEqual(taken, { ok: false, refusals: ['AMENDMENT_VOTING'] }, event);
  }
  const second = one.amendments[1];
  assert.ok(second);
  assert.equal(amendmentChecks({ items: [one] }, second).AMENDMENT_VOTING, 'raised', 'one at a time');
  assert.equal(amendmentChecks({ items: [one] }, second).PARENT_NOT_UNDER_DISCUSSION, 'clear');
  const early = item('text', 'scheduled', { amendments: [item('a0', 'scheduled', { amends })] });
  const waiting = early.amendments[0];
  assert.ok(waiting);
  assert.equal(amendmentChecks({ items: [early] }, waiting).PARENT_NOT_UNDER_DISCUSSION, 'raised');
});

test('an amendment is named under its text and numbered apart from the agenda', () => {
  assert.equal(amendmentRank(2, 1), 2001);
  const seat = amendmentTitle(2, 1, { seat: { number: 12 }, group: null });
  assert.deepEqual(seat, { fr: 'Amendement 1 au point 2, siège 12', en: 'Amendment 1 to item 2, seat 12' });
  assert.equal(
    amendmentTitle(2, 3, { seat: null, group: { name: 'Groupe 1 (fictif)' } }).fr,
    'Amendement 3 au point 2, Groupe 1 (fictif)',
  );
});
