import assert from 'node:assert/strict';
import { onEmpty, story, type World } from '../../test/harness/world.ts';
import { appointAdministrator } from './actions/appoint-administrator.ts';
import { deliverOutbox } from './actions/deliver-outbox.ts';
import type { PeopleTables } from './tables.ts';

type Sent = { to: string; subject: string; text: string };

/** A mail server that takes every message, or says why not. */
function mailServer(refuses: () => string | null = () => null) {
  const taken: Sent[] = [];
  return {
    taken,
    send: async (message: Sent) => {
      const why = refuses();
      if (why !== null) throw new Error(why);
      taken.push(message);
    },
  };
}

async function messages(world: World) {
  return world.ctx.db
    .withTables<PeopleTables>()
    .selectFrom('people.outbox_message')
    .select(['state', 'attempts', 'last_error', 'body'])
    .orderBy('created_at')
    .execute();
}

story('a message leaves once, and its words, which hold a link, do not stay', async (world) => {
  await world.visitor().post('/connexion', { email: 'expert@exemple.invalid' });
  const server = mailServer();
  assert.deepEqual(await deliverOutbox(world.ctx, server), { sent: 1, failed: 0 });
  assert.deepEqual(await deliverOutbox(world.ctx, server), { sent: 0, failed: 0 });
  assert.equal(server.taken.length, 1);
  assert.match(server.taken[0]?.text ?? '', /http:\/\/localhost:3000\/connexion\/[\w-]{43}/);
  assert.deepEqual(await messages(world), [{ state: 'sent', attempts: 1, last_error: null, body: '' }]);
});

story(
  'a mail server that is down is tried again later, its reason kept, then the message is given up',
  async (world) => {
    const secretariat = await world.enter('mandate/council-secretariat');
    const form = await secretariat.get('/mandats/nouveau');
    await secretariat.submit(form, 'Confier un mandat', {
      'Adresse électronique': 'siege-125@exemple.invalid',
      'Prénom et nom': 'Siège 125 (fictif)',
      Rôle: 'council_member',
    });
    const server = mailServer(() => 'connection refused');
    assert.deepEqual(await deliverOutbox(world.ctx, server), { sent: 0, failed: 1 });
    assert.deepEqual(await deliverOutbox(world.ctx, server), { sent: 0, failed: 0 });
    for (let day = 24; day <= 30; day += 1) {
      world.at(`2026-11-${day}T09:00:00Z`);
      await deliverOutbox(world.ctx, server);
    }
    const [message] = await messages(world);
    assert.deepEqual(
      [message?.state, message?.attempts, message?.last_error],
      ['given_up', 7, 'connection refused'],
    );
  },
);

story('a link that no longer opens is not sent', async (world) => {
  await world.visitor().post('/connexion', { email: 'expert@exemple.invalid' });
  world.at('2026-11-23T09:15:00Z');
  const server = mailServer();
  await deliverOutbox(world.ctx, server);
  assert.equal(server.taken.length, 0);
  assert.equal((await messages(world))[0]?.state, 'given_up');
});

story('a message that was being sent when the program fell is never sent again by itself', async (world) => {
  await world.visitor().post('/connexion', { email: 'expert@exemple.invalid' });
  const connection = await world.source.acquire();
  await connection.exec(`update people.outbox_message set state = 'sending', attempts = 1`);
  world.source.release(connection);
  const server = mailServer();
  await deliverOutbox(world.ctx, server);
  assert.equal(server.taken.length, 0);
});

onEmpty(
  'on an empty instance, whoever holds the machine appoints the first administrator, who signs in',
  async (world) => {
    const person = { email: 'premiere@exemple.invalid', name: 'Administrateur 1' };
    await appointAdministrator(world.ctx, person);
    const token = await appointAdministrator(world.ctx, person);
    const visitor = world.visitor();
    const page = await visitor.submit(await visitor.get(`/connexion/${token}`), 'Me connecter');
    assert.equal(page.path, '/mandats');
    assert.match(page.text, /1 mandat\b/);
  },
);
