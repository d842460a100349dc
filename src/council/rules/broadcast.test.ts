import assert from 'node:assert/strict';
import { test } from 'node:test';
import { broadcastFaults, broadcastForm, broadcastShown, mustBroadcast } from './broadcast.ts';
import type { ProfileName } from './profile.ts';
import { profiles } from './profiles.ts';
import type { BroadcastNow, SittingNow } from './sitting-now.ts';

const live = 'https://direct.exemple.invalid/seance';
const nothing: BroadcastNow = { live: null, recording: null };

function sitting(given: Partial<SittingNow> = {}, profile: ProfileName = 'common') {
  const { rules } = profiles[profile];
  return { venue: 'video' as const, state: 'convened' as const, rules, broadcast: nothing, ...given };
}

test('an address is one that anybody may open: https, a whole domain, no secret in it', () => {
  const read = (text: string) => broadcastForm.safeParse({ live: text });
  for (const text of [live, ' https://exemple.invalid ', 'HTTPS://Exemple.invalid/é?a=b#c', ''])
    assert.equal(read(text).success, true, text);
  const refused = [
    'http://exemple.invalid',
    'exemple.invalid',
    'https://localhost/direct',
    'https://moi:secret@exemple.invalid',
    'javascript:alert(1)',
    'https://',
    'à venir',
    `https://exemple.invalid/${'a'.repeat(500)}`,
  ];
  for (const text of refused) assert.equal(read(text).success, false, text);
  assert.deepEqual(read('').data, { live: null }, 'blank withdraws');
  assert.deepEqual(broadcastForm.parse({}), {}, 'what was not asked stays');
});

test('a sitting by video must be broadcast where the law of its assembly says so', () => {
  for (const name of ['common', 'alsace_moselle'] as const)
    assert.equal(mustBroadcast(sitting({}, name)), true);
  assert.equal(mustBroadcast(sitting({ venue: 'hall' })), false);
  for (const name of ['commune', 'association'] as const)
    assert.equal(mustBroadcast(sitting({}, name)), false);
});

test('what stands against an address depends on where the sitting is', () => {
  const codes = (given: Partial<SittingNow>, typed: Partial<BroadcastNow>) =>
    broadcastFaults(sitting(given), typed).map((one) => one.code);
  const given = { broadcast: { live, recording: null } };
  assert.deepEqual(codes({}, { live }), []);
  assert.deepEqual(codes(given, { live: null }), [], 'withdrawn before the opening');
  for (const state of ['opened', 'suspended'] as const)
    assert.deepEqual(codes({ ...given, state }, { live: null }), ['LIVE_REQUIRED'], state);
  assert.deepEqual(codes({ ...given, state: 'opened', venue: 'hall' }, { live: null }), []);
  assert.deepEqual(codes({ ...given, state: 'closed' }, { live: null, recording: live }), ['LIVE_TOO_LATE']);
  assert.deepEqual(codes({ ...given, state: 'closed' }, { recording: live }), []);
  assert.deepEqual(codes(given, { recording: live }), ['RECORDING_TOO_EARLY']);
  assert.deepEqual(codes(given, { live }), ['NOTHING_CHANGED']);
});

test('a closed session ends the broadcast: no address is shown until it ends (L2121-18 CGCT)', () => {
  const closed = (endedAt: Date | null): SittingNow['closedSessions'][number] => ({
    id: 'c',
    number: 1,
    requestedBy: 'president',
    requesterSeats: [],
    present: 4,
    represented: 0,
    for: 4,
    against: 0,
    abstain: 0,
    required: 3,
    result: 'granted',
    at: new Date(0),
    endedAt,
  });
  const broadcast = { live, recording: null };
  const shown = (state: SittingNow['state'], endedAt: Date | null) =>
    broadcastShown({ state, broadcast, closedSessions: [closed(endedAt)] }).live;
  assert.equal(shown('opened', null), null);
  assert.equal(shown('opened', new Date(1)), live);
});
