import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InterventionNow } from './sitting-now.ts';
import { inSpeakingOrder, moveSpeaker } from './speaker-order.ts';
import { speechEffects } from './speech-effects.ts';

const listed = ['a', 'b', 'c', 'd'].map((id, index) => ({ id, rank: index + 1, kind: 'group' as const }));
const idsOf = (speakers: readonly { id: string }[]) => speakers.map((one) => one.id).join('');

test('the list follows the order given, then the order of arrival', () => {
  assert.equal(idsOf(inSpeakingOrder(listed, [])), 'abcd');
  assert.equal(idsOf(inSpeakingOrder(listed, ['c', 'a'])), 'cabd');
  assert.equal(idsOf(inSpeakingOrder(listed, ['gone', 'd', 'b'])), 'dbac');
});

test('a point of order comes first, however late it is asked for, until the chair puts it elsewhere', () => {
  const asked = [...listed, { id: 'p', rank: 5, kind: 'point_of_order' as const }];
  assert.equal(idsOf(inSpeakingOrder(asked, [])), 'pabcd');
  assert.equal(idsOf(inSpeakingOrder(asked, ['c', 'a'])), 'pcabd');
  assert.equal(idsOf(inSpeakingOrder(asked, ['a', 'b', 'p', 'c', 'd'])), 'abpcd');
});

test('a move changes places with the next one who waits, and passes over whoever speaks', () => {
  const all = ['a', 'b', 'c', 'd'];
  const waiting = ['a', 'c', 'd'];
  assert.deepEqual(moveSpeaker(all, waiting, 'c', 'up'), ['c', 'b', 'a', 'd']);
  assert.deepEqual(moveSpeaker(all, waiting, 'c', 'down'), ['a', 'b', 'd', 'c']);
  assert.equal(moveSpeaker(all, waiting, 'a', 'up'), null);
  assert.equal(moveSpeaker(all, waiting, 'd', 'down'), null);
  assert.equal(moveSpeaker(all, waiting, 'b', 'up'), null, 'who speaks does not move');
  assert.equal(moveSpeaker(all, waiting, 'x', 'up'), null);
});

type Told = readonly (readonly [InterventionNow['events'][number]['kind'], string | null])[];
const speech = (id: string, kind: InterventionNow['kind'], told: Told): InterventionNow => ({
  id,
  rank: 1,
  kind,
  groupId: 'g',
  seatId: null,
  speaker: id,
  quotaS: null,
  events: told.map(([event, becauseOf], index) => ({
    kind: event,
    at: new Date(0),
    number: index + 1,
    becauseOf,
  })),
});

test('a point of order pauses the speaker and gives the floor back to that one only', () => {
  const opened = { state: 'opened' };
  const order = speech('order', 'point_of_order', []);
  const speaker = speech('speaker', 'group', [['started', null]]);
  const byDesk = speech('desk', 'group', [
    ['started', null],
    ['paused', null],
  ]);
  const told = (effects: ReturnType<typeof speechEffects>) =>
    effects.map((one) => [one.speech.id, one.event]);
  assert.deepEqual(told(speechEffects([order, speaker, byDesk], order, 'start', opened)), [
    ['speaker', 'pause'],
  ]);
  const paused = speech('speaker', 'group', [
    ['started', null],
    ['paused', 'order'],
  ]);
  const running = speech('order', 'point_of_order', [['started', null]]);
  const all = [running, paused, byDesk];
  assert.deepEqual(told(speechEffects(all, running, 'end', opened)), [['speaker', 'resume']]);
  assert.deepEqual(
    speechEffects(all, running, 'end', { state: 'suspended' }),
    [],
    'nobody speaks in a suspension',
  );
  assert.deepEqual(speechEffects(all, running, 'pause', opened), []);
  assert.deepEqual(
    speechEffects(all, paused, 'end', opened),
    [],
    'a speech of a group does nothing to others',
  );
});
