import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clockAt, elapsedAt, type Speech, speechOf } from './sitting-clock.ts';
import { type ChargedSpeech, speakingTime } from './speaking-time.ts';

const minute = 60_000;
const begin = Date.UTC(2027, 1, 25, 14, 0);
const speech: Speech = { begin, end: null, pauses: [] };
const five = { quotaMs: 5 * minute, spentMs: 2 * minute };

test('the clock ends at begin + quota − spent', () => {
  assert.deepEqual(clockAt(speech, five, begin + minute), {
    state: 'running',
    elapsedMs: minute,
    end: begin + 3 * minute,
    remainingMs: 2 * minute,
    overrunMs: 0,
    colour: 'calm',
  });
});

test('it warns at 75 % of the quota, is over at 100 %, then counts up', () => {
  const quota = { quotaMs: 4 * minute, spentMs: 0 };
  assert.equal(clockAt(speech, quota, begin + 3 * minute - 1).colour, 'calm');
  assert.equal(clockAt(speech, quota, begin + 3 * minute).colour, 'warning');
  assert.equal(clockAt(speech, quota, begin + 4 * minute).colour, 'over');
  const late = clockAt(speech, quota, begin + 5 * minute);
  assert.deepEqual([late.remainingMs, late.overrunMs], [0, minute]);
});

test('a pause stops it and moves its end by as much, open or closed', () => {
  const paused: Speech = { ...speech, pauses: [{ from: begin + minute, to: null }] };
  const during = clockAt(paused, five, begin + 3 * minute);
  assert.deepEqual([during.state, during.elapsedMs, during.end], ['paused', minute, begin + 5 * minute]);
  const resumed: Speech = { ...speech, pauses: [{ from: begin + minute, to: begin + 3 * minute }] };
  const after = clockAt(resumed, five, begin + 4 * minute);
  assert.deepEqual([after.state, after.elapsedMs, after.end], ['running', 2 * minute, begin + 5 * minute]);
});

test('overlapping pauses stop the clock once', () => {
  const pauses = [
    { from: begin + 2 * minute, to: begin + 4 * minute },
    { from: begin + minute, to: begin + 3 * minute },
    { from: begin - minute, to: begin },
  ];
  assert.equal(elapsedAt({ begin, end: null, pauses }, begin + 5 * minute), 2 * minute);
});

test('an ended speech, a moment before it and a missing quota are all answered', () => {
  const ended: Speech = { begin, end: begin + 2 * minute, pauses: [{ from: begin + minute, to: null }] };
  const later = clockAt(ended, five, begin + 60 * minute);
  assert.deepEqual([later.state, later.elapsedMs], ['ended', minute]);
  assert.equal(elapsedAt(speech, begin - minute), 0);
  const free = clockAt(speech, { quotaMs: null, spentMs: 0 }, begin + minute);
  assert.deepEqual([free.end, free.remainingMs, free.overrunMs, free.colour], [null, null, null, 'calm']);
});

test('the events of an intervention tell its speech', () => {
  const at = (minutes: number) => new Date(begin + minutes * minute);
  assert.equal(speechOf([]), null);
  assert.deepEqual(
    speechOf([
      { kind: 'started', at: at(0) },
      { kind: 'paused', at: at(1) },
      { kind: 'resumed', at: at(2) },
      { kind: 'paused', at: at(3) },
      { kind: 'ended', at: at(4) },
    ]),
    {
      begin,
      end: begin + 4 * minute,
      pauses: [
        { from: begin + minute, to: begin + 2 * minute },
        { from: begin + 3 * minute, to: null },
      ],
    },
  );
});

test('a system clock moved back never makes a clock run backwards or below zero', () => {
  const at = (minutes: number) => new Date(begin + minutes * minute);
  const told = [
    { kind: 'started', at: at(10) },
    { kind: 'paused', at: at(12) },
    // The clock was moved back by five minutes here.
    { kind: 'resumed', at: at(8) },
    { kind: 'paused', at: at(9) },
    { kind: 'resumed', at: at(14) },
    { kind: 'ended', at: at(13) },
  ] as const;
  const read = (count: number, now: number) => {
    const spoken = speechOf(told.slice(0, count));
    return spoken === null ? null : elapsedAt(spoken, begin + now * minute) / minute;
  };
  assert.equal(read(1, 5), 0, 'read before it began');
  assert.equal(read(2, 12), 2);
  assert.equal(read(3, 8), 2, 'resumed in the past: as if at the moment of the pause');
  assert.equal(read(3, 13), 3);
  assert.equal(read(4, 9), 2);
  assert.equal(read(5, 15), 3, 'two minutes before, one since 14');
  assert.equal(read(6, 60), 2, 'ended before its last resumption: as if at it');
});

test('whatever the stamps, a clock that is read later never shows less, act after act', () => {
  // Every way of stamping five events with four hours, in order or not.
  const kinds = ['started', 'paused', 'resumed', 'paused', 'resumed'] as const;
  for (let code = 0; code < 4 ** kinds.length; code += 1) {
    const events = kinds.map((kind, index) => ({
      kind,
      at: new Date(begin + (Math.floor(code / 4 ** index) % 4) * minute),
    }));
    let shown = 0;
    for (let count = 1; count <= events.length; count += 1) {
      const spoken = speechOf(events.slice(0, count));
      assert.ok(spoken);
      const last = Math.max(...events.slice(0, count).map((event) => event.at.getTime()));
      for (const now of [begin - minute, last]) {
        const reading = clockAt(spoken, five, now);
        assert.ok(reading.elapsedMs >= 0, `${code}`);
        if (now === last) {
          assert.ok(reading.elapsedMs >= shown, `${code} after ${count}`);
          shown = reading.elapsedMs;
        }
      }
    }
  }
});

test('a group is charged its speeches, neither the presentation nor points of order', () => {
  const spoken = (kind: ChargedSpeech['kind'], groupId: string | null, from: number, to: number | null) => ({
    kind,
    groupId,
    begin: begin + from * minute,
    end: to === null ? null : begin + to * minute,
    pauses: [],
  });
  const speeches = [
    spoken('presentation', 'a', 0, 20),
    spoken('group', 'a', 20, 24),
    spoken('point_of_order', 'b', 24, 25),
    spoken('group', 'c', 25, 26),
    spoken('group', 'a', 26, null),
  ];
  const quotas = [
    { groupId: 'a', quotaMs: 6 * minute },
    { groupId: 'b', quotaMs: null },
  ];
  assert.deepEqual(speakingTime(speeches, quotas, begin + 30 * minute), [
    { groupId: 'a', quotaMs: 6 * minute, spentMs: 8 * minute, remainingMs: 0, overrunMs: 2 * minute },
    { groupId: 'b', quotaMs: null, spentMs: 0, remainingMs: null, overrunMs: null },
    { groupId: 'c', quotaMs: null, spentMs: minute, remainingMs: null, overrunMs: null },
  ]);
});
