import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blankInForce, slotState } from './piece-slot.ts';

const blank = (slot: string, reason: string, at: string) => ({ slot, reason, at: new Date(at) });

test('a slot is provided, explained or missing', () => {
  const reason = blank('dossier', 'pas encore écrit', '2026-01-01T00:00:00Z');
  assert.equal(slotState(0, null), 'missing');
  assert.equal(slotState(0, reason), 'explained');
  assert.equal(slotState(1, reason), 'provided');
  assert.equal(slotState(2, null), 'provided');
});

test('the last explanation of the slot counts', () => {
  const blanks = [
    blank('dossier', 'ancienne', '2026-01-01T00:00:00Z'),
    blank('dossier', 'nouvelle', '2026-02-01T00:00:00Z'),
    blank('statuts', 'autre', '2026-03-01T00:00:00Z'),
  ];
  assert.equal(blankInForce('dossier', blanks)?.reason, 'nouvelle');
  assert.equal(blankInForce('budget', blanks), null);
});
