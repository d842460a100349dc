import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pauseMs } from './pace.ts';

test('a page that has rested fetches itself at once; one that has just done so waits for more', () => {
  assert.equal(pauseMs(Number.POSITIVE_INFINITY), 0);
  assert.equal(pauseMs(250), 0);
  assert.equal(pauseMs(100), 150);
  assert.equal(pauseMs(0), 250);
});
