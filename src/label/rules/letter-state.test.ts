import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letterDoor, letterLinkEnd, letterState } from './letter-state.ts';

const sent = new Date('2026-11-23T09:00:00Z');
const end = letterLinkEnd(sent);
const before = new Date(end.getTime() - 1);
const fresh = { revokedAt: null, signedAt: null, openedAt: null, linksEndAt: end };

test('a link opens thirty days, to the millisecond', () => {
  assert.equal(end.toISOString(), '2026-12-23T09:00:00.000Z');
  assert.equal(letterDoor({ expiresAt: end, revokedAt: null }, before), 'open');
  assert.equal(letterDoor({ expiresAt: end, revokedAt: null }, end), 'expired');
  assert.equal(letterDoor({ expiresAt: end, revokedAt: sent }, before), 'revoked');
  assert.equal(letterDoor({ expiresAt: end, revokedAt: sent }, end), 'revoked');
});

test('one state per invitation', () => {
  assert.equal(letterState(fresh, sent), 'invited');
  assert.equal(letterState({ ...fresh, openedAt: sent }, sent), 'opened');
  assert.equal(letterState({ ...fresh, openedAt: sent }, end), 'expired');
  assert.equal(letterState({ ...fresh, openedAt: sent, signedAt: sent }, end), 'signed');
  assert.equal(letterState({ ...fresh, signedAt: sent, revokedAt: sent }, sent), 'revoked');
});
