import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CandidatureState } from './candidature-states.ts';
import { historyWithGaps, shortestWay } from './known-history.ts';

const step = (from: CandidatureState | null, to: CandidatureState) => ({ from, to });

test('gaps are said, with the steps the table puts between', () => {
  const items = historyWithGaps([
    step('draft', 'filed'),
    step('co_construction', 'co_construction'),
    step('advised', 'labelled_trial'),
  ]);
  assert.deepEqual(
    items.map((item) => (item.kind === 'known' ? item.step.to : item.steps.map((one) => one.id))),
    [['T3'], 'filed', ['T5'], 'co_construction', ['T11', 'T12', 'T13'], 'labelled_trial'],
  );
});

test('a history without gaps gets none', () => {
  const items = historyWithGaps([step(null, 'draft'), step('draft', 'filed'), step('filed', 'filed')]);
  assert.deepEqual(
    items.map((item) => item.kind),
    ['known', 'known', 'known'],
  );
  assert.deepEqual(historyWithGaps([]), []);
});

test('leaving the race is never deduced, and where the table knows no way nothing is invented', () => {
  assert.deepEqual(shortestWay('refused', 'draft'), []);
  assert.deepEqual(shortestWay('draft', 'abandoned'), []);
});
