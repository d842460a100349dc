import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closedSession } from './closed-session.ts';
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
