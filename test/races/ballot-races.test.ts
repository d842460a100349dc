import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { castBallot } from '../../src/council/actions/cast-ballot.ts';
import { findSitting } from '../../src/council/views/find-sitting.ts';
import { memberOfSeat, openVote } from '../harness/open-vote.ts';
import { race, serverWorld } from './server-world.ts';

const world = await serverWorld();
after(() => world?.close());
const skip = world ? false : 'no PostgreSQL server here';
const slug = 'repetition';

test('1,000 ballots racing from 10 seats: one voice each, every attempt kept in its order', {
  skip,
}, async () => {
  assert.ok(world);
  const { ctx } = world;
  const voteId = await openVote(ctx);
  const results = await race(1000, (index) => {
    const seatNumber = 1 + (index % 10);
    const choice = index % 2 === 0 ? 'for' : 'against';
    return castBallot(ctx, memberOfSeat(seatNumber), {
      slug,
      voteId,
      seatNumber,
      choice,
      once: randomUUID(),
    });
  });
  const accepted = results.filter((one) => one.ok).length;
  const sitting = await findSitting(ctx, slug);
  const vote = sitting?.items[0]?.votes.at(-1);
  assert.ok(vote);
  assert.equal(vote.ballots.length, 10, 'one voice per seat');
  assert.equal(
    vote.ballots.reduce((sum, ballot) => sum + ballot.attempt, 0),
    accepted,
    'each accepted attempt is kept',
  );
});

test('one ballot sent 100 times at once is one ballot', { skip }, async () => {
  assert.ok(world);
  const { ctx } = world;
  const vote = (await findSitting(ctx, slug))?.items[0]?.votes.at(-1);
  assert.ok(vote);
  const once = randomUUID();
  const results = await race(100, () =>
    castBallot(ctx, memberOfSeat(50), { slug, voteId: vote.id, seatNumber: 50, choice: 'abstain', once }),
  );
  assert.equal(results.filter((one) => one.ok).length, 1);
  const after = (await findSitting(ctx, slug))?.items[0]?.votes.at(-1);
  assert.equal(after?.ballots.find((ballot) => ballot.choice === 'abstain')?.attempt, 1);
});

test('nobody votes from another seat, however fast', { skip }, async () => {
  assert.ok(world);
  const { ctx } = world;
  const vote = (await findSitting(ctx, slug))?.items[0]?.votes.at(-1);
  assert.ok(vote);
  const results = await race(50, (index) =>
    castBallot(ctx, memberOfSeat(60), {
      slug,
      voteId: vote.id,
      seatNumber: 61 + (index % 5),
      choice: 'for',
      once: randomUUID(),
    }),
  );
  assert.equal(results.filter((one) => one.ok).length, 0);
});
