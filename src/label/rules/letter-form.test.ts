import assert from 'node:assert/strict';
import { test } from 'node:test';
import { invitationForm, letterBodyMax, letterForm, typedLetter } from './letter-form.ts';

const typed = {
  structure: 'Structure 1',
  capacity: 'Directrice',
  name: 'Signataire 1',
  body: 'Nous soutenons.',
};
const faults = (form: typeof letterForm | typeof invitationForm, values: Record<string, string>) => {
  const read = form.safeParse(values);
  return read.success ? [] : read.error.issues.map((issue) => `${issue.path.join('.')}:${issue.message}`);
};

test('a letter without a promise', () => {
  const read = letterForm.parse({ ...typed, promise: 'none' });
  assert.equal(read.promise, null);
  assert.equal(read.publication, 'withheld');
});

test('a promise may have an unknown amount and an unknown date', () => {
  const read = letterForm.parse({
    ...typed,
    promise: 'in_kind',
    promise_wording: 'Un bureau',
    publish: 'yes',
  });
  assert.deepEqual(read.promise, { kind: 'in_kind', wording: 'Un bureau', amountCents: null, due: null });
  assert.equal(read.publication, 'published');
});

test('a promise with everything', () => {
  const read = letterForm.parse({
    ...typed,
    promise: 'cash',
    promise_wording: 'Cotisation',
    promise_amount: '1 200,50 €',
    due_month: '6',
    due_year: '2027',
  });
  assert.deepEqual(read.promise, {
    kind: 'cash',
    wording: 'Cotisation',
    amountCents: 120_050n,
    due: '2027-06',
  });
});

test('every fault at once, each at its field', () => {
  assert.deepEqual(faults(letterForm, { promise_amount: 'x' }), [
    'structure:STRUCTURE_REQUIRED',
    'capacity:CAPACITY_REQUIRED',
    'name:NAME_REQUIRED',
    'body:BODY_REQUIRED',
    'promise:PROMISE_KIND_REQUIRED',
    'promise_amount:AMOUNT_INVALID',
  ]);
  assert.deepEqual(
    faults(letterForm, { ...typed, promise: 'cash', promise_amount: 'beaucoup', due_month: '6' }),
    ['promise_wording:PROMISE_WORDING_REQUIRED', 'promise_amount:AMOUNT_INVALID', 'due_year:DUE_INVALID'],
  );
  assert.deepEqual(faults(letterForm, { ...typed, promise_wording: 'Un bureau' }), [
    'promise:PROMISE_KIND_REQUIRED',
  ]);
  assert.deepEqual(faults(letterForm, { ...typed, promise: 'gold' }), ['promise:PROMISE_UNKNOWN']);
  assert.deepEqual(faults(letterForm, { ...typed, body: 'x'.repeat(letterBodyMax + 1) }), [
    'body:BODY_TOO_LONG',
  ]);
  assert.deepEqual(faults(letterForm, { ...typed, structure: '…!' }), ['structure:STRUCTURE_REQUIRED']);
  assert.deepEqual(faults(letterForm, { ...typed, name: 'a\nb' }), ['name:ONE_LINE']);
});

test('an invitation', () => {
  const read = invitationForm.parse({
    structure: 'Minalogic',
    email: ' Quelqu.Un@Exemple.invalid ',
    lang: 'fr',
    actor: '',
  });
  assert.deepEqual(read, {
    structure: 'Minalogic',
    email: 'quelqu.un@exemple.invalid',
    lang: 'fr',
    actor: null,
  });
  assert.deepEqual(
    faults(invitationForm, { structure: '', email: 'pas une adresse', lang: 'de', actor: 'a b' }),
    ['structure:STRUCTURE_REQUIRED', 'actor:ACTOR_INVALID', 'email:EMAIL_INVALID', 'lang:LANG_REQUIRED'],
  );
  assert.deepEqual(faults(invitationForm, { structure: 'x', email: 'a@b.fr\nbcc: c@d.fr', lang: 'fr' }), [
    'email:EMAIL_INVALID',
  ]);
});

test('a correction starts from what was signed, and reads back the same', () => {
  const promised = {
    promise: 'cash',
    promise_wording: 'Cotisation',
    promise_amount: '1200,5',
    due_month: '6',
    due_year: '2027',
  };
  for (const values of [typed, { ...typed, ...promised, publish: 'yes' }]) {
    const draft = letterForm.parse(values);
    assert.deepEqual(letterForm.parse(typedLetter(draft)), draft);
  }
});
