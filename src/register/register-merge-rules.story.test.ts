import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { confirmImport, judgeList } from '../../test/harness/import-steps.ts';
import { mergeProfiles, separateProfile } from '../../test/harness/merge-steps.ts';
import type { SeenPage, Visitor } from '../../test/harness/visitor.ts';
import { story, type World } from '../../test/harness/world.ts';

const list =
  'Nom;Ville;CP;Type;Site\nMinalogic Partenaires;Grenoble;38000;Pôle;https://www.minalogic.com/\nCorolle;Meylan;38240;PME;https://corolle.invalid\nCorolles;Meylan;38240;PME;\n';
const path = '/acteurs/doublons/minalogic/minalogic-partenaires';

async function withDouble(world: World): Promise<{ lead: Visitor; first: SeenPage }> {
  world.at('2026-11-24T09:00:00Z');
  const lead = await world.enter('mandate/territory-lead');
  const first = await confirmImport(lead, await judgeList(lead, list, { source: { readOn: '2026-11-24' } }));
  return { lead, first };
}

async function merges(world: World): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from register.merge`.execute(
    world.parts.database,
  );
  return rows[0]?.count ?? 0;
}

story(
  'two that are two are not proposed again, until one of them changes; it is taken back, or left for later',
  async (world) => {
    const { lead } = await withDouble(world);
    const before = await lead.get('/acteurs/doublons');
    const said = await lead.submit(await lead.get(path), 'Ce sont deux organisations');
    assert.match(
      said.text,
      /Fait : Minalogic et Minalogic Partenaires : dites distinctes\. Revoir cette paire/,
    );
    const [, count] = /À regarder \((\d+)\)/.exec(before.text) ?? [];
    assert.match(said.text, new RegExp(`À regarder \\(${Number(count) - 1}\\).*Dites distinctes \\(1\\)`));
    assert.match(
      (await lead.get('/acteurs/doublons?voir=distinctes')).text,
      /Minalogic et Minalogic Partenaires dit le 24 novembre 2026/,
    );
    const pair = await lead.get(path);
    assert.match(pair.text, /L’équipe a dit le 24 novembre 2026 que ce sont deux organisations/);

    await lead.submit(pair, 'Revenir sur cette décision');
    const later = await lead.submit(await lead.get(path), 'Plus tard');
    assert.match(later.text, /remises à plus tard\./);
    assert.match(later.text, /Remises à plus tard \(1\) Dites distinctes \(0\)/);
    await lead.submit(await lead.get(path), 'Ce sont deux organisations');
    const other = 'Nom;Autres noms\nMinalogic Partenaires;Minalogic\n';
    await confirmImport(lead, await judgeList(lead, other, { source: { title: 'Autre liste' } }));
    assert.match(
      (await lead.get('/acteurs/doublons')).text,
      /Minalogic et Minalogic Partenaires/,
      'it changed: proposed again',
    );
  },
);

story('no double, and the page teaches what it is for', async (world) => {
  const lead = await world.enter('mandate/territory-editor');
  const pair = /href="(\/acteurs\/doublons\/[^"?]+)"/;
  for (
    let page = await lead.get('/acteurs/doublons');
    pair.test(page.body);
    page = await lead.get('/acteurs/doublons')
  )
    await lead.submit(await lead.get(pair.exec(page.body)?.[1] ?? ''), 'Ce sont deux organisations');
  const empty = await lead.get('/acteurs/doublons');
  assert.match(empty.text, /Aucun doublon à regarder Les 150 fiches ont été comparées/);
  assert.match(empty.text, /dès qu’un import apporte une fiche proche d’une autre/);
  assert.match(
    (await lead.get('/en/acteurs/doublons')).text,
    /No double to look at The 150 profiles were compared/,
  );
});

story('what cannot be merged is refused by name, and nothing is done', async (world) => {
  const { lead } = await withDouble(world);
  const page = await lead.get(path);
  const form = page.form('Réunir en gardant « Minalogic »');
  const send = (to: string, fields: Record<string, string>) =>
    lead.post(`/acteurs/doublons/${to}/fusion`, { ...form.fields, once: `cle-${Math.random()}`, ...fields });
  assert.match((await send('minalogic/minalogic', {})).text, /Une fiche ne se réunit pas à elle-même/);
  assert.match(
    (await send('minalogic/minalogic-partenaires', { keep: 'kalray' })).text,
    /Dites laquelle des deux fiches est gardée/,
  );
  assert.equal((await send('minalogic/personne', {})).status, 404);
  assert.equal((await lead.get('/acteurs/doublons/minalogic/personne')).status, 404);

  const other = 'Nom;Site\nMinalogic Partenaires;https://autre.invalid\n';
  await confirmImport(lead, await judgeList(lead, other, { source: { title: 'Autre liste' } }));
  const stale = await lead.post(form.action, form.fields);
  assert.equal(stale.status, 422);
  assert.match(stale.text, /a changé depuis que vous l’avez lue\. Rien n’a été fait/);
  assert.match(stale.text, /autre\.invalid/, 'what they say now is there, with its form');
  const unsaid = await lead.post(`${path}/decision`, {
    ...form.fields,
    verdict: 'apart',
    once: 'une-cle-encore',
  });
  assert.match(unsaid.text, /a changé depuis que vous l’avez lue/);
  assert.equal(await merges(world), 0);

  await lead.submit(stale, 'Réunir en gardant « Minalogic »');
  const again = await send('minalogic/minalogic-partenaires', {});
  assert.equal(again.status, 422);
  assert.match(again.text, /L’autre fiche a déjà été réunie à une autre/);
  const reverse = await send('minalogic/minalogic-partenaires', { keep: 'minalogic-partenaires' });
  assert.match(reverse.text, /La fiche à garder a déjà été réunie à une autre/);
  assert.equal((await lead.get(path)).path, '/acteurs/minalogic?de=minalogic-partenaires');
  assert.equal(await merges(world), 1);
  await lead.submit(await lead.get('/acteurs/doublons/minalogic/corolle'), 'Réunir en gardant « Corolle »');
  await assert.rejects(
    sql`update register.actor set state = 'withdrawn', withdrawn_at = now() where slug = 'corolle'`.execute(
      world.parts.database,
    ),
    /SURVIVOR_WITHDRAWN/,
  );
});

story('a withdrawn profile is not merged', async (world) => {
  const { lead, first } = await withDouble(world);
  const form = (await lead.get(path)).form('Réunir en gardant « Minalogic »');
  await lead.submit(await lead.get(first.path), 'Annuler tout l’import');
  const gone = await lead.post(form.action, form.fields);
  assert.equal(gone.status, 422);
  assert.match(gone.text, /L’autre fiche a quitté le registre/);
  assert.equal(await merges(world), 0);
});

story(
  'an import after a merge lands on the profile that stands, by the old address and by the old name',
  async (world) => {
    const { lead } = await withDouble(world);
    await mergeProfiles(lead, ['minalogic', 'minalogic-partenaires'], 'Minalogic');
    world.at('2026-11-24T10:00:00Z');
    const same = await judgeList(lead, list, { source: { readOn: '2026-11-24' } });
    assert.match(
      same.text,
      /Fiches complétées \(0\) Lignes sans changement \(3\)/,
      'the same list again says nothing new',
    );
    const bySlug =
      'Identifiant de la fiche;Nom;Résumé en français\nminalogic-partenaires;Minalogic Partenaires;Un pôle.\n';
    const page = await confirmImport(
      lead,
      await judgeList(lead, bySlug, { source: { title: 'Liste suivante' } }),
    );
    assert.match(page.text, /Fiches créées \(0\) Fiches complétées \(1\)/);
    assert.match((await lead.get('/acteurs/minalogic/valeurs')).text, /Un pôle\. /);
    const twin = 'Nom;Type\nMinalogic-Partenaires;PME\n';
    assert.match(
      (await judgeList(lead, twin, { source: { title: 'Encore une' } })).text,
      /Fiches créées \(0\)/,
    );

    const blocked = await lead.get('/acteurs/minalogic-partenaires/separation');
    assert.match(
      blocked.text,
      /Pas maintenant :.*Import n° \d+ : un import fait depuis parle de la fiche réunie sous son ancien nom/,
    );
    const forced = await lead.post('/acteurs/minalogic-partenaires/separation', { once: 'une-cle-de-force' });
    assert.equal(forced.status, 422);
    assert.match(forced.text, /défaites-les d’abord\. Rien n’a été séparé/);
    await lead.submit(await lead.get(page.path), 'Annuler tout l’import');
    await separateProfile(lead, 'minalogic-partenaires');
    assert.equal((await world.visitor().raw('/acteurs/minalogic-partenaires')).status, 200);
  },
);

story(
  'a choice made since on a value of the merged profile keeps it merged; its own choices sleep and come back',
  async (world) => {
    const { lead } = await withDouble(world);
    const choose = async (slug: string, field: string, pick: 'last' | 'rule') => {
      const page = await lead.get(`/acteurs/${slug}/valeurs/${field}`);
      const form = page.form('Afficher ce choix');
      const inputs = page.root.querySelectorAll('input[name="value"]');
      const value = pick === 'rule' ? '' : (inputs.at(-1)?.getAttribute('value') ?? '');
      return lead.post(form.action, { ...form.fields, value });
    };
    const other = 'Nom;Site\nMinalogic Partenaires;https://autre.invalid\n';
    const source = { title: 'Autre liste', readOn: '2026-11-20' };
    await confirmImport(lead, await judgeList(lead, other, { source }));
    await choose('minalogic-partenaires', 'website', 'last');
    assert.match((await lead.get('/acteurs/minalogic-partenaires')).text, /Site https:\/\/autre\.invalid/);
    await mergeProfiles(lead, ['minalogic', 'minalogic-partenaires'], 'Minalogic');
    assert.match(
      (await lead.get('/acteurs/minalogic')).text,
      /Site https:\/\/www\.minalogic\.com/,
      'its choices sleep',
    );
    await choose('minalogic', 'website', 'last');
    const blocked = await lead.get('/acteurs/minalogic-partenaires/separation');
    assert.match(
      blocked.text,
      /Minalogic : l’équipe a choisi d’afficher sur la fiche réunie une valeur de l’autre \(Site\)/,
    );
    assert.throws(() => blocked.form('Séparer les deux fiches'));
    await choose('minalogic', 'website', 'rule');
    await separateProfile(lead, 'minalogic-partenaires');
    assert.match(
      (await lead.get('/acteurs/minalogic-partenaires')).text,
      /Site https:\/\/autre\.invalid/,
      'and come back',
    );
  },
);

story('the import that a merge rests on is not undone before the merge', async (world) => {
  const { lead, first } = await withDouble(world);
  await mergeProfiles(lead, ['minalogic', 'minalogic-partenaires'], 'Minalogic');
  const page = await lead.get(first.path);
  assert.match(
    page.text,
    /Pas maintenant :.*Minalogic Partenaires : cette fiche a été réunie à une autre depuis/,
  );
  const forced = await lead.post(`${first.path}/annulation`, { once: 'une-cle-de-force' });
  assert.match(forced.text, /Rien n’a été annulé/);
  await separateProfile(lead, 'minalogic-partenaires');
  assert.match((await lead.submit(await lead.get(first.path), 'Annuler tout l’import')).text, /Annulé le/);
});

story(
  'a spreadsheet that kept the old identifier is answered with the profile that stands',
  async (world) => {
    const { lead } = await withDouble(world);
    await mergeProfiles(lead, ['minalogic', 'minalogic-partenaires'], 'Minalogic');
    const api = async (query: string) =>
      (await (await world.visitor().raw(`/api/reconciliation/acteurs?${query}`)).json()) as Record<
        string,
        unknown
      >;
    const asked = await api(
      `queries=${encodeURIComponent('{"q0":{"query":"minalogic-partenaires"},"q1":{"query":"Minalogic Partenaires"}}')}`,
    );
    for (const id of ['q0', 'q1']) {
      const { result } = asked[id] as { result: { id: string; match: boolean }[] };
      assert.equal(result[0]?.id, 'minalogic', id);
      assert.equal(result[0]?.match, true, id);
    }
    const extended = await api(
      `extend=${encodeURIComponent('{"ids":["minalogic-partenaires"],"properties":[{"id":"name"}]}')}`,
    );
    assert.deepEqual(extended['rows'], { 'minalogic-partenaires': { name: [{ str: 'Minalogic' }] } });
    const preview = await world.visitor().get('/api/reconciliation/acteurs/preview?id=minalogic-partenaires');
    assert.match(preview.text, /Minalogic/);
  },
);

story('somebody looks for the other profile from one of them; nobody else decides', async (world) => {
  const { lead } = await withDouble(world);
  const profile = await lead.get('/acteurs/corolle');
  const link = profile.root
    .querySelectorAll('main a')
    .find((one) => one.text === 'Réunir avec une autre fiche');
  const page = await lead.get(link?.getAttribute('href') ?? '');
  assert.match(page.text, /Proposées par le programme Comparer avec Corolles/);
  const found = await lead.get('/acteurs/corolle/fusion?q=kalray');
  assert.ok(found.root.querySelector('a[href="/acteurs/doublons/corolle/kalray"]'));
  assert.match((await lead.get('/acteurs/corolle/fusion?q=zzzzzz')).text, /Aucune autre fiche ne répond/);
  const chosen = await lead.get('/acteurs/doublons/corolle/kalray');
  assert.match(chosen.text, /Le programme ne propose pas cette paire/);

  const stranger = await world.enter('mandate/programme-office');
  const form = chosen.form('Réunir en gardant « Kalray »');
  for (const address of [
    '/acteurs/doublons',
    path,
    '/acteurs/corolle/fusion',
    '/acteurs/corolle/separation',
  ]) {
    assert.equal((await stranger.raw(address)).status, 403, address);
    assert.equal((await world.visitor().raw(address)).status, 303, address);
  }
  assert.equal((await stranger.post(form.action, form.fields)).status, 403);
  assert.doesNotMatch((await stranger.get('/acteurs/corolle')).text, /Réunir avec/);
  assert.doesNotMatch((await stranger.get('/acteurs')).text, /Doublons/);
  assert.equal(await merges(world), 0);
});

story('the button pressed twice merges once', async (world) => {
  const { lead } = await withDouble(world);
  const form = (await lead.get(path)).form('Réunir en gardant « Minalogic »');
  for (let press = 0; press < 2; press += 1)
    assert.equal(
      (await lead.post(form.action, form.fields)).path,
      '/acteurs/minalogic?de=minalogic-partenaires',
    );
  assert.equal(await merges(world), 1);
});
