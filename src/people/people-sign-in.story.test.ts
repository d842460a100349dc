import assert from 'node:assert/strict';
import type { SeenPage, Visitor } from '../../test/harness/visitor.ts';
import { story, type World } from '../../test/harness/world.ts';
import { createApp } from '../app.ts';
import type { PeopleTables } from './tables.ts';

const lead = 'territory-lead@exemple.invalid';

async function askLink(visitor: Visitor, email = lead, from = '/connexion'): Promise<SeenPage> {
  const page = await visitor.get(from);
  return visitor.submit(page, 'Recevoir un lien', { 'Votre adresse électronique': email });
}

/** The newest link of the local outbox, as its reader would press it. */
async function newestLink(visitor: Visitor): Promise<string> {
  const box = await visitor.get('/boite-locale');
  const href = box.root.querySelector('main article a')?.getAttribute('href');
  assert.ok(href, `no link in the local outbox: ${box.text.slice(0, 300)}`);
  return href;
}

async function count(world: World, table: 'people.outbox_message' | 'people.session'): Promise<number> {
  const { rows } = await world.ctx.db
    .withTables<PeopleTables>()
    .selectFrom(table)
    .select((select) => select.fn.countAll<bigint>().as('rows'))
    .executeTakeFirstOrThrow();
  return Number(rows);
}

story('somebody with an account receives a link, opens it, and acts under their mandate', async (world) => {
  const visitor = world.visitor();
  const sent = await askLink(visitor);
  assert.match(sent.text, /Si cette adresse a un compte, un lien vient de lui être envoyé/);
  const opened = await visitor.get(await newestLink(visitor));
  const space = await visitor.submit(opened, 'Me connecter');
  assert.equal(space.path, '/mon-espace');
  assert.match(space.text, /Responsable 1 \(fictif\)/);
  assert.match(space.text, /responsable de la candidature/);
});

story('a mail scanner that opens the link does not use it up', async (world) => {
  const visitor = world.visitor();
  await askLink(visitor);
  const link = await newestLink(visitor);
  for (let look = 0; look < 3; look += 1) await world.visitor().get(link);
  const space = await visitor.submit(await visitor.get(link), 'Me connecter');
  assert.equal(space.path, '/mon-espace');
});

story('a link opens one session: the second time it says so and offers a new one', async (world) => {
  const visitor = world.visitor();
  await askLink(visitor);
  const link = await newestLink(visitor);
  const [first, second] = [world.visitor(), world.visitor()];
  const [page, sameTime] = [await first.get(link), await second.get(link)];
  await first.submit(page, 'Me connecter');
  const late = await second.submit(sameTime, 'Me connecter');
  assert.equal(late.status, 410);
  assert.match(late.text, /Ce lien a déjà servi/);
  assert.match(late.text, /Demander un nouveau lien/);
  assert.equal(await count(world, 'people.session'), 1);
  assert.match((await second.get(link)).text, /Ce lien a déjà servi/);
});

story('after a quarter of an hour the link opens nothing', async (world) => {
  const visitor = world.visitor();
  await askLink(visitor);
  const link = await newestLink(visitor);
  const page = await visitor.get(link);
  world.at('2026-11-23T09:15:00Z');
  const late = await visitor.submit(page, 'Me connecter');
  assert.equal(late.status, 410);
  assert.match(late.text, /Ce lien a expiré/);
  assert.match((await visitor.get(link)).text, /Ce lien a expiré/);
});

story('a link that nobody sent is unknown, in both languages', async (world) => {
  const page = await world.visitor().get('/connexion/abcdef');
  assert.equal(page.status, 404);
  assert.match(page.text, /Ce lien n’est pas connu/);
  assert.match((await world.visitor().post('/en/connexion/abcdef', {})).text, /This link is not known/);
});

story('an unknown address reads the same page and leaves no message', async (world) => {
  const [known, unknown] = [
    await askLink(world.visitor()),
    await askLink(world.visitor(), 'personne@ailleurs.example'),
  ];
  assert.equal(unknown.status, known.status);
  assert.equal(unknown.path, known.path);
  assert.equal(unknown.body, known.body);
  assert.equal(await count(world, 'people.outbox_message'), 1);
  const journal = await world.visitor().get('/journal');
  assert.doesNotMatch(journal.text, /sign_in_link|ailleurs/);
});

story('five links an hour for one person, not a sixth; the next hour five again', async (world) => {
  for (let asked = 0; asked < 7; asked += 1) await askLink(world.visitor(), lead.toUpperCase());
  assert.equal(await count(world, 'people.outbox_message'), 5);
  await askLink(world.visitor(), 'expert@exemple.invalid');
  assert.equal(await count(world, 'people.outbox_message'), 6);
  world.at('2026-11-23T10:00:01Z');
  await askLink(world.visitor());
  assert.equal(await count(world, 'people.outbox_message'), 7);
});

story('what is not an address is refused at its field, and stays typed', async (world) => {
  const page = await askLink(world.visitor(), 'moi@');
  assert.equal(page.status, 422);
  assert.match(page.text, /Donnez une adresse électronique complète/);
  assert.equal(page.root.querySelector('#f-email')?.getAttribute('value'), 'moi@');
});

story('after signing in one returns to the page one wanted, in English too', async (world) => {
  const visitor = world.visitor();
  const turned = await visitor.get('/en/mon-espace');
  assert.equal(turned.path, '/en/connexion?vers=%2Fmon-espace');
  const page = await visitor.get('/en/connexion?vers=%2Fjournal%3Favant%3D3');
  await visitor.submit(page, 'Receive a link', { 'Your e-mail address': lead });
  const box = await visitor.get('/en/boite-locale');
  assert.match(box.text, /You asked to sign in to Totem/);
  const link = await newestLink(visitor);
  assert.match(link, /^\/en\/connexion\//);
  const landed = await visitor.submit(await visitor.get(link), 'Sign me in');
  assert.equal(landed.path, '/en/journal?avant=3');
});

for (const evil of ['//evil.example', 'https://evil.example/', '/\\evil.example']) {
  story(`signing in never leads to another site: ${evil}`, async (world) => {
    const visitor = world.visitor();
    await visitor.post('/connexion', { email: lead, vers: evil });
    const app = createApp(world.parts);
    const link = await newestLink(visitor);
    const used = await app(new Request(`http://localhost${link}`, { method: 'POST' }));
    assert.equal(used.headers.get('location'), '/mon-espace');
    const page = await visitor.get(`/connexion?vers=${encodeURIComponent(evil)}`);
    assert.doesNotMatch(page.body.replace(/<head>[\s\S]*?<\/head>|<header[\s\S]*?<\/header>/g, ''), /evil/);
  });
}

story('the cookie is HttpOnly, Lax, and Secure behind https', async (world) => {
  const visitor = world.visitor();
  await askLink(visitor);
  const link = await newestLink(visitor);
  const app = createApp({ ...world.parts, publicUrl: 'https://totem.example' });
  const used = await app(new Request(`http://localhost${link}`, { method: 'POST' }));
  assert.match(
    used.headers.get('set-cookie') ?? '',
    /^totem_session=[\w-]{43}; Max-Age=43200; HttpOnly; SameSite=Lax; Path=\/; Secure$/,
  );
});

story('the local outbox does not exist where real mail is sent', async (world) => {
  await askLink(world.visitor());
  const app = createApp({ ...world.parts, demo: false });
  assert.equal((await app(new Request('http://localhost/boite-locale'))).status, 404);
});

story('a session ends after twelve hours', async (world) => {
  const expert = await world.enter('mandate/expert');
  world.at('2026-11-23T20:59:59Z');
  assert.equal((await expert.get('/mon-espace')).path, '/mon-espace');
  world.at('2026-11-23T21:00:00Z');
  assert.match((await expert.get('/mon-espace')).path, /^\/connexion/);
});
