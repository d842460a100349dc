import assert from 'node:assert/strict';
import { exampleId } from '#kit/ids.ts';
import type { SeenPage, Visitor } from '../../test/harness/visitor.ts';
import { story, type World } from '../../test/harness/world.ts';
import type { PeopleTables } from './tables.ts';

const council = exampleId('organisation/grenoble-alpes-metropole');
const territory = exampleId('organisation/digital-grenoble');

const newMember = {
  'Adresse électronique': 'siege-125@exemple.invalid',
  'Prénom et nom': 'Siège 125 (fictif)',
  Rôle: 'council_member',
};

async function grant(visitor: Visitor, fields: Record<string, string>): Promise<SeenPage> {
  return visitor.submit(await visitor.get('/mandats/nouveau'), 'Confier un mandat', fields);
}

async function signIn(world: World, email: string): Promise<Visitor> {
  const visitor = world.visitor();
  await visitor.post('/connexion', { email });
  const box = await visitor.get('/boite-locale');
  const links = box.root.querySelectorAll('main article a').map((one) => one.getAttribute('href') ?? '');
  // A notice sent in the same instant may stand first: take the link that signs in.
  const link = links.find((one) => /\/connexion\/./.test(one)) ?? '';
  await visitor.submit(await visitor.get(link), 'Me connecter');
  return visitor;
}

async function mandatesOf(world: World, role: 'council_member' | 'territory_editor'): Promise<number> {
  const rows = await world.ctx.db
    .withTables<PeopleTables>()
    .selectFrom('people.mandate')
    .select('id')
    .where('role', '=', role)
    .execute();
  return rows.length;
}

story('the secretariat adds a member: they receive a message, sign in, and act', async (world) => {
  const secretariat = await world.enter('mandate/council-secretariat');
  const page = await grant(secretariat, newMember);
  assert.match(page.text, /Siège 125 \(fictif\), conseiller communautaire/);
  assert.match(page.text, /En cours/);
  const box = await world.visitor().get('/boite-locale');
  assert.match(
    box.text,
    /Vous recevez un mandat : conseiller communautaire, Grenoble-Alpes Métropole, à partir du 23 novembre 2026/,
  );
  const member = await signIn(world, 'siege-125@exemple.invalid');
  assert.match((await member.get('/mon-espace')).text, /Vous êtes Siège 125 \(fictif\)/);
});

story('a grant tells everything that is wrong at once, and keeps what was typed', async (world) => {
  const administrator = await world.enter('mandate/administrator');
  const page = await grant(administrator, {
    'Adresse électronique': 'sans arobase',
    'Premier jour': 'demain',
    'Premier jour où': '2026-02-30',
  });
  assert.equal(page.status, 422);
  const summary = page.root.querySelectorAll('.error-summary a').map((link) => link.getAttribute('href'));
  assert.deepEqual(summary, ['#f-email', '#f-name', '#f-organisation', '#f-role', '#f-starts', '#f-ends']);
  for (const href of summary) assert.ok(page.root.querySelector(href ?? ''), `${href} is on the page`);
  assert.equal(page.root.querySelector('#f-email')?.getAttribute('value'), 'sans arobase');
});

story('nobody grants for another organisation: it does not exist for them', async (world) => {
  const secretariat = await world.enter('mandate/council-secretariat');
  const page = await secretariat.post('/mandats/nouveau', {
    email: 'intrus@exemple.invalid',
    name: 'Intrus',
    organisation: territory,
    role: 'territory_editor',
    starts: '2026-11-23',
    ends: '',
    once: 'a-key-of-the-intruder',
  });
  assert.equal(page.status, 404);
  assert.equal(await mandatesOf(world, 'territory_editor'), 2);
});

story('the secretariat gives no role but those of the assembly', async (world) => {
  const secretariat = await world.enter('mandate/council-secretariat');
  const form = await secretariat.get('/mandats/nouveau');
  const offered = form.root.querySelectorAll('#f-role option').map((option) => option.getAttribute('value'));
  assert.deepEqual(offered, ['', 'council_president', 'council_member']);
  const page = await grant(secretariat, { ...newMember, Rôle: 'administrator' });
  assert.equal(page.status, 422);
  assert.match(page.text, /Votre mandat ne permet pas de confier ce rôle/);
});

story('the territory lead invites an editor of their team, and only that', async (world) => {
  const lead = await world.enter('mandate/territory-lead');
  const page = await grant(lead, {
    'Adresse électronique': 'plume@exemple.invalid',
    'Prénom et nom': 'Contributeur 3 (fictif)',
  });
  assert.match(page.text, /Contributeur 3 \(fictif\), contributeur de la candidature/);
  const list = await lead.get('/mandats');
  assert.match(list.text, /Digital Grenoble/);
  assert.doesNotMatch(list.text, /Siège/);
});

story('a form sent twice gives one mandate, and the same mandate is not given twice', async (world) => {
  const secretariat = await world.enter('mandate/council-secretariat');
  const form = await secretariat.get('/mandats/nouveau');
  await secretariat.submit(form, 'Confier un mandat', newMember);
  const again = await secretariat.submit(form, 'Confier un mandat', newMember);
  assert.equal(again.path, '/mandats');
  assert.equal(await mandatesOf(world, 'council_member'), 125);
  const other = await grant(secretariat, newMember);
  assert.equal(other.status, 422);
  assert.match(other.text, /Cette personne a déjà ce mandat/);
});

story('a mandate that ended gives nothing, at once, in the session already open', async (world) => {
  const editor = await world.enter('mandate/territory-editor');
  const lead = await world.enter('mandate/territory-lead');
  const page = await lead.get(`/mandats/${exampleId('mandate/territory-editor')}`);
  const ended = await lead.submit(page, 'Mettre fin au mandat');
  assert.match(ended.text, /Terminé/);
  assert.match((await editor.get('/mon-espace')).text, /Aucun mandat en cours/);
  assert.equal(
    (await editor.post('/mandat', { mandate: exampleId('mandate/territory-editor') })).status,
    404,
  );
  assert.equal(
    (await world.visitor().post('/entrer-comme', { mandate: exampleId('mandate/territory-editor') })).status,
    404,
  );
  assert.match((await lead.get('/mandats')).text, /Contributeur 1 \(fictif\).*Terminé/s);
});

story('an end is refused in the past, and a second time', async (world) => {
  const lead = await world.enter('mandate/territory-lead');
  const address = `/mandats/${exampleId('mandate/territory-editor')}/fin`;
  const past = await lead.post(address, { day: '2026-11-22' });
  assert.equal(past.status, 422);
  assert.match(past.text, /La fin ne peut pas être dans le passé/);
  await lead.post(address, { day: '2026-11-23' });
  const twice = await lead.post(address, { day: '2026-11-24' });
  assert.equal(twice.status, 422);
  assert.match(twice.text, /Ce mandat est déjà terminé/);
});

story(
  'a mandate of another organisation can be neither read nor ended, nor one’s own lead’s',
  async (world) => {
    const secretariat = await world.enter('mandate/council-secretariat');
    for (const name of ['mandate/territory-editor', 'mandate/administrator', 'mandate/council-secretariat']) {
      assert.equal((await secretariat.get(`/mandats/${exampleId(name)}`)).status, 404);
      assert.equal(
        (await secretariat.post(`/mandats/${exampleId(name)}/fin`, { day: '2026-11-23' })).status,
        404,
      );
    }
    assert.equal((await secretariat.get('/mandats/n-importe-quoi')).status, 404);
  },
);

story('the last administrator cannot leave the instance without one', async (world) => {
  const administrator = await world.enter('mandate/administrator');
  const address = `/mandats/${exampleId('mandate/administrator')}/fin`;
  const refused = await administrator.post(address, { day: '2026-11-23' });
  assert.match(refused.text, /C’est le dernier administrateur/);
  await grant(administrator, {
    'Adresse électronique': 'releve@exemple.invalid',
    'Prénom et nom': 'Administrateur 2 (fictif)',
    Organisation: exampleId('organisation/instance'),
    Rôle: 'administrator',
  });
  assert.match((await administrator.post(address, { day: '2026-11-24' })).text, /24 novembre 2026/);
});

story('a council member, and somebody without an account, see no list of mandates', async (world) => {
  const member = await world.enter('mandate/council-member-9');
  assert.equal((await member.get('/mandats')).status, 403);
  assert.match((await world.visitor().get('/mandats')).path, /^\/connexion/);
});

story('the administrator adds an organisation, once per name, then a mandate on it', async (world) => {
  const administrator = await world.enter('mandate/administrator');
  const add = async (name: string, kind: string) =>
    administrator.submit(await administrator.get('/mandats/organisation'), 'Ajouter l’organisation', {
      'Nom de l’organisation': name,
      'Ce qu’elle est': kind,
    });
  const wrong = await add('', '');
  assert.deepEqual(
    wrong.root.querySelectorAll('.error-summary a').map((link) => link.getAttribute('href')),
    ['#f-name', '#f-kind'],
  );
  assert.equal((await add('Territoire d’essai', 'territory')).path, '/mandats/nouveau');
  assert.match((await add('Territoire d’Essai', 'territory')).text, /Une organisation porte déjà ce nom/);
  const secretariat = await world.enter('mandate/council-secretariat');
  assert.equal((await secretariat.get('/mandats/organisation')).status, 403);
});

story('the database refuses to delete or rewrite a mandate', async (world) => {
  const connection = await world.source.acquire();
  for (const statement of [
    'delete from people.mandate',
    `update people.mandate set role = 'administrator' where organisation_id = '${council}'`,
    `update people.mandate set ends_on = null`,
  ]) {
    await connection.exec('savepoint attempt');
    await assert.rejects(connection.exec(statement), /MANDATES_ONLY_END/);
    await connection.exec('rollback to savepoint attempt');
  }
  world.source.release(connection);
});
