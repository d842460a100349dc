import assert from 'node:assert/strict';
import { confirmImport, judgeList } from '../../test/harness/import-steps.ts';
import { story, type World } from '../../test/harness/world.ts';

const team = (world: World) => world.enter('mandate/territory-lead');
const source = {
  title: 'Une page (fictive)',
  publisher: 'Corolle (fictif)',
  url: 'https://corolle.invalid/contact',
  readOn: '2026-11-23',
  mark: 'S',
};
const list = 'Nom;Type;SIRET;Ville;CP\nCorolle (fictif);PME;90197921100025;Meylan;38240\n';
const sitesOf = async (world: World, slug: string) =>
  JSON.parse(await (await world.visitor().raw(`/acteurs/${slug}.json`)).text()).sites.map(
    (one: { siret: string | null; commune: { name: string } | null }) => `${one.siret} ${one.commune?.name}`,
  );

story(
  'a SIRET in a list is an establishment of the actor, in the commune of its row, and leaves with it',
  async (world) => {
    const lead = await team(world);
    const page = await judgeList(lead, list);
    assert.match(page.text, /Implantation : 901 979 211 00025, Meylan \(nouvelle\)/);
    const done = await confirmImport(lead, page);
    assert.deepEqual(await sitesOf(world, 'corolle-fictif'), ['90197921100025 Meylan']);
    const profile = await world.visitor().get('/acteurs/corolle-fictif');
    assert.match(
      profile.text,
      /Implantations SIRET 901 979 211 00025, Meylan, dates non connues S Pôle d’exemple/,
    );
    const other = await judgeList(lead, list.replace('PME', 'Start-up'), {
      source: { title: 'Une autre liste' },
    });
    assert.doesNotMatch(other.text, /Implantation :/, 'another list that gives the same place adds none');
    await lead.submit(done, 'Annuler tout l’import');
    const back = await confirmImport(lead, await judgeList(lead, list));
    assert.match(back.text, /Écrit le/);
    assert.deepEqual(await sitesOf(world, 'corolle-fictif'), ['90197921100025 Meylan'], 'and comes back');
  },
);

story('the team adds a dated place, its head office, and withdraws it', async (world) => {
  const lead = await team(world);
  await confirmImport(lead, await judgeList(lead, list));
  const form = (await lead.get('/acteurs/corolle-fictif/implantations')).form('Ajouter cette implantation');
  const typed = {
    ...form.fields,
    ...source,
    commune: 'Saint-Denis',
    postcode: '',
    role: 'head',
    from: '03/2012',
  };
  const faulty = await lead.post(form.action, {
    ...typed,
    siret: '12345678900011',
    until: '2011',
    title: '',
  });
  assert.equal(faulty.status, 422);
  for (const said of ['Ce n’est pas un SIRET', 'Commune non reconnue', 'La fin vient avant le début'])
    assert.ok(faulty.text.includes(said), said);
  assert.equal(
    faulty.root.querySelector('#f-from')?.getAttribute('value'),
    '03/2012',
    'nothing typed is lost',
  );
  const nowhere = await lead.post(form.action, { ...typed, commune: '' });
  assert.match(nowhere.text, /Donnez un SIRET ou une commune/);

  const good = { ...typed, commune: 'Grenoble', label: 'Le premier atelier' };
  const added = await lead.post(form.action, good);
  assert.match(added.text, /Implantation ajoutée.*Le premier atelier, Grenoble, depuis mars 2012/);
  const profile = await world.visitor().get('/acteurs/corolle-fictif');
  assert.match(profile.text, /Le premier atelier, Grenoble \(siège\), depuis mars 2012/);
  const twice = await lead.post(form.action, { ...good, once: `${form.fields['once']}-2` });
  assert.match(twice.text, /Cette implantation est déjà tenue/);

  const kept = await lead.get('/acteurs/corolle-fictif/implantations');
  const action = kept.root.querySelectorAll('form[action$="/retrait"]')[0]?.getAttribute('action') ?? '';
  const gone = await lead.post(action, {});
  assert.match(gone.text, /Implantation retirée/);
  await lead.post(action, {});
  assert.equal(
    (await sitesOf(world, 'corolle-fictif')).length,
    1,
    'withdrawn once, however often it is pressed',
  );
  const elsewhere = await lead.raw(action.replace('corolle-fictif', 'gem'), {
    method: 'POST',
    body: new URLSearchParams(),
  });
  assert.equal(elsewhere.status, 404);
  const secretariat = await world.enter('mandate/council-secretariat');
  assert.equal((await secretariat.raw('/acteurs/corolle-fictif/implantations')).status, 403);
});
