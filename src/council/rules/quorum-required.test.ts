import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quorumRequired, quorumRequiredToSit } from './quorum-required.ts';

const carried = { carriedFrom: 'item-1' };
const fresh = { carriedFrom: null };

test('only an item carried over by a second convocation goes without quorum', () => {
  const cases = [
    [null, fresh, 'yes'],
    [null, carried, 'yes'],
    [{ notice: 'first' }, fresh, 'yes'],
    [{ notice: 'first' }, carried, 'yes'],
    [{ notice: 'urgent' }, carried, 'yes'],
    [{ notice: 'second' }, fresh, 'yes'],
    [{ notice: 'second' }, carried, 'no'],
  ] as const;
  for (const [convocation, item, expected] of cases) {
    const rule = quorumRequired(convocation, item);
    assert.equal(rule.required, expected, `${convocation?.notice} ${item.carriedFrom}`);
    assert.match(rule.article, /^L2121-17/);
  }
});

test('a second sitting opens without quorum if one item at least was carried over', () => {
  const second = { notice: 'second' } as const;
  assert.equal(quorumRequiredToSit({ convocation: second, items: [fresh, carried] }), 'no');
  assert.equal(quorumRequiredToSit({ convocation: second, items: [fresh] }), 'yes');
  assert.equal(quorumRequiredToSit({ convocation: { notice: 'first' }, items: [carried] }), 'yes');
  assert.equal(quorumRequiredToSit({ convocation: null, items: [fresh] }), 'yes');
});
