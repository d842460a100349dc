import assert from 'node:assert/strict';
import { openLink } from '../../test/harness/claim-steps.ts';
import { confirmImport, judgeList } from '../../test/harness/import-steps.ts';
import { mergeProfiles, separateProfile } from '../../test/harness/merge-steps.ts';
import type { SeenPage, Visitor } from '../../test/harness/visitor.ts';
import { story, type World } from '../../test/harness/world.ts';

const team = (world: World) => world.enter('mandate/territory-lead');

/** The number of each value of a facet, by its code. */
function facetOf(page: SeenPage, name: string): Record<string, number> {
  const boxes = page.root.querySelectorAll(`input[name=${name}]`);
  return Object.fromEntries(
    boxes.map((box) => {
      const label = page.root.querySelectorAll('label').find((one) => one.getAttribute('for') === box.id);
      return [box.getAttribute('value') ?? '', Number(label?.querySelector('.facet-count')?.text)];
    }),
  );
}

async function slugsOf(world: World, query: string): Promise<string[]> {
  const answer = await world.visitor().raw(`/acteurs.json?${query}`);
  return JSON.parse(await answer.text()).actors.map((one: { slug: string }) => one.slug);
}

/** The facet of reasons says what the page of the perimeter, read from the tables each time, says; answers it. */
async function agreed(world: World): Promise<Record<string, number>> {
  const facet = facetOf(await world.visitor().get('/acteurs'), 'inclusion');
  const page = (await world.visitor().get('/territoire/perimetre')).text;
  const of = (reason: string) => Number(new RegExp(`${reason} (\\d+)`).exec(page)?.[1]);
  const [, known, total] = (/Motif connu pour (\d+) acteurs? sur (\d+)/.exec(page) ?? []).map(Number);
  assert.deepEqual(
    [facet['member_of'], facet['laureate_of'], facet['located_at'], facet['unknown']],
    [of('Membre de'), of('Lauréat de'), of('Installé à'), (total ?? 0) - (known ?? 0)],
  );
  return facet;
}

/** Adds a field under commerce, and two actors, one of it. */
async function withOwnField(lead: Visitor): Promise<SeenPage> {
  const form = (await lead.get('/territoire/taxonomie')).form('Ajouter ce sous-domaine');
  const named = { domain: 'commerce', nameFr: 'Vente à distance', nameEn: 'Online sales' };
  const page = await lead.post(form.action, { ...form.fields, ...named });
  const list = 'Nom;Secteur\nCorolle (fictif);vente a distance\nDahlia (fictif);Commerce\n';
  await confirmImport(lead, await judgeList(lead, list));
  return page;
}

const own = 'commerce.vente-a-distance';

story('a field of the territory’s own is offered under its field, and found by both', async (world) => {
  const lead = await team(world);
  const before = facetOf(await lead.get('/acteurs'), 'domain');
  const taxonomy = await withOwnField(lead);
  const page = await world.visitor().get('/acteurs');
  const counts = facetOf(page, 'domain');
  const names = Object.keys(counts);
  assert.equal(counts[own], 1);
  assert.equal(counts['commerce'], (before['commerce'] ?? 0) + 2);
  assert.equal(names[names.indexOf(own) - 1], 'commerce', 'it stands under the field that holds it');
  assert.match(page.text, /Vente à distance 1/);
  assert.match((await world.visitor().get('/en/acteurs')).text, /Online sales 1/);
  assert.match((await lead.get('/territoire/taxonomie')).text, /Vente à distance 1 acteur/);

  assert.deepEqual(await slugsOf(world, `domain=${own}`), ['corolle-fictif']);
  const whole = await slugsOf(world, 'domain=commerce');
  assert.ok(whole.includes('corolle-fictif') && whole.includes('dahlia-fictif'));
  const chosen = await world.visitor().get(`/acteurs?domain=${own}`);
  assert.match(chosen.text, /Retirer le filtre Domaine : Vente à distance/);
  assert.match((await world.visitor().get(`/acteurs/carte?domain=${own}`)).text, /Vente à distance/);
  assert.match((await world.visitor().get(`/en/integrer/carte?domain=${own}`)).text, /Filters: Online sales/);
  assert.match((await lead.get(`/vues/nouvelle?vue=list&domain=${own}`)).text, /Filtres : Vente à distance/);
  const csv = await (await world.visitor().raw(`/acteurs.csv?domain=${own}`)).text();
  assert.match(csv, /Corolle \(fictif\)/);
  assert.doesNotMatch(csv, /Dahlia/);

  const action = taxonomy.root.querySelector('form[action$="/retrait"]')?.getAttribute('action') ?? '';
  await lead.post(action, {});
  const after = await world.visitor().get(`/acteurs?domain=${own}`);
  assert.match(after.text, /commerce\.vente-a-distance/, 'what was withdrawn is told as ignored');
  assert.equal(facetOf(after, 'domain')[own], undefined);
  assert.equal(facetOf(after, 'domain')['commerce'], (before['commerce'] ?? 0) + 2, 'its actors stay');
});

story('a field of our own that nobody is filed under shows nobody, and is not ignored', async (world) => {
  const lead = await team(world);
  const form = (await lead.get('/territoire/taxonomie')).form('Ajouter ce sous-domaine');
  const named = { domain: 'energy', nameFr: 'Hydrogène', nameEn: 'Hydrogen' };
  await lead.post(form.action, { ...form.fields, ...named });
  const file = JSON.parse(
    await (await world.visitor().raw('/acteurs.json?domain=energy.hydrogene&domain=energy.rien')).text(),
  );
  assert.deepEqual([file.total, file.ignored], [0, ['energy.rien']]);
});

story('the reason of being listed: each number leads to as many actors, unknown is apart', async (world) => {
  const facet = await agreed(world);
  assert.ok((facet['unknown'] ?? 0) > 0);
  for (const [reason, count] of Object.entries(facet))
    assert.equal((await slugsOf(world, `inclusion=${reason}`)).length, count, reason);
  const known = await slugsOf(world, 'inclusion=member_of&inclusion=laureate_of&inclusion=located_at');
  assert.equal(known.length + (facet['unknown'] ?? 0), 150);

  const startups = facetOf(await world.visitor().get('/acteurs?kind=startup'), 'inclusion');
  const both = await slugsOf(world, 'kind=startup&inclusion=laureate_of');
  assert.equal(both.length, startups['laureate_of']);
  assert.ok(both.length < (facet['laureate_of'] ?? 0), 'counted under the other facets');

  const page = await world.visitor().get('/acteurs?inclusion=unknown');
  assert.match(page.text, /Retirer le filtre Raison d’être dans la liste : inconnue/);
  assert.match((await world.visitor().get('/en/acteurs')).text, /Reason for being listed.*unknown/);
  const answer = await world.visitor().raw('/acteurs.json?inclusion=unknown&inclusion=amitie');
  const file = JSON.parse(await answer.text());
  assert.deepEqual(file.filters.inclusion, ['unknown']);
  assert.deepEqual(file.ignored, ['amitie']);
  assert.match((await world.visitor().get('/acteurs?inclusion=amitie')).text, /amitie/);
  assert.ok(file.actors.every((one: { inclusion: string[] }) => one.inclusion.length === 0));
});

const source = {
  ...{ title: 'Un article (fictif)', publisher: 'Un journal (fictif)' },
  ...{ url: 'https://journal.invalid/article', readOn: '2026-11-23', mark: 'P' },
};

story('a link added or withdrawn is seen at once', async (world) => {
  const lead = await team(world);
  assert.ok((await slugsOf(world, 'inclusion=unknown')).includes('petale'));
  const form = (await lead.get('/acteurs/petale/liens')).form('Ajouter ce lien');
  await lead.post(form.action, { ...form.fields, ...source, type: 'member_of', to: 'inovallee' });
  assert.ok((await slugsOf(world, 'inclusion=member_of')).includes('petale'));
  await agreed(world);

  // One that came with the example: nothing else has written the row of its actor.
  const [member = ''] = (await slugsOf(world, 'inclusion=member_of')).filter((one) => one === 'eveon');
  const links = await lead.get(`/acteurs/${member}/liens`);
  const row = links.root.querySelectorAll('tbody tr').find((one) => one.text.includes('Digital Grenoble'));
  await lead.post(row?.querySelector('form')?.getAttribute('action') ?? '', {});
  assert.ok(!(await slugsOf(world, 'inclusion=member_of')).includes('eveon'));
  assert.ok((await slugsOf(world, 'inclusion=laureate_of')).includes('eveon'));
  await agreed(world);
});

story('a reason that a list gives, and takes back with it, is seen at once', async (world) => {
  const lead = await team(world);
  const before = await agreed(world);
  const list = 'Nom;Type;Pourquoi ici\nPétale;;lauréat de un prix\nIris (fictif);PME;NAF 62.01Z\n';
  const done = await confirmImport(lead, await judgeList(lead, list));
  const facet = await agreed(world);
  assert.equal(facet['laureate_of'], (before['laureate_of'] ?? 0) + 1);
  assert.equal(facet['activity'], 1);
  assert.equal(facet['unknown'], before['unknown'], 'one less, and one whose code of activity is no reason');
  await lead.submit(done, 'Annuler tout l’import');
  assert.deepEqual(await agreed(world), before);
});

story('a merge, its undoing, and whoever leaves the list are seen at once', async (world) => {
  const lead = await team(world);
  const before = await agreed(world);
  const pair = ['petale', 'eveon'] as const;
  await mergeProfiles(lead, pair, 'Pétale');
  assert.ok((await slugsOf(world, 'inclusion=laureate_of')).includes('petale'));
  assert.ok((await slugsOf(world, 'inclusion=member_of')).includes('petale'), 'by the links of the other');
  await agreed(world);
  await separateProfile(lead, 'eveon');
  assert.deepEqual(await agreed(world), before);

  const form = await openLink(world.visitor(), 'minalogic', 'contact@minalogic.com');
  await world.visitor().submit(form, 'Demander le retrait de la fiche', { Pourquoi: 'Fin.' });
  const asked = (await lead.get('/acteurs/corrections')).root.querySelector('main tbody a');
  const page = await lead.get(asked?.getAttribute('href') ?? '');
  const answer = page.form('Répondre, et effacer l’adresse');
  await lead.post(answer.action, { ...answer.fields, 'answer-profile': 'accepted' });
  const facet = await agreed(world);
  assert.ok((facet['member_of'] ?? 0) < (before['member_of'] ?? 0), 'its members are no longer so by it');
  assert.ok((facet['unknown'] ?? 0) > (before['unknown'] ?? 0));
});
