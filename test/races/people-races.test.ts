import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { sql } from 'kysely';
import { record } from '#journal/record.ts';
import { exampleId } from '#kit/ids.ts';
import { ok } from '#kit/result.ts';
import { appointAdministrator } from '../../src/people/actions/appoint-administrator.ts';
import { deliverOutbox } from '../../src/people/actions/deliver-outbox.ts';
import { requestSignInLink } from '../../src/people/actions/request-sign-in-link.ts';
import { useSignInLink } from '../../src/people/actions/use-sign-in-link.ts';
import type { PeopleTables } from '../../src/people/tables.ts';
import { addMessage } from '../../src/people/writes.ts';
import { race, serverWorld } from './server-world.ts';

const world = await serverWorld();
after(() => world?.close());
const skip = world ? false : 'no PostgreSQL server here';

test('a sign-in link pressed in 20 windows at once opens one session', { skip }, async () => {
  assert.ok(world);
  const { ctx } = world;
  const email = `${randomUUID()}@exemple.invalid`;
  const token = await appointAdministrator(ctx, { email, name: 'Administrateur d’essai (fictif)' });
  const results = await race(20, () => useSignInLink(ctx, token));
  assert.equal(results.filter((one) => one.ok).length, 1);
  assert.equal(results.filter((one) => !one.ok && one.refusals[0] === 'LINK_USED').length, 19);
});

test('20 requests at once for one person send five links', { skip }, async () => {
  assert.ok(world);
  const { ctx } = world;
  const email = `${randomUUID()}@exemple.invalid`;
  await record(ctx, { event: 'thing.done', subject: 'test/person' }, async (tx) => {
    await sql`insert into people.person values (${randomUUID()}, 'Personne d’essai', ${email}, 'user', now())`.execute(
      tx,
    );
    return ok(null);
  });
  const linkHref = (token: string) => `http://localhost:3000/connexion/${token}`;
  await race(20, () => requestSignInLink(ctx, { email, lang: 'fr', returnPath: '/', linkHref }));
  const messages = await ctx.db
    .withTables<PeopleTables>()
    .selectFrom('people.outbox_message')
    .select('id')
    .where('recipient', '=', email)
    .execute();
  assert.equal(messages.length, 5);
});

test('eight programs that empty one outbox send each of 40 messages once', { skip }, async () => {
  assert.ok(world);
  const { ctx } = world;
  const key = randomUUID();
  await record(ctx, { event: 'thing.done', subject: 'test/outbox' }, async (tx) => {
    for (let rank = 0; rank < 40; rank += 1) {
      const recipient = `${key}-${rank}@exemple.invalid`;
      await addMessage(tx, { recipient, subject: 'Essai', body: 'Essai' }, ctx.now());
    }
    return ok(null);
  });
  const taken: string[] = [];
  const mailer = {
    send: async ({ to }: { to: string }) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      taken.push(to);
    },
  };
  await race(8, () => deliverOutbox(ctx, mailer));
  const ours = taken.filter((to) => to.startsWith(key));
  assert.equal(ours.length, 40);
  assert.equal(new Set(ours).size, 40);
});

test('one mandate granted from 20 windows at once is one mandate', { skip }, async () => {
  assert.ok(world);
  const { ctx } = world;
  const secretariat = world.visitor();
  await secretariat.post('/entrer-comme', { mandate: exampleId('mandate/council-secretariat') });
  const email = `${randomUUID()}@exemple.invalid`;
  const fields = {
    email,
    name: 'Siège d’essai (fictif)',
    organisation: exampleId('organisation/grenoble-alpes-metropole'),
    role: 'council_member',
    starts: '2026-01-01',
    ends: '',
  };
  const pages = await race(20, () => secretariat.post('/mandats/nouveau', { ...fields, once: randomUUID() }));
  assert.deepEqual(pages.map((page) => page.status).sort(), [200, ...Array.from({ length: 19 }, () => 422)]);
  const mandates = await ctx.db
    .withTables<PeopleTables>()
    .selectFrom('people.mandate as mandate')
    .innerJoin('people.person as person', 'person.id', 'mandate.person_id')
    .select('mandate.id')
    .where('person.email', '=', email)
    .execute();
  assert.equal(mandates.length, 1);
});
