import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { callVote } from '../../src/council/actions/call-vote.ts';
import { castBallot } from '../../src/council/actions/cast-ballot.ts';
import { giveProxy } from '../../src/council/actions/give-proxy.ts';
import { moveSitting } from '../../src/council/actions/move-sitting.ts';
import { notePresence } from '../../src/council/actions/note-presence.ts';
import { openItem } from '../../src/council/actions/open-item.ts';
import { requestBallot } from '../../src/council/actions/request-ballot.ts';
import { startRehearsal } from '../../src/council/actions/start-rehearsal.ts';
import { findSitting } from '../../src/council/views/find-sitting.ts';
import { councilViewer, memberOfSeat } from '../harness/open-vote.ts';
import { race, serverWorld } from './server-world.ts';

// L2121-20 CGCT: one proxy per holder, one per grantor, one voice each, whoever presses first.
const world = await serverWorld();
after(() => world?.close());
const skip = world ? false : 'no PostgreSQL server here';
/** RACE=10000 runs the figure; by default less, so that the tests stay quick. */
const proxyRace = Number(process.env['RACE'] ?? 400);
const clerk = councilViewer('council-secretariat', 'council_secretariat');
const president = councilViewer('council-president', 'council_president', 1);

async function rehearsal(): Promise<string> {
  assert.ok(world);
  const started = await startRehearsal(world.ctx, president, randomUUID());
  assert.ok(started.ok);
  return started.value;
}

const give = (slug: string, grantor: number, holder: number) =>
  giveProxy(world?.ctx ?? assert.fail(), clerk, {
    slug,
    grantor,
    holder,
    writtenOn: '2026-11-20',
    illness: 'none',
    once: randomUUID(),
  });

test(`${proxyRace} proxies racing to ten holders and from twenty grantors: one each way`, {
  skip,
}, async () => {
  assert.ok(world);
  const slug = await rehearsal();
  const results = await race(proxyRace, (index) => give(slug, 50 + (index % 20), 1 + (index % 10)));
  const accepted = results.filter((one) => one.ok).length;
  assert.equal(accepted, 10);
  const proxies = (await findSitting(world.ctx, slug))?.proxies ?? [];
  const inForce = proxies.filter((proxy) => proxy.state === 'in_force');
  assert.equal(new Set(inForce.map((proxy) => proxy.holderSeatId)).size, 10);
  assert.equal(new Set(inForce.map((proxy) => proxy.grantorSeatId)).size, 10);
  for (const one of results.filter((result) => !result.ok))
    assert.match(JSON.stringify(one), /PROXY_HOLDER_HAS_ANOTHER|PROXY_ALREADY_GIVEN/);
});

test('a secret box takes one ballot a seat, however many race for it', { skip }, async () => {
  assert.ok(world);
  const { ctx } = world;
  const slug = await rehearsal();
  const steps = [
    () => notePresence(ctx, clerk, { slug, whose: { by: 'all' }, kind: 'arrived', once: randomUUID() }),
    () => moveSitting(ctx, president, { slug, event: 'open', once: randomUUID() }),
    () => openItem(ctx, president, { slug, rank: 1, event: 'open', once: randomUUID() }),
    () =>
      requestBallot(ctx, clerk, {
        slug,
        rank: 1,
        seats: Array.from({ length: 60 }, (_, index) => index + 1),
        wanted: 'secret',
        once: randomUUID(),
      }),
    () => callVote(ctx, president, { slug, rank: 1, mode: 'secret', once: randomUUID() }),
  ];
  for (const step of steps) {
    const done = await step();
    assert.ok(done.ok, JSON.stringify(done));
  }
  const vote = (await findSitting(ctx, slug))?.items[0]?.votes.at(-1);
  assert.ok(vote);
  const results = await race(400, (index) => {
    const seatNumber = 1 + (index % 20);
    const cast = { slug, voteId: vote.id, seatNumber, choice: 'for' as const, once: randomUUID() };
    return castBallot(ctx, memberOfSeat(seatNumber), cast);
  });
  assert.equal(results.filter((one) => one.ok).length, 20);
  const after20 = (await findSitting(ctx, slug))?.items[0]?.votes.at(-1);
  assert.equal(after20?.secretVoters.length, 20);
});
