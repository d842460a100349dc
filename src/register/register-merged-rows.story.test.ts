import assert from 'node:assert/strict';
import { openLink } from '../../test/harness/claim-steps.ts';
import { readReference, sirenOf, someReference } from '../../test/harness/match-steps.ts';
import { mergeProfiles, separateProfile } from '../../test/harness/merge-steps.ts';
import type { Visitor } from '../../test/harness/visitor.ts';
import { story, type World } from '../../test/harness/world.ts';

interface Told {
  readonly figures: { readonly figures: readonly unknown[] };
  readonly sites: readonly unknown[];
  readonly legalUnits: { readonly links: readonly { readonly siren: string }[] };
}

async function told(world: World, slug: string): Promise<Told> {
  return JSON.parse(await (await world.visitor().raw(`/acteurs/${slug}.json`)).text());
}

const rows = ({ figures, sites, legalUnits }: Told) => [
  figures.figures.length,
  sites.length,
  legalUnits.links.length,
];

async function addsPlace(lead: Visitor, slug: string): Promise<void> {
  const form = (await lead.get(`/acteurs/${slug}/implantations`)).form('Ajouter cette implantation');
  const done = await lead.post(form.action, {
    ...form.fields,
    title: 'Une page (fictive)',
    publisher: 'Éditeur (fictif)',
    url: 'https://exemple.invalid/contact',
    readOn: '2026-11-23',
    mark: 'S',
    commune: 'Grenoble',
  });
  assert.equal(done.status, 200, done.text.slice(0, 500));
}

story(
  'figures, places and legal units are read on the profile that stands, kept there, and given back',
  async (world) => {
    world.at('2026-11-24T09:00:00Z');
    await readReference(world, someReference);
    const lead = await world.enter('mandate/territory-lead');
    await addsPlace(lead, 'grenoble-inp');
    await lead.submit(await lead.get('/acteurs/grenoble-inp/unites'), 'Lier cette unité', {
      SIREN: sirenOf.elsewhere,
    });
    const before = await told(world, 'grenoble-inp');
    const [figures = 0] = rows(before);
    assert.deepEqual(rows(before), [figures, 1, 1]);
    assert.ok(figures > 5);
    assert.deepEqual(rows(await told(world, 'minatec')), [0, 0, 0]);
    const total = /Produits de fonctionnement encaissables.*?([\d ,]+ M €)/;
    const counted = total.exec((await lead.get('/acteurs/tableau?annee=2023')).text)?.[1];

    assert.ok(counted, 'the dashboard counts it');
    await mergeProfiles(lead, ['grenoble-inp', 'minatec'], 'Minatec');
    assert.deepEqual(rows(await told(world, 'minatec')), [figures, 1, 1]);
    assert.equal(total.exec((await lead.get('/acteurs/tableau?annee=2023')).text)?.[1], counted);
    assert.match((await world.visitor().get('/acteurs/minatec')).text, /SIREN 500 000 062/);

    const page = await lead.get('/acteurs/minatec/chiffres');
    const correction = page.root
      .querySelectorAll('main a')
      .find((one) => one.text.trim().startsWith('Corriger'))
      ?.getAttribute('href');
    const corrected = await lead.submit(await lead.get(correction ?? ''), 'Enregistrer ce chiffre', {
      'Ses mots': 'environ tout (fictif)',
      'Un nombre': '',
    });
    assert.match(
      corrected.text,
      /environ tout \(fictif\)/,
      'a figure of the merged profile is corrected here',
    );
    const withdrawn = corrected.root
      .querySelectorAll('form[action$="/retrait"]')
      .at(-1)
      ?.getAttribute('action');
    assert.equal((await lead.post(withdrawn ?? '', {})).status, 200, 'and withdrawn');

    await separateProfile(lead, 'grenoble-inp');
    assert.deepEqual(rows(await told(world, 'minatec')), [0, 0, 0]);
    const [left = 0, ...others] = rows(await told(world, 'grenoble-inp'));
    assert.ok(left < figures, 'what was said of its own figures meanwhile goes with it');
    assert.deepEqual(others, [1, 1]);
  },
);

const answering = 'Répondre, et effacer l’adresse';

async function answersAccepted(lead: Visitor): Promise<ReturnType<Visitor['post']>> {
  const list = await lead.get('/acteurs/corrections');
  const page = await lead.get(list.root.querySelector('main tbody a')?.getAttribute('href') ?? '');
  const form = page.form(answering);
  const fields = page.root.querySelectorAll('input[name^="answer-"]').map((one) => one.getAttribute('name'));
  return lead.post(form.action, {
    ...form.fields,
    ...Object.fromEntries(fields.map((name) => [name ?? '', 'accepted'])),
  });
}

story('who was merged since it asked is answered on the profile that stands for it', async (world) => {
  const visitor = world.visitor();
  const form = await openLink(visitor, 'minalogic', 'contact@minalogic.com');
  await visitor.submit(form, 'Envoyer ces corrections', { 'Autres noms': 'MNL' });
  const lead = await world.enter('mandate/territory-lead');
  await mergeProfiles(lead, ['minalogic', 'minatec'], 'Minatec');
  const done = await answersAccepted(lead);
  assert.equal(done.status, 200, done.text.slice(0, 400));
  assert.match((await visitor.get('/acteurs?q=mnl')).text, /1 organisation.* Minatec/);
});

story('who stands for others does not leave the list before they are separated', async (world) => {
  const visitor = world.visitor();
  const form = await openLink(visitor, 'minalogic', 'contact@minalogic.com');
  const leave = form.root.querySelectorAll('form').find((one) => /withdraws/.test(one.innerHTML));
  const button = leave?.querySelector('button')?.text.replace(/\s+/g, ' ') ?? '';
  await visitor.submit(form, button);
  const lead = await world.enter('mandate/territory-lead');
  await mergeProfiles(lead, ['minalogic', 'minatec'], 'Minalogic');
  const refused = await answersAccepted(lead);
  assert.equal(refused.status, 422);
  assert.match(refused.text, /défaites d’abord la réunion, puis répondez/);
  await separateProfile(lead, 'minatec');
  await answersAccepted(lead);
  assert.equal((await visitor.raw('/acteurs/minalogic')).status, 410);
});
