import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleBehind, sittingConstraints } from './council-refused.ts';
import { itemStates } from './item-state.ts';
import { offeredSteps, takeStep } from './offered-steps.ts';
import {
  type SpeechEventName,
  type SpeechState,
  speechStateOf,
  speechStates,
  speechTransition,
} from './speech-state.ts';

const clear = {
  SITTING_NOT_OPEN: 'clear',
  ANOTHER_ITEM_OPEN: 'clear',
  URGENCY_NOT_RULED: 'clear',
  QUORUM_NOT_REACHED: 'clear',
  CHAIR_NOT_ELECTED: 'clear',
  ITEM_NEEDS_VOTE: 'clear',
  BALLOT_NOT_CLOSED: 'clear',
  BALLOT_NOT_ANNULLED: 'clear',
  NOMINATION_NEEDS_TWO: 'clear',
  NOMINATION_NOT_NOTED: 'clear',
  CANDIDACY_NOT_SINGLE: 'clear',
  NOBODY_ELECTED: 'clear',
  ROUND_ELECTS: 'clear',
  BIRTH_DATE_UNKNOWN: 'clear',
  VIDEO_ITEM_EXCLUDED: 'clear',
} as const;
const quorum = { inOffice: 124, present: 62 };

test('a step says everything that stands against it at once, the role first', () => {
  const checks = { ...clear, QUORUM_NOT_REACHED: 'raised', SITTING_NOT_OPEN: 'raised' } as const;
  const taken = takeStep(itemStates, 'scheduled', 'open', checks, { role: 'council_member', quorum });
  assert.deepEqual(taken, {
    ok: false,
    refusals: [
      { code: 'ROLE_NOT_ALLOWED' },
      { code: 'SITTING_NOT_OPEN' },
      { code: 'QUORUM_NOT_REACHED', quorum },
    ],
  });
});

test('what a page offers is what the act accepts, for each role and state', () => {
  for (const role of ['council_president', 'council_secretariat', 'council_member', 'expert', null]) {
    for (const state of Object.keys(itemStates.states) as (keyof typeof itemStates.states)[]) {
      const offered = offeredSteps(itemStates, state, clear, { role, quorum });
      for (const event of Object.keys(itemStates.events) as (keyof typeof itemStates.events)[]) {
        const taken = takeStep(itemStates, state, event, clear, { role, quorum });
        const step = offered.find((one) => one.event === event);
        assert.equal(taken.ok, step !== undefined && step.refusals.length === 0, `${role} ${state} ${event}`);
        if (!step) assert.deepEqual(taken, { ok: false, refusals: [{ code: 'EVENT_NOT_ALLOWED' }] });
      }
    }
  }
});

const paths: Readonly<Record<string, SpeechState>> = {
  'waiting start': 'running',
  'running pause': 'paused',
  'running end': 'ended',
  'paused resume': 'running',
  'paused end': 'ended',
  'waiting withdraw': 'withdrawn',
};

test('an intervention: every state by every event', () => {
  const free = { ITEM_NOT_UNDER_DISCUSSION: 'clear', ANOTHER_SPEAKING: 'clear' } as const;
  for (const state of Object.keys(speechStates.states) as SpeechState[]) {
    for (const event of Object.keys(speechStates.events) as SpeechEventName[]) {
      const taken = speechTransition(state, event, free);
      assert.equal(taken.ok && taken.value.to, paths[`${state} ${event}`] ?? false, `${state} ${event}`);
    }
  }
  assert.deepEqual(speechTransition('waiting', 'start', {}), {
    ok: false,
    refusals: ['ITEM_NOT_UNDER_DISCUSSION', 'ANOTHER_SPEAKING'],
  });
});

test('where an intervention stands is read from its last timestamp', () => {
  const at = new Date(0);
  const after = (...kinds: ('started' | 'paused' | 'resumed' | 'ended' | 'withdrawn')[]) =>
    speechStateOf({ events: kinds.map((kind, index) => ({ kind, at, number: index + 1, becauseOf: null })) });
  assert.equal(after(), 'waiting');
  assert.equal(after('started'), 'running');
  assert.equal(after('started', 'paused'), 'paused');
  assert.equal(after('started', 'paused', 'resumed'), 'running');
  assert.equal(after('started', 'ended'), 'ended');
  assert.equal(after('withdrawn'), 'withdrawn');
});

test('a refusal of law carries its article, and every constraint has a meaning', () => {
  assert.equal(articleBehind('QUORUM_NOT_REACHED')?.article, 'L2121-17 CGCT');
  assert.equal(articleBehind('SEAT_NOT_YOURS')?.article, 'L2121-20 CGCT');
  assert.equal(articleBehind('ALREADY_DONE'), null);
  assert.deepEqual(sittingConstraints['item_current_once'], { code: 'ANOTHER_ITEM_OPEN' });
});
