import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closedSession } from './closed-session.ts';
import { countsRefusals } from './closed-session-counts.ts';
import { closedSessionNow } from './debate-now.ts';
import { videoItems, videoVote } from './video.ts';

test('a closed session wants the majority of members present or represented', () => {
  const asked = { requestedBy: 'president', members: 0, for: 45, presentOrRepresented: 90 } as const;
  assert.deepEqual(closedSession(asked), { admissible: true, required: 46, granted: false });
  assert.equal(closedSession({ ...asked, for: 46 }).granted, true);
});

test('five members may ask for it, four may not, whatever the vote', () => {
  const asked = { requestedBy: 'members', members: 4, for: 97, presentOrRepresented: 97 } as const;
  assert.deepEqual(closedSession(asked), { admissible: false, required: 49, granted: false });
  assert.deepEqual(closedSession({ ...asked, members: 5 }), {
    admissible: true,
    required: 49,
    granted: true,
  });
});

test('the counts are checked against who is there, and whoever is counted nowhere is asked about', () => {
  const counts = { for: 46, against: 40, abstain: 4 };
  assert.deepEqual([...countsRefusals(counts, 90, 'asked')], []);
  assert.deepEqual(
    [...countsRefusals(counts, 88, 'confirmed')],
    [{ code: 'COUNTS_ABOVE_PRESENT', count: 2 }],
  );
  assert.deepEqual([...countsRefusals(counts, 93, 'asked')], [{ code: 'COUNTS_TO_CONFIRM', count: 3 }]);
  assert.deepEqual([...countsRefusals(counts, 93, 'confirmed')], []);
  assert.deepEqual([...countsRefusals(null, 93, 'confirmed')], [{ code: 'COUNTS_UNREADABLE' }]);
});

test('a closed session lasts from its grant to its end, or to the end of the sitting', () => {
  const asked = (result: 'granted' | 'refused', endedAt: Date | null) => ({
    id: result,
    number: 1,
    requestedBy: 'president' as const,
    requesterSeats: [],
    present: 90,
    represented: 0,
    for: 46,
    against: 0,
    abstain: 0,
    required: 46,
    result,
    at: new Date(0),
    endedAt,
  });
  const now = (state: string, ...closedSessions: ReturnType<typeof asked>[]) =>
    closedSessionNow({ state, closedSessions })?.result ?? null;
  assert.equal(now('opened'), null);
  assert.equal(now('opened', asked('refused', null)), null);
  assert.equal(now('opened', asked('granted', null)), 'granted');
  assert.equal(now('suspended', asked('granted', null)), 'granted');
  assert.equal(now('closed', asked('granted', null)), null);
  assert.equal(now('opened', asked('granted', new Date(1))), null);
  assert.equal(now('opened', asked('granted', new Date(1)), asked('granted', null)), 'granted');
});

test('a video sitting votes deliberations by public ballot only', () => {
  for (const item of videoItems) {
    for (const mode of ['ordinary', 'public', 'secret'] as const) {
      for (const secretGranted of [false, true]) {
        const answer = videoVote({ item, mode, secretGranted });
        const allowed = item === 'deliberation' && mode === 'public' && !secretGranted;
        assert.equal(answer.allowed, allowed);
      }
    }
  }
  const last = videoVote({ item: 'initial_budget', mode: 'secret', secretGranted: true });
  assert.deepEqual(last, { allowed: false, reason: 'item_excluded' });
  const secret = videoVote({ item: 'deliberation', mode: 'secret', secretGranted: true });
  assert.deepEqual(secret, { allowed: false, reason: 'postponed_secret' });
});
