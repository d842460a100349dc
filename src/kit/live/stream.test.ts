import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLive, murmurOf } from './live.ts';
import { drawnVersion, follow, isAnnounced, liveVersion } from './stream.ts';

const subject = 'council/sitting/1';

test('a change is told at once, with a number that grows', () => {
  const live = createLive();
  const told: number[] = [];
  const leave = follow(live, subject, (version) => told.push(version));
  live.publish(subject);
  live.publish(subject);
  leave();
  live.publish(subject);
  assert.deepEqual(told, [0, 1, 2]);
});

test('murmurs wait for each other, and a change takes them along', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const live = createLive();
  const told: number[] = [];
  const listeners = Array.from({ length: 100 }, (_, index) =>
    follow(live, subject, (version) => {
      if (index === 0) told.push(version);
    }),
  );
  for (let ballot = 0; ballot < 50; ballot += 1) live.publish(murmurOf(subject));
  t.mock.timers.tick(999);
  assert.deepEqual(told, [0], '100 pages are not asked for 50 times');
  t.mock.timers.tick(1);
  assert.deepEqual(told, [0, 50]);
  live.publish(murmurOf(subject));
  live.publish(subject);
  assert.deepEqual(told, [0, 50, 52], 'the close of the ballot waits for nothing');
  t.mock.timers.tick(2000);
  assert.deepEqual(told, [0, 50, 52]);
  assert.equal(liveVersion(live, subject), 52);
  for (const leave of listeners) leave();
  assert.equal(live.audience(subject) + live.audience(murmurOf(subject)), 0);
});

test('a page drawn while something happens does not claim to show it', () => {
  const live = createLive();
  live.publish(subject);
  live.publish('council/sitting/2');
  const began = live.moment();
  assert.equal(drawnVersion(live, subject, began), 1, 'what happens to others does not make it newer');
  live.publish(murmurOf(subject));
  live.publish(subject);
  assert.equal(drawnVersion(live, subject, began), 2);
  assert.ok(
    drawnVersion(live, subject, began) < liveVersion(live, subject),
    'the stream makes it look again',
  );
  assert.equal(drawnVersion(live, subject, live.moment()), liveVersion(live, subject));
});

test('numbers of a program that starts again are never those of the one before', () => {
  const before = createLive(() => {}, 1000);
  before.publish(subject);
  const after = createLive(() => {}, 5000);
  assert.equal(liveVersion(after, subject), 5000);
  assert.ok(liveVersion(after, subject) > liveVersion(before, subject));
});

test('only what is public by law is announced', () => {
  assert.equal(isAnnounced('council/sitting/019ab0c4-7e1d-7000-8000-000000000001'), true);
  for (const other of ['label/draft/019ab0c4-7e1d-7000-8000-000000000001', 'council/sitting/1', ''])
    assert.equal(isAnnounced(other), false);
});
