import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type GroupsDescribed, groupsDiscrepancies } from './assembly.ts';

const group = (id: string, mappedTo: string | null = null) => ({
  id,
  name: id,
  leaning: null,
  seats: null,
  mappedTo,
  mappedName: mappedTo,
  mappingMark: mappedTo === null ? null : ('I' as const),
});
const described = (key: string, groups: GroupsDescribed['groups']): GroupsDescribed => ({
  key,
  asOf: null,
  note: { fr: '', en: '' },
  source: { title: '', url: '' },
  groups,
});
const dated = described('dated', [group('a'), group('b'), group('c')]);

test('GRE-07: a group that one description leaves out is named', () => {
  const account = described('account', [group('x', 'a'), group('y', 'c')]);
  const [pair, ...others] = groupsDiscrepancies([account, dated]);
  assert.equal(others.length, 0);
  assert.equal(pair?.fewer.key, 'account');
  assert.deepEqual(
    pair?.omitted.map((one) => one.id),
    ['b'],
  );
});

test('descriptions that agree, or that nothing ties, have no discrepancy', () => {
  const same = described('same', [group('x', 'a'), group('y', 'b'), group('z', 'c')]);
  assert.deepEqual(groupsDiscrepancies([same, dated]), []);
  assert.deepEqual(groupsDiscrepancies([described('other', [group('x')]), dated]), []);
  assert.deepEqual(groupsDiscrepancies([dated]), []);
});
