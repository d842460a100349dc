import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ProxyQuestion, proxyFaults, proxyUsable } from './proxy.ts';

const lawful: ProxyQuestion = {
  grantor: { present: false },
  holder: { present: true, recused: false, alreadyHolds: 0 },
  consecutiveSittings: 1,
  certifiedIllness: false,
};

test('H11: three sittings in a row, the fourth only with certified illness', () => {
  for (const consecutiveSittings of [1, 2, 3]) {
    assert.deepEqual(proxyUsable({ ...lawful, consecutiveSittings }), { valid: true });
  }
  const fourth = { ...lawful, consecutiveSittings: 4 };
  assert.deepEqual(proxyUsable(fourth), { valid: false, reason: 'fourth_consecutive_sitting' });
  assert.deepEqual(proxyUsable({ ...fourth, certifiedIllness: true }), { valid: true });
});

test('H11: a second proxy to the same holder is refused', () => {
  const second = { ...lawful, holder: { ...lawful.holder, alreadyHolds: 1 } };
  assert.deepEqual(proxyUsable(second), { valid: false, reason: 'holder_already_has_proxy' });
});

test('H11: it sleeps until the holder arrives and lapses when the grantor does', () => {
  const late = { ...lawful, holder: { ...lawful.holder, present: false } };
  assert.deepEqual(proxyUsable(late), { valid: false, reason: 'holder_absent' });
  assert.deepEqual(proxyUsable({ ...lawful, grantor: { present: true } }), {
    valid: false,
    reason: 'grantor_present',
  });
});

test('every fault is said, in the order of the contract', () => {
  const all = {
    grantor: { present: true },
    holder: { present: false, recused: true, alreadyHolds: 1 },
    consecutiveSittings: 4,
    certifiedIllness: false,
  };
  const order = [
    'grantor_present',
    'holder_absent',
    'holder_recused',
    'holder_already_has_proxy',
    'fourth_consecutive_sitting',
  ];
  assert.deepEqual(proxyFaults(all), order);
  assert.deepEqual(proxyUsable(all), { valid: false, reason: 'grantor_present' });
});
