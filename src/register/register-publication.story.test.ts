import assert from 'node:assert/strict';
import { sha256 } from '#kit/ids.ts';
import type { SeenPage } from '../../test/harness/visitor.ts';
import { onEmpty, story, type World } from '../../test/harness/world.ts';

const button = 'Publier la version du jour';

async function publish(world: World, mandate = 'mandate/territory-lead'): Promise<SeenPage> {
  const team = await world.enter(mandate);
  return team.submit(await team.get('/donnees/registre'), button);
}

async function rename(world: World, slug: string, name: string): Promise<void> {
  const connection = await world.source.acquire();
  await connection.query('update register.actor set name = $1 where slug = $2', [name, slug]);
  world.source.release(connection);
}

const files = [
  'acteurs.csv',
  'acteurs.json',
  'acteurs.geojson',
  'acteurs.parquet',
  'acteurs.schema.json',
  'relations.csv',
  'relations.json',
  'relations.parquet',
  'relations.schema.json',
  'acteurs-chiffres.csv',
  'acteurs-chiffres.json',
  'acteurs-chiffres.schema.json',
  'acteurs-lisezmoi.txt',
];

/** Figures have their addresses below those of the actors. */
const addressOf = (name: string) => `/${name.replace(/^acteurs-chiffres/, 'acteurs/chiffres')}`;

async function bytes(world: World, path: string): Promise<Buffer> {
  const response = await world.visitor().raw(path);
  assert.equal(response.status, 200, path);
  return Buffer.from(await response.arrayBuffer());
}

story(
  'the team publishes a version; each file is byte for byte what its own address served',
  async (world) => {
    const page = await publish(world);
    assert.equal(page.path, '/donnees/registre/1');
    assert.match(page.text, /Version 1, publiée le 23 novembre 2026/);
    assert.match(page.text, /Acteurs : 150/);
    for (const name of files) {
      const kept = await bytes(world, `/donnees/registre/1/${name}`);
      assert.deepEqual(kept, await bytes(world, addressOf(name)), name);
      assert.ok(page.text.includes(sha256(kept)), name);
    }
    const journal = await world.visitor().get('/journal');
    assert.match(journal.text, /register\.published|registre/i);
  },
);

story(
  'the data package names each file with its print, its size, its schema, the licence and the sources',
  async (world) => {
    await publish(world, 'mandate/territory-editor');
    const pack = JSON.parse((await bytes(world, '/donnees/registre/1/datapackage.json')).toString('utf8'));
    assert.equal(pack.version, '1.0.0');
    assert.equal(pack.created, '2026-11-23T09:00:00.000Z');
    assert.equal(pack.licenses[0].name, 'etalab-2.0');
    assert.ok(pack.sources.length > 10);
    assert.ok(pack.attributions.some((text: string) => text.includes('Licence Ouverte 2.0')));
    assert.deepEqual(
      pack.resources.map((one: { path: string }) => one.path),
      files,
    );
    for (const { path, hash, bytes: size, schema } of pack.resources) {
      const kept = await bytes(world, `/donnees/registre/1/${path}`);
      assert.equal(hash, `sha256:${sha256(kept)}`);
      assert.equal(size, kept.byteLength);
      assert.equal(schema !== undefined, path.endsWith('.csv'), path);
    }
  },
);

story(
  'an old version stays as it was when the register changes, and the new one says the change',
  async (world) => {
    await publish(world);
    const before = await bytes(world, '/donnees/registre/1/acteurs.csv');
    await rename(world, 'kalray', 'Kalray (essai)');
    world.at('2026-12-01T09:00:00Z');
    const second = await publish(world);
    assert.equal(second.path, '/donnees/registre/2');
    assert.deepEqual(await bytes(world, '/donnees/registre/1/acteurs.csv'), before);
    assert.ok(!before.toString('utf8').includes('Kalray (essai)'));
    assert.match(
      (await bytes(world, '/donnees/registre/2/acteurs.csv')).toString('utf8'),
      /Kalray \(essai\)/,
    );
    const list = await world.visitor().get('/en/donnees/registre');
    assert.deepEqual(
      list.root.querySelectorAll('main table tbody th').map((cell) => cell.text),
      ['Version 2', 'Version 1'],
    );
  },
);

story('nothing new is refused with a sentence, and the same submission publishes once', async (world) => {
  const team = await world.enter('mandate/territory-lead');
  const form = await team.get('/donnees/registre');
  assert.equal((await team.submit(form, button)).path, '/donnees/registre/1');
  const refused = await team.submit(await team.get('/donnees/registre'), button);
  assert.equal(refused.status, 422);
  assert.match(refused.text, /Rien n’a changé depuis la dernière version/);
  await rename(world, 'kalray', 'Autre nom');
  // The first page sent again: its key was used, so nothing more is published.
  const again = await team.submit(form, button);
  assert.equal(again.path, '/donnees/registre');
  assert.equal((await world.visitor().raw('/donnees/registre/2')).status, 404);
});

story('others read, and do not publish', async (world) => {
  const visitor = world.visitor();
  const page = await visitor.get('/donnees/registre');
  assert.match(page.text, /Aucune version n’a encore été publiée/);
  assert.throws(() => page.form(button));
  assert.equal(
    (await visitor.post('/donnees/registre', { once: '12345678' })).path.startsWith('/connexion'),
    true,
  );
  const member = await world.enter('mandate/programme-office');
  assert.equal((await member.post('/donnees/registre', { once: '12345678' })).status, 403);
  for (const path of [
    '/donnees/registre/1',
    '/donnees/registre/0',
    '/donnees/registre/1e3',
    '/donnees/registre/99999999999',
  ])
    assert.equal((await visitor.raw(path)).status, 404, path);
  await publish(world);
  assert.equal((await visitor.raw('/donnees/registre/1/passwd')).status, 404);
  const file = await visitor.raw('/donnees/registre/1/acteurs.parquet');
  assert.equal(file.headers.get('access-control-allow-origin'), '*');
});

onEmpty('an empty instance has no version and says what one will be', async (world) => {
  const page = await world.visitor().get('/donnees/registre');
  assert.equal(page.status, 200);
  assert.match(page.text, /quand le registre est prêt à être cité/);
});
