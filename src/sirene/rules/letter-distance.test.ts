import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSlip, letterDistance } from './letter-distance.ts';

const distances = [
  ['meylan', 'meylan', 0],
  ['meylan', 'meylna', 1],
  ['meylan', 'melan', 1],
  ['meylan', 'meyylan', 1],
  ['meylan', 'maylan', 1],
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
] as const;
for (const [a, b, letters] of distances)
  test(`${letters} letters between « ${a} » and « ${b} », either way`, () => {
    assert.equal(letterDistance(a, b, 5), letters);
    assert.equal(letterDistance(b, a, 5), letters);
  });

test('beyond the limit it stops at one more', () => assert.equal(letterDistance('kitten', 'sitting', 1), 2));

test('neighbours swapped or a letter doubled are slips; another letter is another word', () => {
  assert.equal(isSlip('deltacad', 'dletacad'), true);
  assert.equal(isSlip('callyope', 'callyoppe'), true);
  assert.equal(isSlip('vicat', 'sicat'), false);
  assert.equal(isSlip('stantum', 'stantu'), false);
});
