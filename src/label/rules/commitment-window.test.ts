import assert from 'node:assert/strict';
import { test } from 'node:test';
import { candidatureStates } from './candidature-states.ts';
import { mayAddCommitment, mayAmendCommitment } from './commitment-window.ts';

test('a commitment is added while the file is open and during the label, never to the past', () => {
  const added = candidatureStates.filter((state) => mayAddCommitment({ state, standing: 'rehearsal' }));
  assert.deepEqual(added, [
    'draft',
    'filed',
    'to_complete',
    'co_construction',
    'labelled_trial',
    'confirmed',
  ]);
  assert.deepEqual(
    candidatureStates.filter((state) => mayAddCommitment({ state, standing: 'historical' })),
    [],
  );
});

test('what happened to a commitment is added in every state but « abandoned »', () => {
  const refused = candidatureStates.filter((state) => !mayAmendCommitment({ state, standing: 'historical' }));
  assert.deepEqual(refused, ['abandoned']);
});
