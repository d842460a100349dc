import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deliberation2014, descriptions2014, seatsAddUp } from './deliberation-2014.ts';

test('GRE-09: the seats of the seven groups add up to 124, and a wrong seat is seen', () => {
  const [dated, account] = descriptions2014;
  assert.equal(dated?.groups.length, 7);
  assert.ok(seatsAddUp(dated?.groups ?? [], 124));
  assert.ok(!seatsAddUp([...(dated?.groups ?? []), { seats: 1 }], 124));
  // Seats that are not known can be checked against nothing.
  assert.equal(account?.groups.length, 6);
  assert.ok(seatsAddUp(account?.groups ?? [], 124));
});

test('GRE-10: each group of the account points to a group of the dated description, ADIS is pointed to by none', () => {
  const [dated, account] = descriptions2014;
  const names = dated?.groups.map((group) => group.name) ?? [];
  const pointed = account?.groups.map((group) => group.mappedTo) ?? [];
  assert.ok(pointed.every((name) => name !== null && names.includes(name)));
  assert.deepEqual(
    names.filter((name) => !pointed.includes(name)),
    ['ADIS'],
  );
});

test('GRE-02, GRE-03: the vote holds the two abstentions and no count that the account does not give', () => {
  const { counts, wording } = deliberation2014;
  assert.equal(wording.fr, 'unanimité moins deux abstentions');
  assert.equal(counts.abstain.value, 2);
  assert.equal(counts.against.value, 0);
  assert.equal(counts.against.mark, 'I');
  for (const name of ['for', 'present', 'represented'] as const) assert.equal(counts[name].value, null, name);
});

test('GRE-11: four groups for, the FN with its objection, two that the account does not mention', () => {
  const positions = deliberation2014.positions.map((one) => one.position);
  assert.equal(positions.filter((one) => one === 'for').length, 4);
  assert.equal(positions.filter((one) => one === 'not_mentioned').length, 2);
  assert.deepEqual(
    deliberation2014.positions.filter((one) => one.objection === 'public_money').map((one) => one.group),
    ['FN'],
  );
});
