import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import { DatabaseError } from '#kit/db/database-error.ts';
import { ok, refuse } from '#kit/result.ts';
import { onEmpty, type World } from '../../test/harness/world.ts';
import { record } from './record.ts';
import { recordTogether, waitingMax } from './record-together.ts';
import { verifyJournal } from './views/verify-journal.ts';

interface Asked {
  readonly number: number;
  readonly does: 'add' | 'add blindly' | 'refuse' | 'throw';
}
type Refusal = 'NO' | 'ALREADY_DONE' | 'TAKEN' | 'FULL';

/** Adds numbers to a table that holds each once; counts the transactions, and can be made to wait before its lock. */
async function thingsOf(world: World) {
  const connection = await world.source.acquire();
  await connection
    .exec('create table public.thing (number integer constraint thing_once primary key)')
    .finally(() => world.source.release(connection));
  const seen = { locks: 0, before: Promise.resolve() };
  const add = recordTogether<Asked, null, Set<number>, number, Refusal>({
    lock: async () => {
      seen.locks += 1;
      await seen.before;
      return null;
    },
    read: async (tx) => {
      const { rows } = await sql<{ number: number }>`select number from public.thing`.execute(tx);
      return new Set(rows.map((row) => row.number));
    },
    decide: (known, { number, does }) => {
      if (does === 'throw') throw new Error('this act alone');
      if (does === 'refuse') return refuse('NO');
      if (does === 'add' && known.has(number)) return refuse('NO');
      known.add(number);
      return ok({
        rows: [number],
        events: [
          { event: 'thing.added', subject: `test/thing/${number}`, data: { number }, topic: 'test/things' },
        ],
      });
    },
    write: async (tx, numbers) => {
      for (const number of numbers) await sql`insert into public.thing values (${number})`.execute(tx);
    },
    constraints: { once_pkey: 'ALREADY_DONE', thing_once: 'TAKEN' },
    full: 'FULL',
  });
  const act = (
    number: number,
    does: Asked['does'] = 'add',
    once = `key-${number}-${does}`,
    ctx: Ctx = world.ctx,
  ) => add(ctx, { key: 'all', once, asked: { number, does } });
  return { act, seen };
}

async function stored(world: World): Promise<number[]> {
  const { rows } = await sql<{ number: number }>`select number from public.thing order by number`.execute(
    world.parts.database,
  );
  return rows.map((row) => row.number);
}

onEmpty(
  'acts of one second are carried out together, each signed by its author, chained as one by one',
  async (world) => {
    const { act, seen } = await thingsOf(world);
    await record(world.ctx, { event: 'thing.done', subject: 'test/before' }, async () => ok(null));
    const told: number[] = [];
    world.parts.live.subscribe('test/things', (version) => told.push(version));
    const results = await Promise.all(
      Array.from({ length: 100 }, (_, number) =>
        act(number, 'add', undefined, {
          ...world.ctx,
          author: { kind: 'link', id: `author-${number}`, mandateId: null },
        }),
      ),
    );
    assert.ok(results.every((one) => one.ok));
    assert.equal(seen.locks, 1, 'one transaction');
    assert.equal(told.length, 1, 'open pages are told once');
    await record(world.ctx, { event: 'thing.done', subject: 'test/after' }, async () => ok(null));
    const verdict = await verifyJournal(world.ctx);
    assert.equal(verdict.intact, true);
    assert.equal(verdict.rows, 102n);
    const { rows } = await sql<{ author_id: string; subject: string }>`
    select author_id, subject from journal.entry where event = 'thing.added' order by seq`.execute(
      world.parts.database,
    );
    assert.deepEqual(
      rows.map((row) => [row.author_id, row.subject]),
      Array.from({ length: 100 }, (_, number) => [`author-${number}`, `test/thing/${number}`]),
    );
  },
);

onEmpty('a refusal and a failure end their own act only, and leave nothing', async (world) => {
  const { act } = await thingsOf(world);
  const answers = await Promise.allSettled([
    act(1),
    act(2, 'refuse'),
    act(3, 'throw'),
    act(4),
    act(1, 'add', 'other-key'),
  ]);
  assert.deepEqual(
    answers.map((one) =>
      one.status === 'rejected' ? String(one.reason) : one.value.ok || one.value.refusals,
    ),
    [true, ['NO'], 'Error: this act alone', true, ['NO']],
  );
  assert.deepEqual(await stored(world), [1, 4]);
  assert.equal((await verifyJournal(world.ctx)).rows, 2n);
  // The keys of those that failed are free again: the same form, corrected, is taken.
  assert.equal((await act(2, 'add', 'key-2-refuse')).ok, true);
  assert.equal((await act(3, 'add', 'key-3-throw')).ok, true);
});

onEmpty('the same submission is done once, in one transaction or in two', async (world) => {
  const { act } = await thingsOf(world);
  const once = 'the-same-key';
  const together = await Promise.all([act(1, 'refuse', once), act(2, 'add', once), act(3, 'add', once)]);
  assert.deepEqual(
    together.map((one) => one.ok || one.refusals),
    [['NO'], true, ['ALREADY_DONE']],
  );
  assert.deepEqual(await act(4, 'add', once), refuse('ALREADY_DONE'));
  assert.deepEqual(await stored(world), [2]);
});

onEmpty('when a constraint refuses the whole, only the guilty is refused', async (world) => {
  const { act, seen } = await thingsOf(world);
  await act(7);
  const answers = await Promise.all([act(1), act(7, 'add blindly'), act(2)]);
  assert.deepEqual(
    answers.map((one) => one.ok || one.refusals),
    [true, ['TAKEN'], true],
  );
  assert.equal(seen.locks, 1 + 1 + 3, 'together, then one by one');
  assert.deepEqual(await stored(world), [1, 2, 7]);
  const verdict = await verifyJournal(world.ctx);
  assert.equal(verdict.intact, true);
  assert.equal(verdict.rows, 3n);
});

onEmpty('when all are refused, not even the lock leaves a trace', async (world) => {
  const { act } = await thingsOf(world);
  const answers = await Promise.all([act(1, 'refuse'), act(2, 'refuse')]);
  assert.ok(answers.every((one) => !one.ok));
  assert.equal((await verifyJournal(world.ctx)).rows, 0n);
  assert.equal((await act(1, 'add', 'key-1-refuse')).ok, true);
});

onEmpty('a line too long is said, and those already in it are served', async (world) => {
  const { act, seen } = await thingsOf(world);
  let open = () => {};
  seen.before = new Promise((resolve) => {
    open = resolve;
  });
  const waiting = Array.from({ length: waitingMax }, (_, number) => act(number, 'refuse'));
  assert.deepEqual(await act(1, 'add', 'one-too-many'), refuse('FULL'));
  open();
  const answers = await Promise.all(waiting);
  assert.ok(answers.every((one) => !one.ok && one.refusals[0] === 'NO'));
  assert.equal((await act(1)).ok, true);
});

onEmpty(
  'an act begun inside another act’s transaction is told so instead of waiting for ever',
  async (world) => {
    const { act } = await thingsOf(world);
    await assert.rejects(
      record(world.ctx, { event: 'thing.done', subject: 'test/outer' }, async () => {
        await act(1);
        return ok(null);
      }),
      /a transaction was opened inside another one/,
    );
  },
);

onEmpty('both doors at once write one chain', async (world) => {
  const { act } = await thingsOf(world);
  await Promise.all(
    Array.from({ length: 60 }, async (_, number) => {
      if (number % 3 > 0) return act(number);
      return record(world.ctx, { event: 'thing.done', subject: `test/alone/${number}` }, async () =>
        ok(null),
      );
    }),
  );
  const verdict = await verifyJournal(world.ctx);
  assert.equal(verdict.intact, true);
  assert.equal(verdict.rows, 60n);
});

onEmpty('a lock that fails is heard by each of those it was for', async (world) => {
  const { act, seen } = await thingsOf(world);
  seen.before = Promise.reject(new DatabaseError('no lock today', '55P03', null));
  seen.before.catch(() => {});
  const answers = await Promise.allSettled([act(1), act(2)]);
  assert.deepEqual(
    answers.map((one) => (one.status === 'rejected' ? (one.reason as Error).message : 'done')),
    ['no lock today', 'no lock today'],
  );
  seen.before = Promise.resolve();
  assert.equal((await act(1)).ok, true);
});
