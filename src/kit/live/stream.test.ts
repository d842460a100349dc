import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLive, murmurOf } from './live.ts';
import { follow, liveVersion } from './stream.ts';

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
