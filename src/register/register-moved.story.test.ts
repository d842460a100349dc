import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { newestLink, openLink } from '../../test/harness/claim-steps.ts';
import { mergeProfiles, separateProfile } from '../../test/harness/merge-steps.ts';
import { story, type World } from '../../test/harness/world.ts';
import { routes } from '../routes.ts';

const old = '/acteurs/minalogic';
/** Every address of one profile but the page that undoes its merge, each as it may be asked for. */
const ofProfile = routes
  .filter(({ path }) => /^\/acteurs\/:slug(\/|$)/.test(path) && !path.endsWith('/separation'))
  .map(({ method, path }) => ({
    method,
    rest: path
      .slice('/acteurs/:slug'.length)
      .replace(':token', 'x'.repeat(43))
      .replace(':field', 'website')
      .replace(':id', '0197a000-0000-7000-8000-000000000000'),
  }));

async function journalled(world: World): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from journal.entry`.execute(
    world.parts.database,
  );
  return rows[0]?.count ?? -1;
}

story(
  'every address of a merged profile leads on to the same of the one that stands, and back once undone',
  async (world) => {
    const lead = await world.enter('mandate/territory-lead');
    await mergeProfiles(lead, ['minalogic', 'minatec'], 'Minatec');
    const looked = ofProfile.filter(({ method }) => method === 'GET');
    assert.ok(looked.length >= 10, 'the site map was read');
    for (const { rest } of looked) {
      const answer = await lead.raw(`/en${old}${rest}?page=2`);
      assert.equal(answer.status, 307, rest);
      assert.equal(answer.headers.get('location'), `/en/acteurs/minatec${rest}?page=2&de=minalogic`, rest);
    }
    assert.equal((await lead.get(`${old}/separation`)).path, `${old}/separation`);
    const visitor = world.visitor();
    const claim = await visitor.get(`${old}/revendication`);
    assert.equal(claim.path, '/acteurs/minatec/revendication?de=minalogic');
    assert.match(claim.text, /Minalogic a été réuni à Minatec .* l’adresse que vous avez suivie y conduit/);
    assert.match(
      (await visitor.get(`${old}/confirmation`)).path,
      /^\/connexion/,
      'who may come is asked first',
    );
    await separateProfile(lead, 'minalogic');
    assert.equal((await visitor.raw(`${old}/revendication`)).status, 200);
  },
);

story('what is posted to a merged profile writes nothing, and says where to go on', async (world) => {
  const lead = await world.enter('mandate/territory-lead');
  const before = await lead.get(`${old}/confirmation`);
  await mergeProfiles(lead, ['minalogic', 'minatec'], 'Minatec');
  const acts = await journalled(world);
  const late = await lead.submit(before, 'Tout est toujours exact', {
    'Ce que vous avez regardé': 'Le site',
  });
  assert.equal(late.status, 409);
  assert.match(late.text, /Cette fiche a été réunie à une autre .*rien n’a été enregistré.*Ouvrir : Minatec/);
  assert.match(late.body, /href="\/acteurs\/minatec\/confirmation\?de=minalogic"/);
  for (const { rest } of ofProfile.filter(({ method }) => method === 'POST')) {
    const answer = await lead.post(`${old}${rest}`, { once: `moved${rest}` });
    assert.equal(answer.status, 409, rest);
    assert.match(answer.body, /href="\/acteurs\/minatec[^"]*\?de=minalogic"/, rest);
  }
  assert.equal(await journalled(world), acts);
});

story('a personal link asked for before a merge goes on serving, once, for who asked', async (world) => {
  const visitor = world.visitor();
  const form = await openLink(visitor, 'minalogic', 'contact@minalogic.com');
  const link = await newestLink(visitor, 'minalogic');
  const lead = await world.enter('mandate/territory-lead');
  await mergeProfiles(lead, ['minalogic', 'minatec'], 'Minatec');
  const late = await visitor.submit(form, 'Confirmer que tout est exact');
  assert.equal(late.status, 409, 'the form was that of the other profile');
  const opened = await visitor.get(link);
  assert.equal(opened.path, `${link.replace('minalogic', 'minatec')}?de=minalogic`);
  assert.match(opened.text, /Votre demande sur la fiche : Minatec .*Minalogic a été réuni à Minatec/);
  assert.equal(opened.headers.get('referrer-policy'), 'no-referrer');
  assert.equal((await visitor.raw(link)).headers.get('referrer-policy'), 'no-referrer');
  const sent = await visitor.submit(opened, 'Envoyer ces corrections', { 'Autres noms': 'MNL' });
  assert.match(sent.text, /Votre demande est bien partie/);
  assert.match((await visitor.get(link)).text, /Votre demande est bien partie/, 'once');
  assert.equal((await visitor.get(link.replace('minalogic', 'kalray'))).status, 404, 'of nobody else');
  const list = await lead.get('/acteurs/corrections');
  const asked = await lead.get(list.root.querySelector('main tbody a')?.getAttribute('href') ?? '');
  assert.match(asked.text, /Lien demandé pour « Minalogic », réunie depuis à cette fiche/);
});

story('a profile that left, or never was, leads nowhere, whatever is asked of it', async (world) => {
  await sql`update register.actor set state = 'withdrawn', withdrawn_at = now() where slug = 'minalogic'`.execute(
    world.parts.database,
  );
  const lead = await world.enter('mandate/territory-lead');
  for (const slug of ['minalogic', 'personne-du-tout'])
    for (const { method, rest } of ofProfile) {
      const init =
        method === 'POST' ? { method, body: new URLSearchParams({ once: `x${rest}`, answer: '' }) } : {};
      const answer = await lead.raw(`/acteurs/${slug}${rest}`, init);
      assert.notEqual(answer.status, 307, rest);
      assert.notEqual(answer.status, 409, rest);
      assert.doesNotMatch(await answer.text(), /Minalogic/, rest);
    }
});
