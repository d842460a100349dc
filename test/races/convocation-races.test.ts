import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { sql } from 'kysely';
import { exampleId } from '#kit/ids.ts';
import { addItem, draftSitting, personalLinks } from '../harness/convocation-steps.ts';
import type { Visitor } from '../harness/visitor.ts';
import { race, type ServerWorld, serverWorld } from './server-world.ts';

const world = await serverWorld();
after(() => world?.close());
const skip = world ? false : 'no PostgreSQL server here';

async function secretariat(on: ServerWorld): Promise<Visitor> {
  const visitor = on.visitor();
  await visitor.post('/entrer-comme', { mandate: exampleId('mandate/council-secretariat') });
  return visitor;
}

/** A civil day so many days from now: the program runs on the real clock. */
function dayIn(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

test('ten desks that convene one sitting at once make one convocation, one sending per member', {
  skip,
}, async () => {
  assert.ok(world);
  const secretary = await secretariat(world);
  const base = await draftSitting(secretary, { day: dayIn(10) });
  await addItem(secretary, base, 'Point unique');
  const { fields, action } = (await secretary.get(`${base}/convocation`)).form('Convoquer le conseil');
  const pages = await race(10, () => secretary.post(action, { ...fields, once: randomUUID() }));
  assert.equal(pages.filter((page) => page.status === 200).length, 1);
  assert.equal(pages.filter((page) => /déjà convoquée/.test(page.text)).length, 9);
  const slug = base.split('/').at(-1);
  const { rows } = await sql<{ convocations: bigint; sendings: bigint }>`
    select count(distinct c.id) as convocations, count(s.id) as sendings
    from council.convocation c join council.sitting t on t.id = c.sitting_id
    join council.convocation_sending s on s.convocation_id = c.id where t.slug = ${slug}`.execute(
    world.ctx.db,
  );
  assert.deepEqual(
    rows.map((row) => [Number(row.convocations), Number(row.sendings)]),
    [[1, 124]],
  );

  const [link = ''] = await personalLinks(world.visitor());
  const reader = world.visitor();
  await race(20, () => reader.post(`${link}/lecture`, { once: randomUUID() }));
  const replies = await race(20, () =>
    reader.post(`${link}/reponse`, { once: randomUUID(), answer: 'present' }),
  );
  assert.ok(replies.every((page) => page.status === 200));
  const kept = await sql<{ readings: bigint; last: number; replies: bigint }>`
    select (select count(*) from council.convocation_reading) as readings,
      max(number) as last, count(*) as replies from council.attendance_reply`.execute(world.ctx.db);
  const [counts] = kept.rows;
  assert.equal(Number(counts?.readings), 1, 'a reading is the first, once');
  assert.equal(Number(counts?.replies), 20, 'every reply is kept');
  assert.equal(counts?.last, 20, 'and numbered without a hole');
});

test('five sittings convened at once take five numbers of the register', { skip }, async () => {
  assert.ok(world);
  const secretary = await secretariat(world);
  const forms: { action: string; fields: Record<string, string> }[] = [];
  for (let rank = 0; rank < 5; rank += 1) {
    const base = await draftSitting(secretary, { day: dayIn(12 + rank) });
    await addItem(secretary, base, `Point ${rank}`);
    const { fields, action } = (await secretary.get(`${base}/convocation`)).form('Convoquer le conseil');
    forms.push({ fields, action });
  }
  const pages = await Promise.all(forms.map(({ action, fields }) => secretary.post(action, fields)));
  assert.deepEqual(
    pages.map((page) => page.status),
    [200, 200, 200, 200, 200],
  );
  const { rows } = await sql<{ numbers: number[] }>`
    select array_agg(number order by number) as numbers from council.convocation`.execute(world.ctx.db);
  const numbers = rows[0]?.numbers ?? [];
  assert.deepEqual(
    numbers,
    numbers.map((_, index) => index + 1),
  );
});

test('ten desks that cancel one sitting at once tell each member once, and one other date takes its place', {
  skip,
}, async () => {
  assert.ok(world);
  const secretary = await secretariat(world);
  const base = await draftSitting(secretary, { day: dayIn(10) });
  await addItem(secretary, base, 'Point unique');
  const check = await secretary.get(`${base}/convocation`);
  await secretary.submit(check, 'Convoquer le conseil');
  const cancelled = await race(10, () =>
    secretary.post(`${base}/annulation`, { reason: 'Salle indisponible.', once: randomUUID() }),
  );
  assert.equal(cancelled.filter((page) => page.status === 200).length, 1);
  assert.equal(cancelled.filter((page) => /déjà annulée/.test(page.text)).length, 9);
  const slug = base.split('/').at(-1);
  const { rows } = await sql<{ notices: bigint }>`
    select count(*) as notices from council.cancellation_notice n
    join council.convocation_sending s on s.id = n.sending_id
    join council.convocation c on c.id = s.convocation_id
    join council.sitting t on t.id = c.sitting_id where t.slug = ${slug}`.execute(world.ctx.db);
  assert.equal(Number(rows[0]?.notices), 124);
  const { fields, action } = (await secretary.get(`${base}/nouvelle-date`)).form('Créer le brouillon');
  const asked = { ...fields, day: dayIn(20), hour: '18h30' };
  const drafts = await race(10, () => secretary.post(action, { ...asked, once: randomUUID() }));
  assert.equal(drafts.filter((page) => page.status === 200).length, 1);
  assert.equal(drafts.filter((page) => /déjà été préparée à la place/.test(page.text)).length, 9);
});
