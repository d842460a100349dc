import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shareNext } from './share-next.ts';

test('who asks during a reading gets one that began after the question, shared by all who waited', async () => {
  let value = 0;
  let readings = 0;
  const read = shareNext(async () => {
    readings += 1;
    const seen = value;
    await new Promise((resolve) => setTimeout(resolve, 5));
    return seen;
  });
  const first = read();
  value = 1;
  const later = await Promise.all([read(), read(), read()]);
  assert.equal(await first, 0);
  assert.deepEqual(later, [1, 1, 1]);
  assert.equal(readings, 2);
});

test('a reading that fails does not fail the next one', async () => {
  let fail = true;
  const read = shareNext(async () => {
    const failing = fail;
    await Promise.resolve();
    if (failing) throw new Error('lost connection');
    return 'ok';
  });
  const first = read();
  const second = read();
  fail = false;
  await assert.rejects(first, /lost connection/);
  assert.equal(await second, 'ok');
});
