import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerFaults } from './answer-form.ts';

test('each field has its answer, and a refusal its reason; all faults at once', () => {
  const given = [
    { field: 'name', answer: '', reason: '' },
    { field: 'website', answer: 'refused', reason: '' },
    { field: 'siren', answer: 'refused', reason: 'x'.repeat(2001) },
    { field: 'kind', answer: 'peut-être', reason: '' },
    { field: 'layer', answer: 'accepted', reason: '' },
  ];
  assert.deepEqual(
    answerFaults(given).map((one) => `${one.field} ${one.code}`),
    [
      'answer-name ANSWER_REQUIRED',
      'reason-website REASON_REQUIRED',
      'reason-siren TEXT_TOO_LONG',
      'answer-kind ANSWER_REQUIRED',
    ],
  );
});
