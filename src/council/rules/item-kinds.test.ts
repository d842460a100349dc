import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classifiableKinds, needsVote } from './item-kinds.ts';

test('the council may take note of a deliberation; accounts, budget, elections and designations are voted', () => {
  assert.deepEqual(
    classifiableKinds.filter((kind) => !needsVote(kind)),
    ['deliberation'],
  );
});
