import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextAttempt } from './delivery.ts';
import { closingCookie, openingCookie, sessionEnd } from './session-cookie.ts';
import { linkEnd, linkState } from './sign-in-link.ts';

const at = new Date('2026-11-23T09:00:00Z');

test('the session cookie is out of reach of scripts and of other sites, and lasts twelve hours', () => {
  assert.equal(
    openingCookie('secret', 'http://localhost:3000'),
    'totem_session=secret; Max-Age=43200; HttpOnly; SameSite=Lax; Path=/',
  );
  assert.equal(sessionEnd(at).toISOString(), '2026-11-23T21:00:00.000Z');
});

test('it travels only over TLS where the public address is https', () => {
  assert.match(openingCookie('secret', 'https://totem.example'), /; Secure$/);
  assert.match(closingCookie('https://totem.example'), /Max-Age=0; .*; Secure$/);
});

test('a link opens for a quarter of an hour, to the second', () => {
  const expiresAt = linkEnd(at);
  const oneSecond = 1000;
  assert.equal(linkState({ expiresAt, usedAt: null }, new Date(expiresAt.getTime() - oneSecond)), 'open');
  assert.equal(linkState({ expiresAt, usedAt: null }, expiresAt), 'expired');
  assert.equal(linkState({ expiresAt, usedAt: at }, at), 'used');
  assert.equal(linkState(null, at), 'unknown');
});

test('a message that fails waits longer each time, then is given up', () => {
  const minutes = [1, 2, 3, 4, 5, 6, 7].map((attempts) => {
    const next = nextAttempt(attempts, at);
    return next === null ? null : (next.getTime() - at.getTime()) / 60_000;
  });
  assert.deepEqual(minutes, [1, 5, 15, 60, 240, 720, null]);
});
