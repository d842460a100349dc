import assert from 'node:assert/strict';
import { test } from 'node:test';
import { profiles, rulesOf } from './profiles.ts';
import { quorumRequired, quorumRequiredNow, quorumRequiredToSit } from './quorum-required.ts';
import type { RecusalNow } from './voices-now.ts';

const carried = { carriedFrom: 'item-1', recusals: [] };
const fresh = { carriedFrom: null, recusals: [] };
const alsace = rulesOf('alsace_moselle', null);

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
  const local = quorumRequired({ notice: 'second' }, carried, alsace);
  assert.deepEqual([local.required, local.article], ['no', 'L2541-4 1° CGCT']);
});

test('a second sitting opens without quorum if one item at least was carried over', () => {
  const second = { notice: 'second' } as const;
  const hall = { seats: [], rules: profiles.common.rules };
  assert.equal(quorumRequiredToSit({ ...hall, convocation: second, items: [fresh, carried] }), 'no');
  assert.equal(quorumRequiredToSit({ ...hall, convocation: second, items: [fresh] }), 'yes');
  assert.equal(quorumRequiredToSit({ ...hall, convocation: { notice: 'first' }, items: [carried] }), 'yes');
  assert.equal(quorumRequiredToSit({ ...hall, convocation: null, items: [fresh] }), 'yes');
});

const at = new Date('2026-11-23T17:00:00Z');
const declared = (count: number, kind: RecusalNow['kind'] = 'personal_interest'): RecusalNow[] =>
  Array.from({ length: count }, (_, index) => ({ seatId: `s${index}`, kind, declaredAt: at, number: 1 }));
const seats = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `s${index}` }));

test('Alsace-Moselle: half of the members or more interested, and the item needs no quorum (L2541-4 2°)', () => {
  const table = [
    [10, 4, 'yes'],
    [10, 5, 'no'],
    [11, 5, 'yes'],
    [11, 6, 'no'],
    [1, 0, 'yes'],
    [0, 0, 'yes'],
  ] as const;
  for (const [members, interested, expected] of table) {
    const hall = { convocation: null, seats: seats(members), rules: alsace };
    const item = { carriedFrom: null, recusals: declared(interested) };
    assert.equal(quorumRequiredNow(hall, item).required, expected, `${interested} of ${members}`);
    const elsewhere = { ...hall, rules: profiles.common.rules };
    assert.equal(quorumRequiredNow(elsewhere, item).required, 'yes', 'nowhere else');
  }
  const hall = { convocation: null, seats: seats(10), rules: alsace };
  const five = { carriedFrom: null, recusals: declared(5) };
  assert.equal(quorumRequiredNow(hall, five).article, 'L2541-4 2° CGCT');
  assert.equal(quorumRequiredNow(hall, five, new Date(at.getTime() - 1)).required, 'yes', 'not declared yet');
  assert.equal(quorumRequiredToSit({ ...hall, items: [fresh, five] }), 'no');
  const byLaw = { carriedFrom: null, recusals: declared(5, 'designated_by_law') };
  assert.equal(quorumRequiredNow(hall, byLaw).required, 'yes', 'sitting by law is no personal interest');
  const gone = {
    carriedFrom: null,
    recusals: declared(5).map((one) => ({ ...one, seatId: `x${one.seatId}` })),
  };
  assert.equal(quorumRequiredNow(hall, gone).required, 'yes', 'who has left the assembly does not count');
});
