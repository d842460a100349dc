import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { ok, refuse } from '#kit/result.ts';
import { onEmpty, type World } from '../../test/harness/world.ts';
import { record } from './record.ts';
import { verifyJournal } from './views/verify-journal.ts';

async function actThreeTimes(world: World): Promise<void> {
  for (const number of [1, 2, 3]) {
    await record(
      world.ctx,
      { event: 'thing.done', subject: `test/thing/${number}`, data: { number } },
      async () => ok(null),
    );
  }
}

async function execute(world: World, statement: string): Promise<void> {
  const connection = await world.source.acquire();
  await connection.exec(statement).finally(() => world.source.release(connection));
}

onEmpty('every act leaves a row, and the chain holds', async (world) => {
  await actThreeTimes(world);
  const verdict = await verifyJournal(world.ctx);
  assert.equal(verdict.intact, true);
  assert.equal(verdict.rows, 3n);
  const page = await world.visitor().get('/journal');
  assert.match(page.text, /thing\.done/);
});

onEmpty('a refused act leaves nothing behind, neither row nor write', async (world) => {
  const result = await record(world.ctx, { event: 'thing.done', subject: 'test/thing/1' }, async (tx) => {
    await sql`insert into journal.once values ('key-of-refusal', now())`.execute(tx);
    return refuse('NO');
  });
  assert.deepEqual(result, { ok: false, refusals: ['NO'] });
  assert.equal((await verifyJournal(world.ctx)).rows, 0n);
});

onEmpty('the database itself refuses to change, remove or empty the journal', async (world) => {
  await actThreeTimes(world);
  for (const statement of [
    `update journal.entry set event = 'x.y'`,
    'delete from journal.entry where seq = 2',
    'truncate journal.entry',
  ]) {
    await execute(world, 'savepoint attempt');
    await assert.rejects(execute(world, statement), /ROWS_ARE_ONLY_ADDED/);
    await execute(world, 'rollback to savepoint attempt');
  }
});

const tamperings: readonly [string, string, bigint, string][] = [
  ['an edited row', `update journal.entry set data = '{"number": 9}' where seq = 2`, 2n, 'HASH_DIFFERS'],
  ['a removed row', 'delete from journal.entry where seq = 2', 2n, 'MISSING_ROW'],
  ['a cut tail', 'delete from journal.entry where seq = 3', 3n, 'HEAD_DIFFERS'],
];

for (const [what, statement, seq, fault] of tamperings) {
  onEmpty(`somebody with the keys of the database cannot hide ${what}`, async (world) => {
    await actThreeTimes(world);
    await execute(world, 'alter table journal.entry disable trigger entry_only_added');
    await execute(world, statement);
    const verdict = await verifyJournal(world.ctx);
    assert.equal(verdict.intact, false);
    assert.ok(!verdict.intact && verdict.firstBroken === seq && verdict.fault === fault);
    const page = await world.visitor().get('/journal/verification');
    assert.match(page.text, new RegExp(`n° ${seq}`));
  });
}
