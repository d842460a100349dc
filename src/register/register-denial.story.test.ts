import assert from 'node:assert/strict';
import { openLink } from '../../test/harness/claim-steps.ts';
import { confirmImport, judgeList } from '../../test/harness/import-steps.ts';
import { SeenPage, type Visitor } from '../../test/harness/visitor.ts';
import { story, type World } from '../../test/harness/world.ts';

const team = (world: World) => world.enter('mandate/territory-lead');

/** Sends the form with these texts by their names, and these boxes ticked: [field, what is taken off]. */
async function ask(
  visitor: Visitor,
  page: SeenPage,
  texts: Readonly<Record<string, string>>,
  boxes: readonly (readonly [string, string])[],
): Promise<SeenPage> {
  const form = page.form('Envoyer ces corrections');
  const body = new URLSearchParams({ ...form.fields, ...texts });
  for (const [field, text] of boxes) body.append(`remove-${field}`, text);
  const answer = await visitor.raw(form.action, { method: 'POST', body });
  if (answer.status === 303) return visitor.get(answer.headers.get('location') ?? '');
  return new SeenPage(answer.status, form.action, await answer.text(), answer.headers);
}

async function openFirst(lead: Visitor): Promise<SeenPage> {
  const list = await lead.get('/acteurs/corrections');
  return lead.get(list.root.querySelector('main tbody a')?.getAttribute('href') ?? '');
}

function answers(lead: Visitor, page: SeenPage, fields: Record<string, string>): Promise<SeenPage> {
  const form = page.form('Répondre, et effacer l’adresse');
  return lead.post(form.action, { ...form.fields, ...fields });
}

async function json(visitor: Visitor, slug: string): Promise<Record<string, unknown>> {
  const text = await (await visitor.raw(`/acteurs/${slug}.json`)).text();
  return JSON.parse(text).actor;
}

story(
  'an actor that has no website any more says so; the old one stays readable, and comes back',
  async (world) => {
    world.at('2026-11-24T09:00:00Z');
    const visitor = world.visitor();
    const form = await openLink(visitor, 'minalogic', 'contact@minalogic.com');
    assert.match(form.text, /Site : retirer « https:\/\/www\.minalogic\.com »/);
    assert.doesNotMatch(form.text, /Nom : retirer|Type : retirer|Type d’acteur : retirer/);
    const sent = await ask(visitor, form, {}, [['website', 'https://www.minalogic.com']]);
    assert.match(sent.text, /Votre demande est bien partie/);
    assert.match((await visitor.get('/acteurs/minalogic')).text, /Site https:\/\/www\.minalogic\.com/);

    const lead = await team(world);
    const asked = await openFirst(lead);
    assert.match(
      asked.text,
      /Affiché à l’envoi https:\/\/www\.minalogic\.com Demandé aucune valeur : ce fait n’est pas, ou n’est plus, vrai/,
    );
    const done = await answers(lead, asked, { 'answer-website': 'accepted' });
    assert.doesNotMatch(done.text, /La fiche montre encore/);
    assert.match((await visitor.get('/boite-locale')).text, /Site, retirer ce qui est affiché : accepté/);

    assert.match((await visitor.get('/acteurs/minalogic')).text, /Site non connu/);
    assert.equal((await json(visitor, 'minalogic'))['website'], null, 'unknown is no empty text');
    const row = /^minalogic,.*$/m.exec(await (await visitor.raw('/acteurs.csv')).text())?.[0] ?? 'none';
    assert.match(row, /,2005,,,/, 'no website in files either');
    const values = await visitor.get('/acteurs/minalogic/valeurs');
    assert.match(values.text, /Ce démenti est une valeur comme une autre/, 'the rule is said');
    assert.match(values.text, /Affiché comme non connu, parce que ce démenti l’emporte\./);
    assert.match(
      values.text,
      /https:\/\/www\.minalogic\.com .*aucune valeur .* affichée .*Déclaration de l’acteur, Minalogic/,
    );
    assert.match((await visitor.get('/en/acteurs/minalogic/valeurs')).text, /no value: this fact is not/);

    await lead.submit(done, 'Reprendre ce qui a été accepté');
    assert.match((await visitor.get('/acteurs/minalogic')).text, /Site https:\/\/www\.minalogic\.com/);
  },
);

story(
  'a list read since that gives the website shows it again; the team may hold to what the actor said',
  async (world) => {
    world.at('2026-11-24T09:00:00Z');
    const visitor = world.visitor();
    const form = await openLink(visitor, 'minalogic', 'contact@minalogic.com');
    await ask(visitor, form, {}, [['website', 'https://www.minalogic.com']]);
    const early = await team(world);
    await answers(early, await openFirst(early), { 'answer-website': 'accepted' });
    const later = { source: { title: 'Annuaire de décembre', readOn: '2026-12-01' } };
    world.at('2026-12-02T09:00:00Z');
    const lead = await team(world);
    const checked = await judgeList(lead, 'Nom;Site\nMinalogic;https://www.minalogic.com\n', later);
    assert.match(checked.text, /aucune valeur : ce fait n’est pas, ou n’est plus, vrai/);
    await confirmImport(lead, checked);
    assert.match((await visitor.get('/acteurs/minalogic')).text, /Site https:\/\/www\.minalogic\.com/);
    const choice = await lead.get('/acteurs/minalogic/valeurs/website');
    const denied = choice.root
      .querySelectorAll('label')
      .find((one) => one.text.includes('aucune valeur'))
      ?.getAttribute('for');
    const value = choice.root.querySelector(`#${denied}`)?.getAttribute('value') ?? '';
    assert.notEqual(value, '');
    const chosen = choice.form('Afficher ce choix');
    await lead.post(chosen.action, { ...chosen.fields, value });
    assert.match((await visitor.get('/acteurs/minalogic')).text, /Site non connu/);
  },
);

story('of several other names one goes and one comes, each answered apart', async (world) => {
  world.at('2026-11-24T09:00:00Z');
  const visitor = world.visitor();
  assert.match((await visitor.get('/acteurs?q=GIFT')).text, /Linksium/);
  const form = await openLink(visitor, 'linksium', 'quelqu-un@exemple.invalid');
  const sent = await ask(visitor, form, { other_names: 'Linksium Alpes' }, [['other_names', 'GIFT']]);
  assert.match(sent.text, /Votre demande est bien partie/);
  const lead = await team(world);
  const asked = await openFirst(lead);
  assert.match(asked.text, /à retirer : « GIFT » n’est pas, ou n’est plus, vrai/);
  const done = await answers(lead, asked, {
    'answer-other_names': 'accepted',
    'answer-other_names-2': 'refused',
    'reason-other_names-2': 'Nom d’usage interne.',
  });
  assert.match(done.text, /« GIFT » n’est pas, ou n’est plus, vrai accepté/);
  assert.match(done.text, /Linksium Alpes refusé Nom d’usage interne\./);
  assert.match((await visitor.get('/boite-locale')).text, /Autres noms, retirer « GIFT » : accepté/);
  assert.deepEqual((await json(visitor, 'linksium'))['otherNames'], ['SATT Linksium Grenoble Alpes']);
  assert.equal((await visitor.get('/acteurs?q=GIFT')).root.querySelectorAll('.card-title a').length, 0);
  const values = await visitor.get('/acteurs/linksium/valeurs');
  assert.match(values.text, /toutes sont affichées, sauf celles qu’un démenti retire/);
  assert.match(values.text, /GIFT n’est plus affichée/);
  // Lists go on writing it: they still mean this actor.
  const checked = await judgeList(lead, 'Nom;Commune\nGIFT;Grenoble\n');
  assert.doesNotMatch(checked.text, /Fiches créées \([1-9]/);
  await lead.submit(done, 'Reprendre ce qui a été accepté');
  assert.match((await visitor.get('/acteurs?q=GIFT')).text, /Linksium/);
});

story(
  'a value and a box of one fact are too many, what was ticked stays, and a refusal changes nothing',
  async (world) => {
    world.at('2026-11-24T09:00:00Z');
    const visitor = world.visitor();
    const form = await openLink(visitor, 'minalogic', 'contact@minalogic.com');
    const box = [['website', 'https://www.minalogic.com']] as const;
    const both = await ask(visitor, form, { website: 'https://minalogic.eu' }, box);
    assert.equal(both.status, 422);
    assert.match(both.text, /Écrivez une autre valeur ou cochez la case, pas les deux/);
    assert.equal(both.root.querySelectorAll('input[name="remove-website"][checked]').length, 1);
    assert.match(both.body, /value="https:\/\/minalogic\.eu"/);
    const moved = await ask(visitor, form, {}, [
      ['website', 'https://ailleurs.invalid'],
      ['name', 'Minalogic'],
    ]);
    assert.equal(moved.status, 422, 'what is not shown is not taken off, and a body keeps a name');
    assert.match(moved.text, /Rien ne change par rapport à ce qui est affiché/);
    await ask(visitor, form, {}, [...box, ['layer', 'transversal'], ['commune', '38185']]);
    const lead = await team(world);
    await answers(lead, await openFirst(lead), {
      'answer-website': 'refused',
      'reason-website': 'Le site répond.',
      'answer-layer': 'refused',
      'reason-layer': 'Non.',
      'answer-commune': 'accepted',
    });
    const page = await visitor.get('/acteurs/minalogic');
    assert.match(page.text, /Site https:\/\/www\.minalogic\.com/);
    assert.match(page.text, /Commune non connue/);
  },
);
