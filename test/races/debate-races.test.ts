import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { sql } from 'kysely';
import { askForFloor } from '../../src/council/actions/ask-for-floor.ts';
import { callVote } from '../../src/council/actions/call-vote.ts';
import { decideClosedSession } from '../../src/council/actions/decide-closed-session.ts';
import { moveSitting } from '../../src/council/actions/move-sitting.ts';
import { notePresence } from '../../src/council/actions/note-presence.ts';
import { openItem } from '../../src/council/actions/open-item.ts';
import { receiveAmendment } from '../../src/council/actions/receive-amendment.ts';
import { findSitting } from '../../src/council/views/find-sitting.ts';
import { councilViewer, memberOfSeat } from '../harness/open-vote.ts';
import { race, serverWorld } from './server-world.ts';

const world = await serverWorld();
after(() => world?.close());
const skip = world ? false : 'no PostgreSQL server here';
const slug = 'repetition';
const clerk = councilViewer('council-secretariat', 'council_secretariat');
const president = councilViewer('council-president', 'council_president', 1);
const once = () => randomUUID();

test('200 guesses from one seat at once: five wrong tries are kept, and nobody arrived', {
  skip,
}, async () => {
  assert.ok(world);
  const { ctx } = world;
  const whose = { by: 'own', code: 'not-it' } as const;
  const results = await race(200, () =>
    notePresence(ctx, memberOfSeat(9), { slug, whose, kind: 'arrived', once: once() }),
  );
  assert.equal(results.filter((one) => one.ok).length, 0);
  const codes = results.flatMap((one) => (one.ok ? [] : one.refusals.map((refused) => refused.code)));
  assert.equal(codes.filter((code) => code === 'PRESENCE_CODE_WRONG').length, 5);
  assert.equal(codes.filter((code) => code === 'PRESENCE_CODE_TOO_MANY').length, 195);
  const kept = await sql<{ n: number }>`select count(*)::int as n from council.presence_attempt`.execute(
    ctx.db,
  );
  assert.equal(kept.rows[0]?.n, 5);
});

test('a hall in a hurry: one place on the list per seat, one amendment at the vote, one closed session', {
  skip,
}, async () => {
  assert.ok(world);
  const { ctx } = world;
  await notePresence(ctx, clerk, { slug, whose: { by: 'all' }, kind: 'arrived', once: once() });
  await moveSitting(ctx, president, { slug, event: 'open', once: once() });
  await openItem(ctx, president, { slug, rank: 1, event: 'open', once: once() });
  const asked = await race(60, (index) =>
    askForFloor(ctx, memberOfSeat(10 + (index % 6)), { slug, kind: 'group', once: once() }),
  );
  assert.equal(asked.filter((one) => one.ok).length, 6);

  const closed = await race(20, () =>
    decideClosedSession(ctx, clerk, {
      slug,
      requestedBy: 'president',
      requesters: [],
      counts: { for: 100, against: 20, abstain: 4 },
      confirmed: 'asked',
      once: once(),
    }),
  );
  assert.equal(closed.filter((one) => one.ok).length, 1);

  const received = await race(10, (index) =>
    receiveAmendment(ctx, clerk, {
      slug,
      rank: 1,
      seatNumber: 20 + index,
      groupId: null,
      text: `Amendement ${index}`,
      once: once(),
    }),
  );
  assert.equal(received.filter((one) => one.ok).length, 10);
  const called = await race(30, (index) =>
    callVote(ctx, president, {
      slug,
      rank: index % 3 === 0 ? 1 : 1001 + (index % 10),
      mode: 'public',
      once: once(),
    }),
  );
  assert.equal(called.filter((one) => one.ok).length, 1, 'neither the text nor a second amendment');
  const item = (await findSitting(ctx, slug))?.items[0];
  assert.equal(item?.state, 'under_discussion');
  assert.equal(item?.amendments.length, 10);
  assert.deepEqual(
    item?.amendments.map((one) => one.amends?.number),
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  );
  assert.equal(item?.amendments.filter((one) => one.state === 'voting').length, 1);
});
