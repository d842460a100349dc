import assert from 'node:assert/strict';
import { confirmImport, judgeList } from '../../test/harness/import-steps.ts';
import type { SeenPage } from '../../test/harness/visitor.ts';
import { story, type World } from '../../test/harness/world.ts';

const team = (world: World) => world.enter('mandate/territory-lead');
const source = {
  title: 'Un article (fictif)',
  publisher: 'Un journal (fictif)',
  url: 'https://journal.invalid/article',
  readOn: '2026-11-23',
  mark: 'P',
};
const list = [
  'Nom;Type;Tutelle;Membre de;Membre depuis;Financé par;Source;Média;Fiabilité',
  'Labo du Lin (fictif);labo;CNRS (depuis 1998) | Université Joseph Fourier (1998 – 31/12/2015) | universite-grenoble-alpes (depuis 2016-01-01);Minalogic;12/05/2011;;https://labo.invalid/histoire;Labo du Lin (fictif);P',
  'Corolle (fictif);Start-up;;Minalogic | Personne de connu;2014;Corolle (fictif);pas une adresse;;X',
].join('\n');

async function relationsOf(world: World, slug: string) {
  const file = JSON.parse(await (await world.visitor().raw(`/acteurs/${slug}.json`)).text());
  return file.relations.map(
    (one: { type: string; to: string; fromDate: string | null; untilDate: string | null; mark: string }) =>
      `${one.type} ${one.to} ${one.fromDate}/${one.untilDate} ${one.mark}`,
  );
}

/** Withdraws the first link kept that names this actor. */
async function withdraws(page: SeenPage, name: string): Promise<string> {
  const row = page.root.querySelectorAll('tbody tr').find((one) => one.text.includes(name));
  const action = row?.querySelector('form')?.getAttribute('action');
  assert.ok(action, `a link with ${name}`);
  return action;
}

story('a list brings links: dated, sourced by their row, and what leads to nobody is said', async (world) => {
  const lead = await team(world);
  const page = await judgeList(lead, list, { kind: '' });
  assert.match(
    page.text,
    /Sous la tutelle de : Université Joseph Fourier, depuis 1998, jusqu’au 31 décembre 2015 \(nouveau lien\)/,
  );
  assert.match(page.text, /Membre de : Minalogic, depuis le 12 mai 2011 \(nouveau lien\)/);
  assert.match(page.text, /source citée : labo\.invalid\/histoire, P/);
  assert.match(page.text, /aucune fiche ne porte ce nom : « Personne de connu »/);
  assert.match(page.text, /lien vers soi-même, laissé de côté : « Corolle \(fictif\) »/);
  assert.match(page.text, /source de la ligne sans adresse lisible/);
  assert.match(page.text, /marque non reconnue, celle de la liste est gardée : « X »/);
  const done = await confirmImport(lead, page);
  assert.deepEqual(await relationsOf(world, 'labo-du-lin-fictif'), [
    'member_of minalogic 2011-05-12/null P',
    'supervised_by cnrs-alpes 1998/null P',
    'supervised_by ujf 1998/2015-12-31 P',
    'supervised_by universite-grenoble-alpes 2016-01-01/null P',
  ]);
  const profile = await world.visitor().get('/acteurs/labo-du-lin-fictif');
  assert.match(profile.text, /labo\.invalid\/histoire/);
  assert.match(profile.text, /pas de SIREN propre : ce n’est pas une personne morale, ses tutelles le sont/);

  const again = await judgeList(lead, list, { kind: '' });
  assert.match(
    again.text,
    /Fiches créées \(0\) Fiches complétées \(0\)/,
    'the same links twice change nothing',
  );

  const undone = await lead.submit(done, 'Annuler tout l’import');
  assert.match(undone.text, /Annulé le/);
  assert.equal((await world.visitor().get('/acteurs/labo-du-lin-fictif')).status, 410);
  assert.doesNotMatch((await world.visitor().get('/acteurs/minalogic')).text, /Labo du Lin/);
  await confirmImport(lead, await judgeList(lead, list, { kind: '' }));
  assert.equal(
    (await relationsOf(world, 'labo-du-lin-fictif')).length,
    4,
    'withdrawn links come back with the list',
  );
});

story(
  'a laboratory has several supervisors, each in its time: today’s graph and that of 2014',
  async (world) => {
    const lead = await team(world);
    await confirmImport(lead, await judgeList(lead, list, { kind: '' }));
    const around = '/acteurs/graphe?autour=labo-du-lin-fictif';
    const drawn = (page: SeenPage) =>
      page.root
        .querySelectorAll('table tbody tr')
        .map((row) => row.text)
        .join('\n');
    const today = drawn(await world.visitor().get(around));
    assert.match(today, /Université Grenoble Alpes/);
    assert.doesNotMatch(today, /Université Joseph Fourier/);
    const then = drawn(await world.visitor().get(`${around}&annee=2014`));
    assert.match(then, /Université Joseph Fourier/);
    assert.doesNotMatch(then, /Université Grenoble Alpes/);
  },
);

story('the team adds a link with its source, and withdraws it; it may come back', async (world) => {
  const lead = await team(world);
  assert.match((await lead.get('/acteurs/petale')).text, /Ajouter ou retirer un lien/);
  assert.doesNotMatch((await world.visitor().get('/acteurs/petale')).text, /Ajouter ou retirer un lien/);
  const page = await lead.get('/acteurs/petale/liens');
  const form = page.form('Ajouter ce lien');
  const typed = { ...form.fields, ...source, type: 'partner_of', to: 'inovallee', from: '2013', until: '' };
  const added = await lead.post(form.action, typed);
  assert.match(added.text, /Lien ajouté/);
  assert.match(
    added.text,
    /Partenaire de : Inovallée.* depuis 2013 .*Un journal \(fictif\).*l’équipe, le 23 novembre 2026/,
  );
  assert.match((await world.visitor().get('/acteurs/petale')).text, /Inovallée, depuis 2013/);
  await lead.post(form.action, typed);
  const links = await relationsOf(world, 'petale');
  assert.equal(
    links.filter((one: string) => one.startsWith('partner_of inovallee')).length,
    1,
    'pressed twice',
  );
  const fresh = (await lead.get('/acteurs/petale/liens')).form('Ajouter ce lien').fields;
  const twice = await lead.post(form.action, { ...typed, once: fresh['once'] ?? '' });
  assert.equal(twice.status, 422);
  assert.match(twice.text, /Ce lien est déjà tenu, avec le même début/);

  const gone = await lead.post(await withdraws(await lead.get('/acteurs/inovallee/liens'), 'Pétale'), {});
  assert.match(gone.text, /Lien retiré/);
  assert.deepEqual(
    (await relationsOf(world, 'petale')).filter((one: string) => one.startsWith('partner_of')),
    [],
  );
  const back = await lead.post(form.action, { ...typed, once: `${fresh['once']}-2` });
  assert.match(back.text, /Lien ajouté/, 'a link withdrawn may be entered again');
  assert.match((await lead.get('/journal')).text, /link\.withdrawn/);
});

story('everything wrong with a link is said at once, and nothing typed is lost', async (world) => {
  const lead = await team(world);
  const form = (await lead.get('/acteurs/petale/liens')).form('Ajouter ce lien');
  const faulty = await lead.post(form.action, {
    ...form.fields,
    type: 'owned_by',
    to: 'Nulle Part',
    from: 'hier',
    until: '2010',
    title: '',
    publisher: '',
    url: 'journal',
  });
  assert.equal(faulty.status, 422);
  for (const said of [
    'Choisissez un type de lien.',
    'Aucune fiche ne porte ce nom.',
    'Date de début illisible.',
    'l’adresse entière de la source',
  ])
    assert.ok(faulty.text.includes(said), said);
  assert.equal(faulty.root.querySelector('#f-to')?.getAttribute('value'), 'Nulle Part');
  const itself = await lead.post(form.action, {
    ...form.fields,
    ...source,
    type: 'partner_of',
    to: 'Pétale',
    from: '2014',
    until: '2013',
  });
  assert.match(itself.text, /Un acteur n’est pas lié à lui-même.*La fin vient avant le début/);
});

story(
  'links are kept by the territory’s team alone, and an import they rest on is not undone',
  async (world) => {
    const lead = await team(world);
    const done = await confirmImport(lead, await judgeList(lead, list, { kind: '' }));
    const form = (await lead.get('/acteurs/petale/liens')).form('Ajouter ce lien');
    await lead.post(form.action, { ...form.fields, ...source, type: 'partner_of', to: 'Corolle (fictif)' });
    assert.match(
      (await lead.get(done.path)).text,
      /Corolle \(fictif\).*un lien avec un autre acteur y tient/,
    );

    const secretariat = await world.enter('mandate/council-secretariat');
    assert.equal((await secretariat.raw('/acteurs/petale/liens')).status, 403);
    const refused = await secretariat.raw('/acteurs/petale/liens', {
      method: 'POST',
      body: new URLSearchParams({ ...source, type: 'partner_of', to: 'gem' }),
    });
    assert.equal(refused.status, 403);
    assert.equal((await world.visitor().raw('/acteurs/petale/liens')).status, 303);
    assert.equal((await lead.raw('/acteurs/personne-de-tel/liens')).status, 404);
    const other = await withdraws(await lead.get('/acteurs/minalogic/liens'), 'Corolle');
    const elsewhere = await lead.raw(other.replace('/minalogic/', '/gem/'), {
      method: 'POST',
      body: new URLSearchParams(),
    });
    assert.equal(elsewhere.status, 404, 'a link of others is not withdrawn from here');
  },
);
