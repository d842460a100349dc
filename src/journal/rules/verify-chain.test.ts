import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalEntry, canonicalJson, entryHash } from './canonical-entry.ts';
import { type ChainedEntry, type ChainLink, chainStart, checkEntry } from './verify-chain.ts';

function chained(before: ChainLink, change: Partial<ChainedEntry> = {}): ChainedEntry {
  const content = {
    at: new Date('2014-11-12T10:00:00.123Z'),
    authorKind: 'person',
    authorId: 'a1',
    mandateId: null,
    event: 'candidature.submitted',
    subject: 'label/candidature/1',
    data: { number: 1 },
  };
  const seq = before.seq + 1n;
  const hash = entryHash(before.hash, seq, canonicalEntry(content));
  return { ...content, seq, previous: before.hash, hash, ...change };
}

test('a chain that nobody touched holds', () => {
  const first = chained(chainStart);
  assert.equal(checkEntry(chainStart, first), null);
  assert.equal(checkEntry(first, chained(first)), null);
});

const changes: readonly [string, Partial<ChainedEntry>, string][] = [
  ['the moment, by one millisecond', { at: new Date('2014-11-12T10:00:00.124Z') }, 'HASH_DIFFERS'],
  ['the author', { authorId: 'a2' }, 'HASH_DIFFERS'],
  ['the kind of author', { authorKind: 'system' }, 'HASH_DIFFERS'],
  ['the mandate', { mandateId: 'm1' }, 'HASH_DIFFERS'],
  ['the event', { event: 'candidature.withdrawn' }, 'HASH_DIFFERS'],
  ['the subject', { subject: 'label/candidature/2' }, 'HASH_DIFFERS'],
  ['the data', { data: { number: 2 } }, 'HASH_DIFFERS'],
  ['the hash', { hash: '0'.repeat(64) }, 'HASH_DIFFERS'],
  ['the previous hash', { previous: '1'.repeat(64) }, 'PREVIOUS_DIFFERS'],
  ['the rank', { seq: 3n }, 'MISSING_ROW'],
];

for (const [what, change, fault] of changes) {
  test(`changing ${what} shows`, () => {
    assert.equal(checkEntry(chainStart, chained(chainStart, change)), fault);
  });
}

test('the canonical text does not depend on the order of keys', () => {
  assert.equal(
    canonicalJson({ b: [1, { d: null, c: 'é' }], a: true }),
    '{"a":true,"b":[1,{"c":"é","d":null}]}',
  );
});
