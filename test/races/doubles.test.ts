import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { sql } from 'kysely';
import { verifyJournal } from '#journal/public.ts';
import { openDatabase } from '#kit/db/database.ts';
import { openServer } from '#kit/db/server-source.ts';
import { openVote } from '../harness/open-vote.ts';
import { freshDatabase, postgresServer } from '../postgres/server.ts';
import { raceProcesses, type Submission } from './racers.ts';
import { serverWorld } from './server-world.ts';

// Doubles race from several processes, each with connections of its own: nothing but the database can tell them apart.
const server = await postgresServer();
const url = server ? await freshDatabase(server) : null;
const world = url ? await serverWorld(url) : null;
const source = url ? openServer(url, { max: 1 }) : null;
after(async () => {
  await source?.close();
  await world?.close();
  await server?.stop();
});
const skip = world ? false : 'no PostgreSQL server here';

const processes = 4;
const copies = 20;
const submissions = 500;

/** The ballots that are stored, by seat, each with its attempt. */
async function storedBallots(): Promise<ReadonlyMap<number, number[]>> {
  assert.ok(source);
  const { rows } = await sql<{ number: number; attempt: number }>`
    select seat.number, ballot.attempt from council.ballot as ballot
    join council.seat as seat on seat.id = ballot.seat_id order by seat.number, ballot.attempt`.execute(
    openDatabase(source),
  );
  const bySeat = new Map<number, number[]>();
  for (const { number, attempt } of rows) bySeat.set(number, [...(bySeat.get(number) ?? []), attempt]);
  return bySeat;
}

async function storedVote(): Promise<string | undefined> {
  assert.ok(source);
  const { rows } = await sql<{ id: string }>`select id from council.vote`.execute(openDatabase(source));
  return rows[0]?.id;
}

const upTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);

test('10,000 racing double ballots from 4 processes: each of 500 submissions gets through once', {
  skip,
}, async () => {
  assert.ok(world && url);
  const on = await openVote(world.ctx);
  const before = await verifyJournal(world.ctx);
  const once: Submission[] = Array.from({ length: submissions }, (_, index) => ({
    seat: 1 + (index % 124),
    on,
    once: randomUUID(),
    choice: index % 2 === 0 ? 'for' : 'against',
  }));
  // Every process sends every submission several times, in an order of its own.
  const shares = Array.from({ length: processes }, () =>
    Array.from({ length: copies / processes }, () => once)
      .flat()
      .map((one) => [Math.random(), one] as const)
      .sort(([a], [b]) => a - b)
      .map(([, one]) => one),
  );
  assert.equal(shares.flat().length, 10_000);
  const outcomes = await raceProcesses('ballot', url, shares);
  assert.equal(outcomes.length, 10_000);
  const through = outcomes.filter((one) => one.refusals.length === 0).map((one) => one.once);
  assert.equal(new Set(through).size, submissions, 'every submission got through');
  assert.equal(through.length, submissions, 'and none twice');
  const others = outcomes.filter((one) => one.refusals.length > 0);
  assert.ok(others.every((one) => one.refusals.join() === 'ALREADY_DONE'));
  const stored = await storedBallots();
  assert.equal(stored.size, 124);
  for (const attempts of stored.values()) assert.deepEqual(attempts, upTo(attempts.length));
  assert.equal([...stored.values()].flat().length, submissions);
  const verdict = await verifyJournal(world.ctx);
  assert.equal(verdict.intact, true);
  assert.equal(verdict.rows, before.rows + BigInt(submissions), 'one journal row each');
});

test('2,000 changes of mind from 4 processes: no two share an attempt, none is lost', { skip }, async () => {
  assert.ok(world && url);
  const on = (await storedVote()) ?? '';
  const before = await storedBallots();
  const shares = Array.from({ length: processes }, () =>
    Array.from({ length: 2000 / processes }, (_, index): Submission => {
      return { seat: 1 + (index % 10), on, once: randomUUID(), choice: 'abstain' };
    }),
  );
  const outcomes = await raceProcesses('ballot', url, shares);
  assert.ok(outcomes.every((one) => one.refusals.length === 0));
  const stored = await storedBallots();
  for (const [seat, attempts] of stored) {
    assert.deepEqual(attempts, upTo((before.get(seat)?.length ?? 0) + (seat <= 10 ? 200 : 0)));
  }
  assert.equal((await verifyJournal(world.ctx)).intact, true);
});

// Double proxies (one holder, one grantor; L2121-20 CGCT) race here too, with one more act in `racer.ts`.
