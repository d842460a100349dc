import assert from 'node:assert/strict';
import { test } from 'node:test';
import { candidatureStates } from './candidature-states.ts';
import { letterWindow, mayStillChange } from './support-window.ts';

const monday = new Date('2026-11-23T09:00:00Z');
const tuesday = new Date('2026-11-24T09:00:00Z');

test('pieces and letters change while a version can still be filed, and in no other state', () => {
  const open = candidatureStates.filter(mayStillChange);
  assert.deepEqual(open, ['draft', 'filed', 'to_complete', 'co_construction']);
});

test('a letter is corrected until a deposit holds it', () => {
  const draft = { state: 'draft', lastDepositAt: null } as const;
  assert.equal(letterWindow({ ...draft, firstSignedAt: null }), 'may_sign');
  assert.equal(letterWindow({ ...draft, firstSignedAt: monday }), 'may_correct');
  assert.equal(letterWindow({ state: 'filed', firstSignedAt: monday, lastDepositAt: tuesday }), 'frozen');
  assert.equal(letterWindow({ state: 'filed', firstSignedAt: monday, lastDepositAt: monday }), 'frozen');
});

test('a letter signed after the first deposit waits for the next one, and may be corrected meanwhile', () => {
  assert.equal(
    letterWindow({ state: 'to_complete', firstSignedAt: null, lastDepositAt: monday }),
    'may_sign',
  );
  assert.equal(
    letterWindow({ state: 'to_complete', firstSignedAt: tuesday, lastDepositAt: monday }),
    'may_correct',
  );
});

test('once the project is proposed, nothing is signed or corrected', () => {
  for (const state of candidatureStates.filter((one) => !mayStillChange(one))) {
    assert.equal(letterWindow({ state, firstSignedAt: null, lastDepositAt: monday }), 'closed', state);
    assert.equal(letterWindow({ state, firstSignedAt: monday, lastDepositAt: null }), 'frozen', state);
  }
});
