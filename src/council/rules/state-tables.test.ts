import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type BallotEvent, ballotStates, ballotTransition } from './ballot-state.ts';
import { type ItemEvent, type ItemState, itemStates, itemTransition } from './item-state.ts';
import { type SittingEvent, type SittingState, sittingStates, sittingTransition } from './sitting-state.ts';
import { type CouncilRole, eventsFrom, type StateTable } from './state-table.ts';

const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>) => Object.keys(record) as K[];

// Written apart from the tables: what is not here is refused.
const sittingPaths: Readonly<Record<string, SittingState>> = {
  'drafted convene': 'convened',
  'convened open': 'opened',
  'convened record_lack_of_quorum': 'closed',
  'convened cancel': 'cancelled',
  'opened suspend': 'suspended',
  'opened close': 'closed',
  'suspended resume': 'opened',
  'suspended close': 'closed',
};
const itemPaths: Readonly<Record<string, ItemState>> = {
  'scheduled open': 'under_discussion',
  'scheduled withdraw': 'withdrawn',
  'scheduled postpone': 'postponed',
  'under_discussion reopen': 'under_discussion',
  'under_discussion call_vote': 'voting',
  'under_discussion take_note': 'noted',
  'under_discussion withdraw': 'withdrawn',
  'under_discussion postpone': 'postponed',
  'voting annul_vote': 'under_discussion',
  'voting proclaim': 'voted',
  'voting proclaim_round': 'under_discussion',
  'under_discussion appoint': 'appointed',
};
const ballotPaths: Readonly<Record<string, string>> = {
  'open close': 'closed',
  'open annul': 'annulled',
  'closed proclaim': 'proclaimed',
  'closed annul': 'annulled',
};

const sittingClear = {
  NOTICE_TOO_SHORT: 'clear',
  QUORUM_NOT_REACHED: 'clear',
  BROADCAST_MISSING: 'clear',
  QUORUM_REACHED: 'clear',
  QUORUM_NOT_REQUIRED: 'clear',
  ITEM_UNFINISHED: 'clear',
} as const;
const itemClear = {
  SITTING_NOT_OPEN: 'clear',
  ANOTHER_ITEM_OPEN: 'clear',
  URGENCY_NOT_RULED: 'clear',
  QUORUM_NOT_REACHED: 'clear',
  CHAIR_NOT_ELECTED: 'clear',
  ITEM_NEEDS_VOTE: 'clear',
  BALLOT_NOT_CLOSED: 'clear',
  BALLOT_NOT_ANNULLED: 'clear',
  AMENDMENT_PENDING: 'clear',
  AMENDMENT_VOTING: 'clear',
  PARENT_NOT_UNDER_DISCUSSION: 'clear',
  NOMINATION_NEEDS_TWO: 'clear',
  NOMINATION_NOT_NOTED: 'clear',
  CANDIDACY_NOT_SINGLE: 'clear',
  NOBODY_ELECTED: 'clear',
  ROUND_ELECTS: 'clear',
  BIRTH_DATE_UNKNOWN: 'clear',
  VIDEO_ITEM_EXCLUDED: 'clear',
} as const;

test('a sitting: every state by every event', () => {
  for (const state of keysOf(sittingStates.states)) {
    for (const event of keysOf(sittingStates.events)) {
      const taken = sittingTransition(state, event, sittingClear);
      const expected = sittingPaths[`${state} ${event}`];
      if (expected) assert.equal(taken.ok && taken.value.to, expected, `${state} ${event}`);
      else assert.deepEqual(taken, { ok: false, refusals: ['EVENT_NOT_ALLOWED'] }, `${state} ${event}`);
    }
  }
});

test('an item: every state by every event', () => {
  for (const state of keysOf(itemStates.states)) {
    for (const event of keysOf(itemStates.events)) {
      const taken = itemTransition(state, event, itemClear);
      const expected = itemPaths[`${state} ${event}`];
      if (expected) assert.equal(taken.ok && taken.value.to, expected, `${state} ${event}`);
      else assert.deepEqual(taken, { ok: false, refusals: ['EVENT_NOT_ALLOWED'] }, `${state} ${event}`);
    }
  }
});

test('a ballot: every state by every event', () => {
  for (const state of keysOf(ballotStates.states)) {
    for (const event of keysOf(ballotStates.events)) {
      const taken = ballotTransition(state, event);
      const expected = ballotPaths[`${state} ${event}`];
      if (expected) assert.equal(taken.ok && taken.value.to, expected, `${state} ${event}`);
      else assert.deepEqual(taken, { ok: false, refusals: ['EVENT_NOT_ALLOWED'] }, `${state} ${event}`);
    }
  }
});

test('who may: no member moves a sitting, and only the president proclaims or annuls', () => {
  const who = <S extends string, E extends string>(table: StateTable<S, E, never>, role: CouncilRole) =>
    new Set(table.transitions.filter((row) => row.who.includes(role)).map((row) => row.event as string));
  for (const table of [sittingStates, itemStates, ballotStates] as StateTable<string, string, never>[]) {
    assert.deepEqual(who(table, 'council_member'), new Set());
    assert.deepEqual(who(table, 'council_president'), new Set(keysOf(table.events)));
  }
  const desk = (table: StateTable<string, string, never>) => who(table, 'council_secretariat');
  assert.deepEqual(desk(sittingStates as StateTable<string, string, never>).size, 7);
  assert.equal(
    desk(itemStates as StateTable<string, string, never>).has('proclaim' satisfies ItemEvent),
    false,
  );
  for (const event of ['proclaim_round', 'appoint'] satisfies ItemEvent[])
    assert.equal(desk(itemStates as StateTable<string, string, never>).has(event), false);
  assert.deepEqual(desk(ballotStates as StateTable<string, string, never>), new Set<BallotEvent>(['close']));
});

test('a guard nobody checked counts as raised, and every raised guard is said', () => {
  assert.deepEqual(itemTransition('scheduled', 'open'), {
    ok: false,
    refusals: [
      'SITTING_NOT_OPEN',
      'ANOTHER_ITEM_OPEN',
      'URGENCY_NOT_RULED',
      'QUORUM_NOT_REACHED',
      'CHAIR_NOT_ELECTED',
    ],
  });
  const short = itemTransition('scheduled', 'open', { ...itemClear, QUORUM_NOT_REACHED: 'raised' });
  assert.deepEqual(short, { ok: false, refusals: ['QUORUM_NOT_REACHED'] });
  const guarded: readonly [SittingState, SittingEvent, ...string[]][] = [
    ['drafted', 'convene', 'NOTICE_TOO_SHORT'],
    ['convened', 'open', 'QUORUM_NOT_REACHED', 'BROADCAST_MISSING'],
    ['suspended', 'resume', 'QUORUM_NOT_REACHED'],
    ['opened', 'close', 'ITEM_UNFINISHED'],
    ['convened', 'record_lack_of_quorum', 'QUORUM_REACHED', 'QUORUM_NOT_REQUIRED'],
  ];
  for (const [state, event, ...guards] of guarded) {
    assert.deepEqual(sittingTransition(state, event), { ok: false, refusals: guards });
  }
});

test('from the first state every state can be reached, and the last ones are left by nothing', () => {
  const ends: Record<string, readonly string[]> = {
    drafted: ['closed', 'cancelled'],
    scheduled: ['voted', 'noted', 'appointed', 'withdrawn', 'postponed'],
    open: ['proclaimed', 'annulled'],
  };
  for (const table of [sittingStates, itemStates, ballotStates] as StateTable<string, string, never>[]) {
    const reached = new Set([table.initial]);
    for (const state of reached) for (const row of eventsFrom(table, state)) reached.add(row.to);
    assert.deepEqual(reached, new Set(keysOf(table.states)));
    const final = keysOf(table.states).filter((state) => eventsFrom(table, state).length === 0);
    assert.deepEqual(final, ends[table.initial]);
  }
});
