import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { sql } from 'kysely';
import { exampleId } from '#kit/ids.ts';
import type { Viewer } from '#kit/viewer.ts';
import { mergeActors } from '../../src/register/actions/merge-actors.ts';
import { unmergeActors } from '../../src/register/actions/unmerge-actors.ts';
import { profilesPrint } from '../../src/register/queries/profile-now.ts';
import { race, serverWorld } from './server-world.ts';

const world = await serverWorld();
after(() => world?.close());
const skip = world ? false : 'no PostgreSQL server here';

const acting = {
  id: exampleId('mandate/territory-lead'),
  role: 'territory_lead',
  organisationId: randomUUID(),
  organisationSlug: 'essai',
  organisationName: 'Essai',
} as const;
const lead: Viewer = { personId: randomUUID(), name: 'Essai', acting, mandates: [acting] };
const id = (slug: string) => exampleId(`actor/${slug}`);

async function standing(): Promise<string[]> {
  assert.ok(world);
  const { rows } = await sql<{
    slug: string;
  }>`select a.slug from register.actor as a where a.state = 'merged' order by 1`.execute(world.ctx.db);
  return rows.map((row) => row.slug);
}

/** Everybody presses at once, each having read the two profiles as they were. */
async function pressTogether(pairs: readonly (readonly [string, string])[]): Promise<string[]> {
  assert.ok(world);
  const { ctx } = world;
  const reads = await Promise.all(pairs.map((pair) => profilesPrint(ctx.db, pair.map(id))));
  const results = await race(pairs.length, (index) => {
    const [survivor = '', absorbed = ''] = pairs[index] ?? [];
    return mergeActors(ctx, lead, { survivor, absorbed, read: reads[index] ?? '', once: randomUUID() });
  });
  return results.flatMap((one) => (one.ok ? ['done'] : [one.refusals.join(' ')]));
}

test('A into B and B into A at once: one only, and no circle', { skip }, async () => {
  assert.ok(world);
  const pairs = Array.from({ length: 10 }, (_, turn): [string, string] =>
    turn % 2 === 0 ? ['kalray', 'soitec'] : ['soitec', 'kalray'],
  );
  const said = await pressTogether(pairs);
  assert.equal(said.filter((one) => one === 'done').length, 1);
  assert.ok(
    said.every((one) => one === 'done' || /_MERGED|MERGED_MEANWHILE/.test(one)),
    said.join(),
  );
  const [gone = ''] = await standing();
  assert.equal((await standing()).length, 1);
  const undone = await race(5, () => unmergeActors(world.ctx, lead, { slug: gone, once: randomUUID() }));
  assert.equal(undone.filter((one) => one.ok).length, 1, 'undone once too');
  assert.deepEqual(await standing(), []);
});

test('a ring of five, each into the next at once: what stands has an end, and everybody leads to it', {
  skip,
}, async () => {
  assert.ok(world);
  const ring = ['tiempo', 'xenocs', 'asygn', 'koelis', 'alpao'];
  const said = await pressTogether(
    ring.map((slug, at) => [ring[(at + 1) % ring.length] ?? '', slug] as const),
  );
  assert.ok(said.includes('done'));
  const { rows } = await sql<{ ends: number }>`select count(*)::int as ends from register.actor as a
    join register.actor as s on s.id = a.survivor_id where a.state = 'merged' and s.state <> 'listed'`.execute(
    world.ctx.db,
  );
  assert.equal(rows[0]?.ends, 0);
  assert.ok((await standing()).length < ring.length);
});

test('the database alone refuses a circle, whoever forgets the lock', { skip }, async () => {
  assert.ok(world);
  const { ctx } = world;
  const { transact } = await import('#kit/db/database.ts');
  const insert = (from: string, into: string) =>
    transact(ctx.writer, async (tx) => {
      await sql`insert into register.merge (id, absorbed_id, survivor_id, at, mandate_id)
        values (${randomUUID()}::uuid, ${id(from)}::uuid, ${id(into)}::uuid, now(), ${acting.id}::uuid)`.execute(
        tx,
      );
    }).then(
      () => 'done',
      (error: Error) => error.message,
    );
  const said = await race(6, (turn) =>
    turn % 2 === 0 ? insert('aledia', 'pyxalis') : insert('pyxalis', 'aledia'),
  );
  assert.equal(said.filter((one) => one === 'done').length, 1);
  assert.ok(
    said.every((one) => one === 'done' || /MERGE_OF_LISTED/.test(one)),
    said.join(),
  );
});
