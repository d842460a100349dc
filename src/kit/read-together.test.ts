import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTogether } from './read-together.ts';

/** A store that answers when told to, and remembers what it was asked. */
function slowStore() {
  const asked: (readonly string[])[] = [];
  const answers: (() => void)[] = [];
  const find = readTogether<string, string>(async (keys) => {
    asked.push(keys);
    await new Promise<void>((resolve) => answers.push(resolve));
    if (keys.includes('broken')) throw new Error('unreadable');
    return new Map(keys.filter((key) => key !== 'unknown').map((key) => [key, `${key}!`]));
  });
  return { find, asked, answer: () => answers.shift()?.(), settle: () => new Promise(setImmediate) };
}

test('those who ask while a reading is under way share the next one', async () => {
  const { find, asked, answer, settle } = slowStore();
  const first = find('a');
  await settle();
  const rest = [find('b'), find('unknown'), find('b'), find('a')];
  await settle();
  assert.deepEqual(asked, [['a']], 'the next waits for the one under way');
  answer();
  assert.equal(await first, 'a!');
  await settle();
  answer();
  assert.deepEqual(await Promise.all(rest), ['b!', undefined, 'b!', 'a!']);
  assert.deepEqual(asked, [['a'], ['b', 'unknown', 'a']]);
});

test('a reading that fails is heard by its own, and the next one goes on', async () => {
  const { find, answer, settle } = slowStore();
  const failed = find('broken');
  await settle();
  const after = find('a');
  answer();
  await assert.rejects(failed, /unreadable/);
  await settle();
  answer();
  assert.equal(await after, 'a!');
});
