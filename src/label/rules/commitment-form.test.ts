import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amendmentForm, commitmentForm } from './commitment-form.ts';

const faults = (form: typeof commitmentForm | typeof amendmentForm, values: Record<string, string>) => {
  const read = form.safeParse(values);
  return read.success ? [] : read.error.issues.map((issue) => `${issue.path.join('.')}:${issue.message}`);
};
const totem = { wording: 'Mettre à disposition un totem', owner: 'Collectivité 1', kind: 'in_kind' };

test('an empty amount and an empty date are unknown, never zero', () => {
  assert.deepEqual(commitmentForm.parse(totem), {
    wording: { fr: 'Mettre à disposition un totem', en: null },
    owner: 'Collectivité 1',
    kind: 'in_kind',
    amountCents: null,
    due: null,
  });
  assert.equal(commitmentForm.parse({ ...totem, amount: '0' }).amountCents, 0n);
});

test('every fault of a commitment at once', () => {
  assert.deepEqual(faults(commitmentForm, { amount: 'x', due_day: '3' }), [
    'wording:WORDING_REQUIRED',
    'owner:OWNER_REQUIRED',
    'kind:KIND_REQUIRED',
    'amount:AMOUNT_INVALID',
    'due_year:DUE_INVALID',
  ]);
  assert.deepEqual(faults(commitmentForm, { ...totem, kind: 'result', amount: '12' }), [
    'amount:AMOUNT_NOT_FOR_KIND',
  ]);
  assert.deepEqual(faults(commitmentForm, { ...totem, kind: 'gift' }), ['kind:KIND_REQUIRED']);
});

test('an amendment says one thing, dated', () => {
  const late = amendmentForm.parse({
    what: 'amount_set',
    words: 'Voté',
    amount: '120 000',
    at_month: '3',
    at_year: '2027',
  });
  assert.deepEqual(late, {
    kind: 'amount_set',
    at: '2027-03',
    amountCents: 12_000_000n,
    due: null,
    words: { fr: 'Voté', en: null },
  });
  assert.equal(amendmentForm.parse({ what: 'note', words: 'Rien de neuf' }).at, null);
  assert.equal(
    amendmentForm.parse({ what: 'due_changed', words: 'Travaux', due_year: '2028', at_year: '2027' }).due,
    '2028',
  );
});

test('every fault of an amendment at once', () => {
  assert.deepEqual(faults(amendmentForm, {}), [
    'words:WORDS_REQUIRED',
    'what:WHAT_REQUIRED',
    'at_year:AT_REQUIRED',
  ]);
  assert.deepEqual(faults(amendmentForm, { what: 'amount_set', words: 'x', at_year: '2027' }), [
    'amount:AMOUNT_REQUIRED',
  ]);
  assert.deepEqual(faults(amendmentForm, { what: 'due_changed', words: 'x', at_year: '2027' }), [
    'due_year:DUE_REQUIRED',
  ]);
  assert.deepEqual(faults(amendmentForm, { what: 'note', words: 'x', amount: '3' }), [
    'what:AMOUNT_OR_OTHER',
  ]);
  assert.deepEqual(
    faults(amendmentForm, { what: 'fulfilled', words: 'x', at_year: '2027', due_year: '2028' }),
    ['what:DUE_OR_OTHER'],
  );
});
