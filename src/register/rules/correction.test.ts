import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ActorField, FieldContent } from './actor-fields.ts';
import { looksLikePerson, readCorrection } from './correction.ts';

const shown = new Map<ActorField, readonly FieldContent[]>([
  ['name', ['Corolle']],
  ['website', ['https://corolle.invalid']],
  ['other_names', ['CRL']],
]);
const read = (given: Record<string, string>) => readCorrection((field) => given[field] ?? '', shown);
const codes = (given: Record<string, string>) => read(given).faults.map((one) => `${one.field} ${one.code}`);

test('blank, and what is shown already, ask for nothing', () => {
  assert.deepEqual(codes({ name: 'Corolle', website: ' ' }), ['null NOTHING_CHANGED']);
});

test('each change holds the old value beside the new one; what adds up replaces nothing', () => {
  assert.deepEqual(read({ website: 'https://nouveau.invalid', other_names: 'La Corolle' }).changes, [
    { field: 'other_names', item: 1, before: null, after: 'La Corolle' },
    { field: 'website', item: 1, before: 'https://corolle.invalid', after: 'https://nouveau.invalid' },
  ]);
});

test('every fault comes at once, each at its field', () => {
  const given = {
    name: 'www.corolle.invalid',
    kind: 'empire',
    siren: '123',
    commune: 'Nulle-Part-sur-Rien',
    active_from: 'hier',
    website: 'pas un site',
    summary_fr: 'Appelez le 04 76 00 00 00',
    reason: 'x'.repeat(2001),
  };
  assert.deepEqual(codes(given), [
    'name NAME_INVALID',
    'kind CODE_UNKNOWN',
    'siren SIREN_INVALID',
    'commune COMMUNE_UNKNOWN',
    'active_from DATE_INVALID',
    'website WEBSITE_INVALID',
    'summary_fr CONTACT_IN_SUMMARY',
    'reason TEXT_TOO_LONG',
  ]);
});

test('marks that nobody sees are taken off, markup is text, and ten thousand characters are too many', () => {
  const [name] = read({ name: '\u202eCorolle <b>plus</b>\u200b' }).changes;
  assert.equal(name?.after, 'Corolle <b>plus</b>');
  assert.deepEqual(codes({ name: 'x'.repeat(10_000) }), ['name TEXT_TOO_LONG']);
});

test('a town is found by its name, a namesake by its postcode', () => {
  assert.deepEqual(read({ commune: 'Meylan' }).changes[0]?.after, { name: 'Meylan', code: '38229' });
  assert.deepEqual(codes({ commune: 'Saint-Martin' }), ['commune COMMUNE_UNKNOWN']);
});

test('what looks like the name of a person goes on, to be looked at', () => {
  assert.equal(read({ name: 'Marie Curie' }).faults.length, 0);
  assert.equal(looksLikePerson('Marie Curie'), true);
  assert.equal(looksLikePerson('Corolle'), false);
});

test('what is shown may be said to be none; of several, each by its own words; never a name, nor what is not shown', () => {
  const off = (given: Record<string, string>, boxes: Record<string, string[]>) =>
    readCorrection(
      (field) => given[field] ?? '',
      shown,
      (field) => boxes[field] ?? [],
    );
  const site = 'https://corolle.invalid';
  assert.deepEqual(off({ other_names: 'La Corolle' }, { website: [site], other_names: ['CRL'] }).changes, [
    { field: 'other_names', item: 1, before: 'CRL', after: { not: 'CRL' } },
    { field: 'other_names', item: 2, before: null, after: 'La Corolle' },
    { field: 'website', item: 1, before: site, after: { not: null } },
  ]);
  assert.deepEqual(off({ website: 'https://b.invalid' }, { website: [site] }).faults, [
    { field: 'website', code: 'GIVEN_AND_REMOVED' },
  ]);
  const none: Record<string, string[]>[] = [
    { name: ['Corolle'] },
    { website: ['https://b.invalid'] },
    { siren: ['x'] },
  ];
  for (const boxes of none)
    assert.deepEqual(off({}, boxes).faults, [{ field: null, code: 'NOTHING_CHANGED' }]);
});
