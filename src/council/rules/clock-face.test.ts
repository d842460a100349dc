import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clockFace } from './clock-face.ts';

const five = 300_000;

test('a clock says how much is spent and how much is left, late from 75 %, over from 100 %', () => {
  const cases = [
    [0, '0:00', 'running', '0\u00a0% du temps\u00a0: reste 5\u00a0min'],
    [224_999, '3:44', 'running', '74\u00a0% du temps\u00a0: reste 1\u00a0min 16\u00a0s'],
    [225_000, '3:45', 'late', '75\u00a0% du temps\u00a0: reste 1\u00a0min 15\u00a0s'],
    [228_000, '3:48', 'late', '76\u00a0% du temps\u00a0: reste 1\u00a0min 12\u00a0s'],
    [300_000, '+0:00', 'over', 'Temps dépassé'],
    [322_000, '+0:22', 'over', 'Temps dépassé'],
  ] as const;
  for (const [elapsedMs, digits, state, sentence] of cases) {
    const face = clockFace({ elapsedMs, quotaMs: five, state: 'running' }, 'fr');
    assert.deepEqual([face.digits, face.state, face.sentence], [digits, state, sentence]);
  }
});

test('a paused clock says so, and a clock without a limit never warns', () => {
  const paused = clockFace({ elapsedMs: 60_000, quotaMs: five, state: 'paused' }, 'fr');
  assert.deepEqual([paused.state, paused.digits], ['paused', '1:00']);
  assert.equal(paused.sentence, 'En pause, 20\u00a0% du temps\u00a0: reste 4\u00a0min');
  const free = clockFace({ elapsedMs: 3_902_000, quotaMs: null, state: 'running' }, 'en');
  assert.deepEqual(
    [free.digits, free.state, free.sentence, free.bar],
    ['65:02', 'running', 'No time limit', null],
  );
});

test('the duration is the same as the digits, and the bar never passes its end', () => {
  const face = clockFace({ elapsedMs: 361_000, quotaMs: five, state: 'running' }, 'en');
  assert.deepEqual([face.duration, face.digits, face.sentence], ['PT1M1S', '+1:01', 'Over time']);
  assert.deepEqual(face.bar, { spentS: 300, quotaS: 300 });
});
