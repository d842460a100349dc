import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actors, type CandidatureState, candidatureEvents, candidatureStates } from './candidature-states.ts';
import { candidatureSteps, stepsFrom, transition } from './candidature-steps.ts';

const everywhere: readonly (CandidatureState | null)[] = [null, ...candidatureStates];

/** The table written again, by hand, from the process of the call: what may be done from each state, and by whom. */
const allowed: readonly string[] = [
  'nothing summary_filed carrier summary_received',
  'summary_received invited mission invited',
  'nothing draft_opened carrier draft',
  'invited draft_opened carrier draft',
  'draft deposited carrier filed',
  'filed completeness_accepted mission co_construction',
  'filed completeness_refused mission to_complete',
  'to_complete deposited carrier filed',
  'filed deposited carrier filed',
  'co_construction deposited carrier co_construction',
  'co_construction round_opened mission co_construction',
  'co_construction round_answered carrier co_construction',
  'co_construction visit_reported mission co_construction',
  'co_construction item_waived mission co_construction',
  'co_construction proposed mission proposed',
  'proposed put_on_session mission in_committee',
  'in_committee advice_given committee advised',
  'advised labelled state labelled_trial',
  'advised sent_back state co_construction',
  'advised refused state refused',
  'labelled_trial commitments_published carrier labelled_trial',
  'labelled_trial audit_opened mission in_audit',
  'in_audit confirmed state confirmed',
  'in_audit not_confirmed state not_confirmed',
  'confirmed put_back_in_play mission back_in_play',
  'back_in_play renewed state confirmed',
  'back_in_play not_renewed clock expired',
  'back_in_play not_renewed state expired',
  'labelled_trial suspended state suspended',
  'confirmed suspended state suspended',
  'suspended suspension_lifted state confirmed',
  ...['summary_received', 'invited', 'draft', 'filed', 'to_complete', 'co_construction', 'proposed'].map(
    (state) => `${state} withdrawn carrier abandoned`,
  ),
  'in_committee withdrawn carrier abandoned',
  'advised withdrawn carrier abandoned',
];

test('every state × event × actor: what the process allows is allowed, and nothing else is', () => {
  const found: string[] = [];
  let refused = 0;
  for (const state of everywhere) {
    for (const event of candidatureEvents) {
      for (const actor of actors) {
        const result = transition(state, event, actor, 'confirmed');
        if (result.ok) found.push(`${state ?? 'nothing'} ${event} ${actor} ${result.value.to}`);
        else {
          refused += 1;
          assert.ok(result.refusals.length > 0, 'a refusal says why');
        }
      }
    }
  }
  assert.deepEqual([...found].sort(), [...allowed].sort());
  assert.equal(found.length + refused, everywhere.length * candidatureEvents.length * actors.length);
});

test('a refusal is typed: the wrong state, the wrong actor, or both at once', () => {
  const codes = (result: ReturnType<typeof transition>) =>
    result.ok ? [] : result.refusals.map((one) => one.code);
  assert.deepEqual(codes(transition('draft', 'labelled', 'state')), ['NOT_FROM_THIS_STATE']);
  assert.deepEqual(codes(transition('advised', 'labelled', 'mission')), ['NOT_BY_THIS_ACTOR']);
  assert.deepEqual(codes(transition('draft', 'labelled', 'mission')), [
    'NOT_FROM_THIS_STATE',
    'NOT_BY_THIS_ACTOR',
  ]);
  const wrong = transition('draft', 'proposed', 'mission');
  assert.deepEqual(wrong.ok ? null : wrong.refusals[0], {
    code: 'NOT_FROM_THIS_STATE',
    possibleFrom: ['co_construction'],
  });
});

test('a lifted suspension goes back to the state before it', () => {
  for (const before of ['labelled_trial', 'confirmed'] as const) {
    const lifted = transition('suspended', 'suspension_lifted', 'state', before);
    assert.equal(lifted.ok && lifted.value.to, before);
  }
});

test('T1 to T25 are all in the table, each with its facts or marked as deduced', () => {
  const numbers = new Set(candidatureSteps.map((step) => Number(step.id.replace(/\D/g, ''))));
  assert.deepEqual(
    [...numbers].sort((a, b) => a - b),
    Array.from({ length: 25 }, (_, index) => index + 1),
  );
  for (const step of candidatureSteps) assert.ok(step.facts.length > 0 || step.mark === 'I', step.id);
});

test('every state is reached by a step, and buttons show what the actor can do', () => {
  const reached = new Set(candidatureSteps.map((step) => step.to));
  for (const state of candidatureStates) assert.ok(reached.has(state), state);
  assert.deepEqual(
    stepsFrom('filed', 'carrier').map((step) => step.event),
    ['deposited', 'withdrawn'],
  );
  assert.deepEqual(stepsFrom('refused', 'state'), []);
});
