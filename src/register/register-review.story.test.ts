import assert from 'node:assert/strict';
import { story } from '../../test/harness/world.ts';

const path = '/acteurs/a-revoir';
const profile = '/acteurs/minalogic';

story('a profile says when it was last read, and ages without anybody touching it', async (world) => {
  const fresh = await world.visitor().get(profile);
  assert.match(fresh.text, /Faits lus ou confirmés pour la dernière fois le \d+(?:er)? novembre 2026/);
  assert.doesNotMatch(fresh.text, /à revoir/);
  world.at('2028-12-01T09:00:00Z');
  const old = await world.visitor().get(profile);
  assert.match(old.text, /à revoir Plus de 24 mois/);
  assert.match((await world.visitor().get(`/en${profile}`)).text, /to look at again More than 24 months/);
});

story(
  'the team lists what is old, by kind, confirms one with what it looked at, and takes it back',
  async (world) => {
    const none = await (await world.enter('mandate/territory-editor')).get(path);
    assert.match(none.text, /Aucune fiche à revoir/);
    world.at('2027-12-20T09:00:00Z');
    const editor = await world.enter('mandate/territory-editor');
    const startups = await editor.get(path);
    assert.match(startups.text, /Start-up \(\d+\)/);
    assert.doesNotMatch(startups.text, /Minalogic/, 'a cluster is good for two years');
    world.at('2028-12-20T09:00:00Z');
    const later = await world.enter('mandate/territory-editor');
    const clusters = await later.get(`${path}?kind=cluster`);
    assert.match(clusters.text, /Pôle ou cluster \(\d+\)/);
    assert.match(clusters.text, /Minalogic/);
    const days = clusters.root.querySelectorAll('tbody tr').length;
    assert.ok(days > 0);

    const page = await later.get(`${profile}/confirmation`);
    assert.match(page.text, /Site https:\/\/www\.minalogic\.com/);
    const refused = await later.submit(page, 'Tout est toujours exact', { 'Son adresse': 'nulle part' });
    assert.equal(refused.status, 422);
    assert.match(refused.text, /Dites ce que vous avez regardé.*L’adresse commence par http/, 'all at once');
    const done = await later.submit(refused, 'Tout est toujours exact', {
      'Ce que vous avez regardé': 'Site, mentions légales <b>',
      'Son adresse': 'https://www.minalogic.com',
    });
    assert.match(done.text, /pour la dernière fois le 20 décembre 2028/);
    assert.doesNotMatch((await later.get(`${path}?kind=cluster`)).text, /Minalogic/);
    const again = await later.get(`${profile}/confirmation`);
    assert.match(again.text, /20 décembre 2028 : Site, mentions légales <b>/);
    await later.submit(again, 'Reprendre cette confirmation');
    assert.match((await later.get(`${path}?kind=cluster`)).text, /Minalogic/);
    const gone = await later.submit(again, 'Reprendre cette confirmation');
    assert.equal(gone.status, 200, 'twice is once');
  },
);

story('what is old and its confirmation are the team’s alone', async (world) => {
  const visitor = world.visitor();
  for (const one of [path, `${profile}/confirmation`])
    assert.match((await visitor.get(one)).path, /^\/connexion/);
  const expert = await world.enter('mandate/expert');
  for (const one of [path, `${profile}/confirmation`]) assert.equal((await expert.get(one)).status, 403);
  const editor = await world.enter('mandate/territory-editor');
  assert.equal((await editor.get('/acteurs/personne-du-tout/confirmation')).status, 404);
});
