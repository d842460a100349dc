import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dueSignatures, type MinutesLife, minutesState, publishedAt } from './minutes-state.ts';

const at = (day: number) => new Date(Date.UTC(2026, 11, day));
const versions = [{ version: 1, sha256: '', frozenAt: at(1) }];
const adoption = {
  version: 1,
  by: { slug: 'x', title: { fr: 'x', en: 'x' }, openedAt: at(14) },
  corrections: null,
  votes: null,
  recordedAt: at(14),
};
const sign = (seatId: string, capacity: 'president' | 'secretary', day: number) => ({
  seatId,
  capacity,
  signedOn: '2026-12-14',
  recordedAt: at(day),
});
const signatures = [sign('p', 'president', 16), sign('a', 'secretary', 15), sign('b', 'secretary', 14)];

test('public only once adopted and signed by the president and every secretary, since the last signature', () => {
  const read = (life: MinutesLife) => {
    const due = dueSignatures('p', ['a', 'b'], life.signatures);
    return [minutesState(life, due), publishedAt(life, due)];
  };
  assert.deepEqual(read({ versions: [], adoption: null, signatures: [] }), ['draft', null]);
  assert.deepEqual(read({ versions, adoption: null, signatures: [] }), ['settled', null]);
  assert.deepEqual(read({ versions, adoption, signatures: [] }), ['adopted', null]);
  assert.deepEqual(read({ versions, adoption, signatures: signatures.slice(1) }), ['adopted', null]);
  assert.deepEqual(read({ versions, adoption, signatures }), ['published', at(16)]);
});

test('the same member signs in each capacity; nobody to sign is not everybody signed', () => {
  assert.deepEqual(dueSignatures('p', ['p'], [sign('p', 'president', 14)]), [
    { seatId: 'p', capacity: 'secretary' },
  ]);
  assert.equal(minutesState({ versions, adoption, signatures: [] }, []), 'adopted');
});
