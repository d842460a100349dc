import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CommitmentEvent, type CommitmentMade, commitmentNow } from './commitment-now.ts';

const totem: CommitmentMade = {
  id: 'E2',
  subject: 'label/candidature/1',
  wording: { fr: 'Mettre à disposition un totem', en: null },
  owner: 'Grenoble-Alpes Métropole',
  kind: 'in_kind',
  amountCents: null,
  amountReason: null,
  due: '2015-01',
  dueMark: 'I',
  dueWords: null,
  asOf: null,
  source: null,
  mark: 'S',
  note: null,
  publishedAt: null,
};

function event(changes: Partial<CommitmentEvent>): CommitmentEvent {
  const nothing = { at: null, kind: 'note', amountCents: null, due: null, source: null, mark: 'S' } as const;
  return { id: 'e', words: { fr: 'dit', en: null }, ...nothing, ...changes };
}

test('without events a commitment is as it was made: announced, unknown, no slippage', () => {
  assert.deepEqual(commitmentNow(totem, []), {
    amountCents: null,
    due: '2015-01',
    state: 'pledged',
    fulfilledAt: null,
    slippageMonths: null,
  });
});

test('the totem opened on 26 August 2015: kept, about 7 months late (GRE-14)', () => {
  const now = commitmentNow(totem, [event({ kind: 'fulfilled', at: '2015-08-26' })]);
  assert.equal(now.state, 'fulfilled');
  assert.equal(now.slippageMonths, 7);
});

test('an amount that comes later is read, the last one wins, and the first words are untouched (GRE-13)', () => {
  const events = [
    event({ kind: 'amount_set', at: '2015-03', amountCents: 10_000n }),
    event({ kind: 'amount_set', at: '2015-04', amountCents: 12_000n }),
    event({}),
  ];
  assert.equal(commitmentNow(totem, events).amountCents, 12_000n);
  assert.equal(totem.wording.fr, 'Mettre à disposition un totem');
  assert.equal(totem.amountCents, null);
});

test('moving the date does not erase the delay: slippage counts from the first promise', () => {
  const events = [
    event({ kind: 'due_changed', at: '2015-02', due: '2015-08' }),
    event({ kind: 'fulfilled', at: '2015-08-26' }),
  ];
  const now = commitmentNow(totem, events);
  assert.equal(now.due, '2015-08');
  assert.equal(now.slippageMonths, 7);
});
