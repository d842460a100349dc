import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DatedStep, labelOn } from './label-on.ts';

const parameters = { validityYears: 1, confirmationYears: 3, validUntil: null };
function step(
  event: DatedStep['event'],
  to: DatedStep['to'],
  knownDate: string | null,
  until: string | null = null,
): DatedStep {
  return { event, to, at: null, knownDate, until };
}
const grenoble = [
  step('deposited', 'filed', '2014-06'),
  step('labelled', 'labelled_trial', '2014-11-12'),
  step('confirmed', 'confirmed', '2016', '2018'),
];
const onDays = [
  ['2014-05-31', 'without', null],
  ['2014-06-15', 'without', null],
  ['2014-11-11', 'without', null],
  ['2014-11-12', 'held', '2015-11-12'],
  ['2015-11-12', 'held', '2015-11-12'],
  ['2015-11-13', 'past_term', '2015-11-12'],
  ['2016-03-01', 'held', '2018'],
  ['2018-12-31', 'held', '2018'],
  ['2019-01-01', 'past_term', '2018'],
] as const;
for (const [day, kind, until] of onDays)
  test(`a label on ${day}: ${kind}`, () => {
    const standing = labelOn(grenoble, day, parameters);
    assert.equal(standing.kind, kind);
    assert.equal('until' in standing ? standing.until : null, until);
  });

test('a first step known by its year alone: perhaps, within that year; sure after it', () => {
  const steps = [step('labelled', 'labelled_trial', '2015')];
  assert.equal(labelOn(steps, '2015-06-01', parameters).kind, 'perhaps');
  assert.equal(labelOn(steps, '2016-01-01', parameters).kind, 'held');
  assert.equal(labelOn(steps, '2014-12-31', parameters).kind, 'without');
});

test('suspended, lifted, withdrawn; a date that is not known is said; refused is without', () => {
  const steps = [
    step('labelled', 'labelled_trial', '2014-11-12'),
    step('suspended', 'suspended', '2015-02-01'),
    step('suspension_lifted', 'labelled_trial', '2015-03-01'),
    step('not_confirmed', 'not_confirmed', '2015-10-01'),
  ];
  const kinds = ['2015-01-31', '2015-02-01', '2015-03-01', '2015-10-01'].map(
    (day) => labelOn(steps, day, parameters).kind,
  );
  assert.deepEqual(kinds, ['held', 'suspended', 'held', 'without']);
  assert.equal(labelOn([step('labelled', 'labelled_trial', null)], '2015-01-01', parameters).kind, 'undated');
  assert.deepEqual(labelOn([step('refused', 'refused', '2014-11-12')], '2015-01-01', parameters), {
    kind: 'without',
    state: 'refused',
  });
});

test('an act made here has its civil day in Paris', () => {
  const made = { ...step('labelled', 'labelled_trial', null), at: new Date('2026-11-27T23:30:00Z') };
  assert.equal(labelOn([made], '2026-11-27', parameters).kind, 'without');
  assert.equal(labelOn([made], '2026-11-28', parameters).kind, 'held');
});
