import assert from 'node:assert/strict';
import { test } from 'node:test';
import { candidatureStates } from './candidature-states.ts';
import { letterWindow, mayStillChange } from './support-window.ts';

test('pieces and letters change while a version can still be filed, and in no other state', () => {
  const open = candidatureStates.filter(mayStillChange);
  assert.deepEqual(open, ['draft', 'filed', 'to_complete', 'co_construction']);
});

test('a letter is corrected until a deposit holds it', () => {
  assert.equal(letterWindow({ state: 'draft', signed: 'no', filed: 'no' }), 'may_sign');
  assert.equal(letterWindow({ state: 'draft', signed: 'yes', filed: 'no' }), 'may_correct');
  assert.equal(letterWindow({ state: 'filed', signed: 'yes', filed: 'yes' }), 'frozen');
});

test('a letter signed after the first deposit waits for the next one, and may be corrected meanwhile', () => {
  assert.equal(letterWindow({ state: 'to_complete', signed: 'no', filed: 'no' }), 'may_sign');
  assert.equal(letterWindow({ state: 'to_complete', signed: 'yes', filed: 'no' }), 'may_correct');
});

test('once the project is proposed, nothing is signed or corrected', () => {
  for (const state of candidatureStates.filter((one) => !mayStillChange(one))) {
    assert.equal(letterWindow({ state, signed: 'no', filed: 'no' }), 'closed', state);
    assert.equal(letterWindow({ state, signed: 'yes', filed: 'no' }), 'frozen', state);
  }
});
