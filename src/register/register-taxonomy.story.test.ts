import assert from 'node:assert/strict';
import { judgeList } from '../../test/harness/import-steps.ts';
import { story, type World } from '../../test/harness/world.ts';

const team = (world: World) => world.enter('mandate/territory-lead');
const path = '/territoire/taxonomie';
const list = 'Nom;Type;Secteur\nCorolle (fictif);PME;E-commerce\n';

story('the taxonomy is stated with what it means and how many are filed there', async (world) => {
  const page = await world.visitor().get(path);
  assert.match(page.text, /Matériel Ce qui se fabrique.* 49/);
  assert.match(page.text, /Commerce Vendre, acheter, livrer\. aucun 3/);
  assert.doesNotMatch(page.text, /Ajouter un sous-domaine/);
  assert.equal(
    (await world.visitor().raw(path, { method: 'POST', body: new URLSearchParams() })).status,
    303,
  );
  const secretariat = await world.enter('mandate/council-secretariat');
  assert.equal((await secretariat.raw(path, { method: 'POST', body: new URLSearchParams() })).status, 403);
});

story(
  'the team adds a field of its own: lists that name it are understood; withdrawn, they no longer are',
  async (world) => {
    const lead = await team(world);
    assert.match((await judgeList(lead, list)).text, /domaine non reconnu : « E-commerce »/);
    const form = (await lead.get(path)).form('Ajouter ce sous-domaine');
    const typed = {
      ...form.fields,
      domain: 'commerce',
      nameFr: 'e-commerce',
      nameEn: 'Online sales',
      definitionFr: 'Vendre en ligne.',
    };
    const faulty = await lead.post(form.action, { ...typed, domain: 'cuisine', nameFr: 'Santé', nameEn: '' });
    assert.equal(faulty.status, 422);
    for (const said of ['Choisissez un domaine', 'Un domaine porte déjà ce nom', 'Donnez un nom'])
      assert.ok(faulty.text.includes(said), said);
    assert.equal(faulty.root.querySelector('#f-nameFr')?.getAttribute('value'), 'Santé');

    const added = await lead.post(form.action, typed);
    assert.match(added.text, /Commerce Vendre, acheter, livrer\. e-commerce Vendre en ligne\. 0 acteur/);
    assert.match((await lead.get(`/en${path}`)).text, /Online sales/);
    const twice = await lead.post(form.action, {
      ...typed,
      once: `${form.fields['once']}-2`,
      nameFr: 'E-Commerce',
    });
    assert.match(twice.text, /Un sous-domaine porte déjà ce nom/);
    const read = await judgeList(lead, list);
    assert.match(read.text, /Domaines : Commerce : e-commerce \(ajouté\)/);
    assert.doesNotMatch(read.text, /domaine non reconnu/);

    const action = added.root.querySelector('form[action$="/retrait"]')?.getAttribute('action') ?? '';
    assert.doesNotMatch((await lead.post(action, {})).text, /Vendre en ligne/);
    await lead.post(action, {});
    assert.match((await judgeList(lead, list)).text, /domaine non reconnu/);
    const back = await lead.post(form.action, { ...typed, once: `${form.fields['once']}-3` });
    assert.match(back.text, /Vendre en ligne/, 'a field withdrawn may come back');
  },
);
