import assert from 'node:assert/strict';
import { listEntries } from '#journal/public.ts';
import { exampleId } from '#kit/ids.ts';
import { proclaimedDeliberation } from '../../test/harness/rehearsal-deliberation.ts';
import { story } from '../../test/harness/world.ts';
import { deliberationsOf, findDeliberation } from './views/find-deliberation.ts';

const numberLabel = 'Numéro de la délibération';
const matterLabel = 'Matière de la nomenclature ACTES';

story(
  'a proclaimed vote makes a deliberation: dated of the sitting, without a number, about its subject',
  async (world) => {
    const slug = await proclaimedDeliberation(world.ctx);
    assert.equal(slug, 'seance-essai-point-12');
    const one = await findDeliberation(world.ctx, slug);
    assert.equal(one?.date, '2026-11-23');
    assert.equal(one?.number, null);
    assert.equal(one?.minutes.total, 40);
    assert.equal(one?.minutes.presentation, null);
    const subject = `label/candidature/${exampleId('candidature/digital-grenoble-repetition')}`;
    assert.deepEqual(
      (await deliberationsOf(world.ctx, subject)).map((each) => each.slug),
      [slug],
    );
    const { text } = await world.visitor().get(`/conseil/deliberations/${slug}`);
    assert.match(text, /Répétition : exemple, sans valeur juridique/);
    assert.match(text, /Séance d’essai, point 12/);
  },
);

story('proclaiming one vote twice is refused by a constraint', async (world) => {
  await proclaimedDeliberation(world.ctx);
  await assert.rejects(proclaimedDeliberation(world.ctx));
});

story('the secretariat numbers once and for all, and may choose the matter again', async (world) => {
  const slug = await proclaimedDeliberation(world.ctx);
  const address = `/conseil/deliberations/${slug}/numero`;
  const secretariat = await world.enter('mandate/council-secretariat');
  const page = await secretariat.get(`/conseil/deliberations/${slug}`);
  assert.ok(page.root.querySelector(`a[href="${address}"]`));
  const done = await secretariat.submit(await secretariat.get(address), 'Enregistrer', {
    [numberLabel]: '2026.00012',
    [matterLabel]: '7.5',
  });
  assert.equal(done.path, `/conseil/deliberations/${slug}`);
  assert.match(done.text, /Numéro 2026.00012/);
  assert.match(done.text, /7.5 finances locales\/subventions/);
  const again = await secretariat.get(address);
  assert.match(again.text, /Il a été donné une fois pour toutes/);
  assert.throws(() => again.form('Enregistrer').named(numberLabel));
  const changed = await secretariat.submit(again, 'Enregistrer', { [matterLabel]: '9.4' });
  assert.match(changed.text, /9.4 autres domaines de compétences\/vœux et motions/);
  const one = await findDeliberation(world.ctx, slug);
  const rows = await listEntries(world.ctx, { subject: `council/deliberation/${one?.id}`, limit: 10 });
  assert.deepEqual(rows.map((row) => row.event).sort(), [
    'deliberation.classified',
    'deliberation.classified',
    'deliberation.numbered',
    'deliberation.recorded',
  ]);
});

story('every fault at once, with what was typed: no number, no matter, half a source', async (world) => {
  const slug = await proclaimedDeliberation(world.ctx);
  const secretariat = await world.enter('mandate/council-secretariat');
  const form = await secretariat.get(`/conseil/deliberations/${slug}/numero`);
  const refused = await secretariat.submit(form, 'Enregistrer');
  assert.equal(refused.status, 422);
  assert.match(refused.text, /Donnez le numéro de la délibération/);
  assert.match(refused.text, /Choisissez une matière/);
  const long = await secretariat.submit(refused, 'Enregistrer', {
    [numberLabel]: '2026.00012-SOUTIEN-CANDIDATURE',
    [matterLabel]: '7.5',
  });
  assert.match(long.text, /Le numéro dépasse 15 signes/);
  assert.equal(long.form('Enregistrer').fields['number'], '2026.00012-SOUTIEN-CANDIDATURE');
  const half = await secretariat.submit(long, 'Enregistrer', {
    [numberLabel]: '2026_00012',
    'Document où il a été lu': 'Registre',
  });
  assert.match(half.text, /Une source a un titre et une adresse/);
});

story(
  'a number is unique in the assembly as the préfecture would read it; rehearsals take no real one',
  async (world) => {
    const first = await proclaimedDeliberation(world.ctx, { name: 'un', matterCode: '7.5' });
    const second = await proclaimedDeliberation(world.ctx, { name: 'deux', matterCode: '7.5' });
    const real = await proclaimedDeliberation(world.ctx, {
      name: 'trois',
      matterCode: '7.5',
      standing: 'real',
    });
    const secretariat = await world.enter('mandate/council-secretariat');
    const give = async (slug: string, number: string) =>
      secretariat.submit(await secretariat.get(`/conseil/deliberations/${slug}/numero`), 'Enregistrer', {
        [numberLabel]: number,
      });
    assert.equal((await give(first, '2026.00012')).status, 200);
    const taken = await give(second, '2026-00012');
    assert.equal(taken.status, 422);
    assert.match(taken.text, /porte déjà ce numéro/);
    assert.equal((await give(real, '2026.00012')).status, 200);
  },
);

story('the same form sent twice numbers once', async (world) => {
  const slug = await proclaimedDeliberation(world.ctx, { matterCode: '7.5' });
  const secretariat = await world.enter('mandate/council-secretariat');
  const form = await secretariat.get(`/conseil/deliberations/${slug}/numero`);
  await secretariat.submit(form, 'Enregistrer', { [numberLabel]: '2026_1' });
  const again = await secretariat.submit(form, 'Enregistrer', { [numberLabel]: '2026_1' });
  assert.equal(again.path, `/conseil/deliberations/${slug}`);
});

story('two clerks choose a matter: the second sees the first’s before anything is written', async (world) => {
  const slug = await proclaimedDeliberation(world.ctx, { matterCode: '7.5' });
  const one = await world.enter('mandate/council-secretariat');
  const other = await world.enter('mandate/council-secretariat');
  const stale = await other.get(`/conseil/deliberations/${slug}/numero`);
  await one.submit(await one.get(`/conseil/deliberations/${slug}/numero`), 'Enregistrer', {
    [numberLabel]: '2026_1',
    [matterLabel]: '9.4',
  });
  const refused = await other.submit(stale, 'Enregistrer', { [matterLabel]: '8.6' });
  assert.equal(refused.status, 422);
  assert.match(refused.text, /choisie par quelqu’un d’autre/);
  assert.match(refused.text, /Matière enregistrée : 9.4/);
  assert.equal(refused.form('Enregistrer').fields['matterCode'], '8.6');
  assert.equal((await other.submit(refused, 'Enregistrer')).status, 200);
  assert.equal((await findDeliberation(world.ctx, slug))?.matter?.code, '8.6');
});

story(
  'a deliberation that was not voted here is numbered only with the place where the number was read',
  async (world) => {
    const secretariat = await world.enter('mandate/council-secretariat');
    const form = await secretariat.get('/conseil/deliberations/soutien-digital-grenoble-2014/numero');
    const fields = { [numberLabel]: '2014_1', [matterLabel]: '9.4' };
    const refused = await secretariat.submit(form, 'Enregistrer', fields);
    assert.match(refused.text, /Dites où ce numéro a été lu/);
    const done = await secretariat.submit(refused, 'Enregistrer', {
      ...fields,
      'Document où il a été lu': 'Registre (essai)',
      'Adresse de ce document': 'https://example.org/registre',
    });
    assert.equal(done.status, 200);
    assert.match(done.text, /2014_1 \(Registre \(essai\)\)/);
  },
);

story('the secretariat of another assembly, and everybody else, finds nothing', async (world) => {
  const elsewhere = await proclaimedDeliberation(world.ctx, {
    assembly: 'autre-metropole',
    name: 'ailleurs',
  });
  const secretariat = await world.enter('mandate/council-secretariat');
  const address = `/conseil/deliberations/${elsewhere}/numero`;
  assert.equal((await secretariat.get(address)).status, 404);
  const fields = { number: '2026_1', matterCode: '7.5', matterRank: '0', once: 'une-seule-fois' };
  assert.equal((await secretariat.post(address, fields)).status, 404);
  assert.equal((await findDeliberation(world.ctx, elsewhere))?.number, null);
  const read = await secretariat.get(`/conseil/deliberations/${elsewhere}`);
  assert.ok(!read.root.querySelector(`a[href="${address}"]`));
  for (const mandate of ['mandate/council-president', 'mandate/territory-lead', 'mandate/administrator']) {
    const other = await world.enter(mandate);
    assert.equal((await other.post('/conseil/siret', fields)).status, 403, mandate);
    assert.equal((await other.post(address, fields)).status, 403, mandate);
  }
});

story(
  'a SIRET is refused without fourteen digits, without its check digit, without a source',
  async (world) => {
    const secretariat = await world.enter('mandate/council-secretariat');
    const enter = async (siret: string, title = 'Avis de situation', url = 'https://example.org/avis') =>
      secretariat.submit(await secretariat.get('/conseil/siret'), 'Enregistrer', {
        SIRET: siret,
        'Document où il a été lu': title,
        'Adresse de ce document': url,
      });
    assert.match((await enter('9999012420001')).text, /quatorze chiffres/);
    assert.match((await enter('99990124200091')).text, /Sa clé de contrôle ne convient pas/);
    const bare = await enter('99990124200019', '', '');
    assert.equal(bare.status, 422);
    assert.match(bare.text, /Dites dans quel document cela a été lu/);
    assert.match((await world.visitor().get('/conseil')).text, /SIRET non connu/);
    const done = await enter('999 901 242 00019');
    assert.equal(done.path, '/conseil');
    assert.match(done.text, /99990124200019 Avis de situation/);
  },
);

story(
  'minutes found again complete the vote of 2014: a new version with its source, the old one readable',
  async (world) => {
    const address = '/conseil/deliberations/soutien-digital-grenoble-2014';
    const secretariat = await world.enter('mandate/council-secretariat');
    const form = await secretariat.get(`${address}/complement`);
    assert.equal(form.form('Enregistrer').fields['for'], '');
    assert.equal(form.form('Enregistrer').fields['abstain'], '2');
    const source = {
      'Pourquoi cette version': 'Procès-verbal retrouvé (essai)',
      'Document où il a été lu': 'Procès-verbal (essai)',
      'Adresse de ce document': 'https://example.org/pv',
    };
    const bare = await secretariat.submit(form, 'Enregistrer', { Présents: '200' });
    assert.equal(bare.status, 422);
    assert.match(bare.text, /Dites dans quel document cela a été lu/);
    const over = await secretariat.submit(bare, 'Enregistrer', source);
    assert.match(over.text, /plus de présents que de membres en exercice/);
    assert.equal(over.form('Enregistrer').fields['present'], '200');
    const done = await secretariat.submit(over, 'Enregistrer', {
      'Jour de la délibération': '2014-07-11',
      Présents: '101',
    });
    assert.equal(done.path, address);
    assert.match(done.text, /Présents 101 S/);
    assert.match(done.text, /11 juillet 2014/);
    assert.match(done.text, /Version 2 : Procès-verbal retrouvé/);
    assert.match(done.text, /Présents Avant : non connu \? Maintenant : 101 S/);
    // Nothing is deduced from it: the votes for stay unknown.
    assert.match(done.text, /non connu P Pour \?/);
    assert.match(done.text, /Procès-verbal \(essai\)/);
    const one = await findDeliberation(world.ctx, 'soutien-digital-grenoble-2014');
    assert.equal(one?.versions.length, 2);
    assert.equal(one?.bounds, null);
  },
);

story(
  'two clerks complete it: the second is told, and sees what is on record beside what they typed',
  async (world) => {
    const address = '/conseil/deliberations/soutien-digital-grenoble-2014/complement';
    const secretariat = await world.enter('mandate/council-secretariat');
    const stale = await secretariat.get(address);
    const source = {
      'Pourquoi cette version': 'Registre (essai)',
      'Document où il a été lu': 'Registre (essai)',
      'Adresse de ce document': 'https://example.org/registre',
    };
    await secretariat.submit(await secretariat.get(address), 'Enregistrer', { ...source, Présents: '101' });
    const refused = await secretariat.submit(stale, 'Enregistrer', { ...source, Présents: '99' });
    assert.equal(refused.status, 422);
    assert.match(refused.text, /Quelqu’un d’autre a complété/);
    assert.match(refused.text, /Enregistré : 101/);
    assert.equal(refused.form('Enregistrer').fields['present'], '99');
  },
);

story('a vote proclaimed here is not completed: its counts are those of the proclamation', async (world) => {
  const slug = await proclaimedDeliberation(world.ctx);
  const secretariat = await world.enter('mandate/council-secretariat');
  assert.equal((await secretariat.get(`/conseil/deliberations/${slug}/complement`)).status, 404);
  const fields = { version: '1', once: 'une-seule-fois', inOffice: '1' };
  assert.equal((await secretariat.post(`/conseil/deliberations/${slug}/complement`, fields)).status, 404);
});
