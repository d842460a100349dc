import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freshnessOf, monthsMax, oldestFresh } from './staleness.ts';
import { codesOf, kinds } from './vocabulary.ts';

test('a start-up is to be looked at again after a year, a laboratory after two, to the day', () => {
  assert.equal(freshnessOf('2025-11-23', 'startup', '2026-11-23'), 'fresh');
  assert.equal(freshnessOf('2025-11-22', 'startup', '2026-11-23'), 'to review');
  assert.equal(freshnessOf('2025-11-22', 'academic', '2026-11-23'), 'fresh');
  assert.equal(freshnessOf('2024-11-22', 'academic', '2026-11-23'), 'to review');
});

test('what nobody ever read is to be looked at', () => {
  assert.equal(freshnessOf(null, 'public_body', '2026-11-23'), 'to review');
});

test('a month without that day ends on its last one', () => {
  assert.equal(oldestFresh('sme', '2026-08-31'), '2025-02-28');
  assert.equal(oldestFresh('startup', '2028-02-29'), '2027-02-28');
});

test('every kind has its number of months', () => {
  for (const kind of codesOf(kinds)) assert.ok(monthsMax[kind] >= 6 && monthsMax[kind] <= 36, kind);
});
