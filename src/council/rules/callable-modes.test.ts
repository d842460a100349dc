import assert from 'node:assert/strict';
import { test } from 'node:test';
import { callableModes, proposedMode, requestsNow } from './callable-modes.ts';
import { commonRules } from './profiles.ts';
import type { ItemKind, SeatNow } from './sitting-now.ts';
import type { RequestNow } from './voices-now.ts';

const at = new Date('2026-11-26T18:00:00Z');

function hall(present: number, venue: 'hall' | 'video' = 'hall') {
  const seats: SeatNow[] = Array.from({ length: 124 }, (_, index) => ({
    id: `s${index + 1}`,
    number: index + 1,
    personId: `p${index + 1}`,
    groupId: 'g',
    presence: index < present ? 'present' : 'absent',
    since: at,
    substitute: null,
    sits: 'titular' as const,
    presenceEvents: 1,
  }));
  return { seats, proxies: [], venue, rules: commonRules };
}

/** The first seats ask for a public ballot, the next ones for a secret one. */
function item(asking: { public?: number; secret?: number }, kind: ItemKind = 'deliberation') {
  const { public: open = 0, secret = 0 } = asking;
  const requests: RequestNow[] = Array.from({ length: open + secret }, (_, index) => ({
    seatId: `s${index + 1}`,
    wanted: index < open ? 'public' : 'secret',
    at,
    number: 1,
  }));
  return { kind, presidentSeatId: 's1', chairSeatId: 's1', recusals: [], requests, nomination: null };
}

test('R13 the thresholds count members present, not those represented nor those who asked and left', () => {
  assert.deepEqual(requestsNow(hall(95), item({ public: 24 })).public, {
    asking: 24,
    required: 24,
    granted: true,
  });
  // 31 of 95 ask for secrecy: one too few.
  assert.equal(requestsNow(hall(95), item({ secret: 31 })).secret.granted, false);
  // Five of those who asked have left the room.
  assert.equal(requestsNow(hall(20), item({ public: 25 })).public.asking, 20);
  assert.equal(requestsNow(hall(0), item({})).public.granted, false);
});

test('R14 secret prevails over public, public over the show of hands', () => {
  const usual = callableModes(hall(63), item({}));
  assert.deepEqual(usual, { ordinary: [], public: [], secret: ['SECRET_NOT_GRANTED'] });
  const open = callableModes(hall(63), item({ public: 16 }));
  assert.deepEqual(open, {
    ordinary: ['PUBLIC_BALLOT_GRANTED'],
    public: [],
    secret: ['SECRET_NOT_GRANTED'],
  });
  const both = callableModes(hall(63), item({ public: 40, secret: 21 }));
  assert.deepEqual(both, {
    ordinary: ['SECRET_BALLOT_GRANTED'],
    public: ['SECRET_BALLOT_GRANTED'],
    secret: [],
  });
  assert.deepEqual(
    [proposedMode(usual), proposedMode(open), proposedMode(both)],
    ['public', 'public', 'secret'],
  );
});

test('a nomination is secret whoever asks; by video it is not voted at all', () => {
  const modes = callableModes(hall(63), item({ public: 63 }, 'nomination'));
  assert.deepEqual(modes, {
    ordinary: ['NOMINATION_SECRET'],
    public: ['NOMINATION_SECRET'],
    secret: [],
  });
  for (const refusals of Object.values(callableModes(hall(63, 'video'), item({}, 'nomination'))))
    assert.ok(refusals.includes('VIDEO_ITEM_EXCLUDED'));
});

test('L5211-11-1 by video: the public ballot alone, and a granted secret one postpones the item', () => {
  const video = callableModes(hall(63, 'video'), item({}));
  assert.deepEqual(video.public, []);
  assert.deepEqual(video.ordinary, ['VIDEO_PUBLIC_BALLOT_ONLY']);
  const postponed = callableModes(hall(63, 'video'), item({ secret: 21 }));
  for (const refusals of Object.values(postponed)) assert.ok(refusals.includes('VIDEO_SECRET_POSTPONED'));
  assert.deepEqual(callableModes(hall(63, 'video'), item({}, 'initial_budget')).public, [
    'VIDEO_ITEM_EXCLUDED',
  ]);
});
