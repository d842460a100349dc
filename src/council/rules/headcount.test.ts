import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deemedAbstaining, type GivenProxy, headcount, type MemberPresence } from './headcount.ts';
import { quorumOf } from './quorum.ts';
import type { Recusal } from './recusal.ts';

const assembly = (
  size: number,
  present: number,
  recusals: Readonly<Record<number, Recusal>> = {},
): MemberPresence[] =>
  Array.from({ length: size }, (_, index) => ({
    id: `${index}`,
    presence: index < present ? 'present' : 'absent',
    recusal: recusals[index] ?? null,
  }));

test('H1: sixty-two present with sixty proxies cannot open an item', () => {
  const proxies = Array.from({ length: 60 }, (_, index) => ({
    grantorId: `${index + 62}`,
    holderId: `${index}`,
  }));
  const count = headcount(assembly(124, 62), proxies);
  assert.deepEqual([count.quorum.present, count.represented, count.voices], [62, 60, 122]);
  assert.deepEqual(quorumOf(count.quorum), { required: 63, reached: false });
});

test('H2: the item opened at 64 is voted, the next cannot open at 34, the third may at 63', () => {
  const opened = headcount(assembly(124, 64), []);
  assert.equal(quorumOf(opened.quorum).reached, true);
  const later = assembly(124, 34);
  const atOpening = Array.from({ length: 64 }, (_, index) => `${index}`);
  assert.equal(deemedAbstaining(atOpening, later, []).length, 30);
  assert.equal(quorumOf(headcount(later, []).quorum).reached, false);
  assert.equal(quorumOf(headcount(assembly(124, 63), []).quorum).reached, true);
});

test('those who leave a proxy, or were recused, are not deemed abstaining', () => {
  const members = assembly(5, 2, { 3: 'personal_interest' });
  const proxies: GivenProxy[] = [{ grantorId: '2', holderId: '0' }];
  assert.deepEqual(deemedAbstaining(['0', '1', '2', '3', '4'], members, proxies), ['4']);
});

test('H8: eight leave the number in office, three only the room; a recused holder idles two voices', () => {
  const recusals: Record<number, Recusal> = {};
  for (let index = 0; index < 8; index += 1) recusals[index] = 'designated_by_law';
  for (let index = 8; index < 11; index += 1) recusals[index] = 'personal_interest';
  const count = headcount(assembly(124, 70, recusals), [
    { grantorId: '100', holderId: '8' },
    { grantorId: '101', holderId: '20' },
  ]);
  assert.deepEqual(count, {
    quorum: { inOffice: 124, notCountedL1111_6_II: 8, present: 59 },
    represented: 1,
    voices: 60,
    notTakingPart: 12,
  });
  assert.deepEqual(quorumOf(count.quorum), { required: 59, reached: true });
});

test('H11: the proxy counts from the arrival of its holder and lapses at that of its grantor', () => {
  const proxies = [{ grantorId: '1', holderId: '0' }];
  const room = (...present: string[]) =>
    assembly(3, 0).map((member) => ({
      ...member,
      presence: present.includes(member.id) ? ('present' as const) : ('absent' as const),
    }));
  assert.equal(headcount(room('2'), proxies).represented, 0);
  assert.equal(headcount(room('2', '0'), proxies).represented, 1);
  const arrived = headcount(room('2', '0', '1'), proxies);
  assert.deepEqual([arrived.represented, arrived.quorum.present, arrived.voices], [0, 3, 3]);
});

test('the president withdrawn for the accounts is not counted present and takes no part', () => {
  const count = headcount(assembly(5, 3, { 0: 'accounts_withdrawal' }), []);
  assert.deepEqual([count.quorum.inOffice, count.quorum.present, count.notTakingPart], [5, 2, 1]);
});
