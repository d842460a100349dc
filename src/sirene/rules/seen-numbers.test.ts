import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SeenNumbers } from './seen-numbers.ts';

test('a number is new once, and says nothing of its neighbours', () => {
  const seen = new SeenNumbers();
  const numbers = ['000000001', '000000032', '000000033', '000065535', '000065536', '200040715', '999999999'];
  for (const number of numbers) assert.equal(seen.add(number), true, number);
  for (const number of numbers) assert.equal(seen.add(number), false, number);
  assert.equal(seen.add('200040714'), true);
  assert.equal(seen.add('300040715'), true);
});

test('as a set of texts would say, over many numbers that come again', () => {
  const seen = new SeenNumbers();
  const texts = new Set<string>();
  let seed = 7;
  for (let made = 0; made < 20_000; made += 1) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    const number = String(seed % 30_000).padStart(9, '0');
    assert.equal(seen.add(number), !texts.has(number));
    texts.add(number);
  }
});
