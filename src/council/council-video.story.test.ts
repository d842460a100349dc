import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { addItem, arrive, convene, draftSitting } from '../../test/harness/convocation-steps.ts';
import { lawful, sevenMembers } from '../../test/harness/seven-members.ts';
import type { Visitor } from '../../test/harness/visitor.ts';
import { story, type World } from '../../test/harness/world.ts';

const live = 'https://direct.exemple.invalid/conseil';

/** A sitting by video for the first lawful day, with one item, not convened yet. */
async function byVideo(world: World): Promise<{ secretary: Visitor; base: string }> {
  const secretary = await sevenMembers(world);
  const base = await draftSitting(secretary, { day: lawful, venue: 'video' });
  await addItem(secretary, base, 'Point unique');
  return { secretary, base };
}

async function give(visitor: Visitor, base: string, address: string) {
  return visitor.submit(await visitor.get(`${base}/diffusion`), 'Enregistrer', {
    'Adresse de la diffusion en direct': address,
  });
}

story('preparing a sitting by video says when one in one place is due, and never refuses', async (world) => {
  const { secretary, base } = await byVideo(world);
  const draft = await secretary.get(`${base}/preparation`);
  assert.match(
    draft.text,
    /Aucune autre séance en un seul lieu n’est tenue ni convoquée pour le semestre du 1er juillet 2026 au 31 décembre 2026\. Il en faut une le 31 décembre 2026 au plus tard : sa convocation part au plus tard le 25 décembre 2026, ou celle-ci se tient en un seul lieu\./,
  );
  assert.match(draft.text, /Lecture retenue : semestre civil inférence, à confirmer \(L5211-11-1 CGCT\)/);
  const check = await secretary.get(`${base}/convocation`);
  assert.match(check.text, /Il en faut une le 31 décembre 2026 au plus tard/);
  assert.match(check.text, /L’adresse de la diffusion en direct n’est pas encore donnée.*L5211-11-1 CGCT/);
  // A sitting in one place, convened for December, and the warning becomes a fact.
  const inPlace = await draftSitting(secretary, { day: '2026-12-15' });
  assert.doesNotMatch((await secretary.get(`${inPlace}/preparation`)).text, /en un seul lieu/);
  await addItem(secretary, inPlace, 'En un seul lieu');
  assert.equal((await convene(secretary, inPlace)).status, 200);
  assert.match(
    (await secretary.get(`${base}/preparation`)).text,
    /La séance convoquée pour le 15 décembre 2026 se tient en un seul lieu : ce sera fait/,
  );
  // Cancelled, it will not be held: the warning is back.
  await secretary.submit(await secretary.get(`${inPlace}/annulation`), 'Annuler la séance', {
    'Motif de l’annulation': 'Salle indisponible.',
  });
  assert.match((await secretary.get(`${base}/preparation`)).text, /Il en faut une le 31 décembre 2026/);
  assert.equal((await convene(secretary, base)).status, 200, 'it warns, it does not refuse');
});

story('the reading of « semester » is the assembly’s choice, on the page of the rules', async (world) => {
  const { secretary, base } = await byVideo(world);
  const rules = await secretary.get('/conseil/regles');
  assert.match(
    rules.text,
    /Se réunir en un seul lieu semestre civil Une séance au moins par semestre civil.*L5211-11-1 CGCT inférence, à confirmer Pourquoi : l’article dit « une fois par semestre »/,
  );
  assert.match(rules.text, /Diffusion en direct obligatoire en visioconférence .*lu dans le texte/);
  assert.doesNotMatch((await world.visitor().get('/conseil/regles')).text, /Comment lire/);
  const blank = await secretary.post('/conseil/regles/semestre', { once: 'sans-lecture' });
  assert.equal(blank.status, 422);
  assert.match(blank.text, /Choisissez une lecture/);
  const form = await secretary.get('/conseil/regles/semestre');
  const kept = await secretary.post('/conseil/regles/semestre', {
    ...form.form('Retenir cette lecture').fields,
    reading: 'rolling',
  });
  assert.equal(kept.path, '/conseil/regles');
  assert.match(
    kept.text,
    /Se réunir en un seul lieu six mois glissants Six mois au plus, de date à date.*inférence, à confirmer/,
  );
  assert.match(
    (await secretary.get(`${base}/preparation`)).text,
    /pour les six mois du 29 novembre 2026 au 29 mai 2027.*Lecture retenue : six mois glissants/,
  );
  assert.match((await world.visitor().get('/journal')).body, /semester\.reading_kept/);
  assert.notEqual(
    (await (await world.enter('mandate/council-member-2')).get('/conseil/regles/semestre')).status,
    200,
  );
  await sql`update council.assembly set profile = 'association'`.execute(world.parts.database);
  assert.equal((await secretary.get('/conseil/regles/semestre')).status, 404, 'nothing is asked of it');
});

story('a half-year that ended without a sitting in one place is said in red', async (world) => {
  const { secretary, base } = await byVideo(world);
  await give(secretary, base, live);
  await convene(secretary, base);
  world.at('2026-11-29T17:30:00Z');
  const desk = await world.enter('mandate/council-secretariat');
  await arrive(desk, base, [1, 2, 3, 4]);
  const president = await world.enter('mandate/council-president');
  await president.submit(await president.get(`${base}/bureau`), 'Ouvrir la séance');
  world.at('2027-01-04T09:00:00Z');
  const later = await world.enter('mandate/council-secretariat');
  const next = await draftSitting(later, { day: '2027-01-20', venue: 'video' });
  const page = await later.get(`${next}/preparation`);
  assert.match(
    page.text,
    /Le semestre du 1er juillet 2026 au 31 décembre 2026 s’est achevé sans séance tenue en un seul lieu, d’après les séances connues ici\./,
  );
  assert.ok(page.root.querySelector('.notice[data-kind=error]'));
  assert.match(page.text, /pour le semestre du 1er janvier 2027 au 30 juin 2027/);
  const english = await later.get(`/en${next}/preparation`);
  assert.match(english.text, /The half-year from 1 July 2026 to 31 December 2026 ended without a sitting/);
});

story('a sitting by video does not open before the public can follow it', async (world) => {
  const { secretary, base } = await byVideo(world);
  const wrong = await give(secretary, base, 'http://direct.exemple.invalid');
  assert.equal(wrong.status, 422);
  assert.match(wrong.text, /Donnez une adresse complète, en https/);
  assert.match(wrong.body, /value="http:\/\/direct\.exemple\.invalid"/);
  await convene(secretary, base);
  world.at('2026-11-29T17:30:00Z');
  const desk = await world.enter('mandate/council-secretariat');
  await arrive(desk, base, [1, 2, 3, 4]);
  const president = await world.enter('mandate/council-president');
  const blocked = await president.get(`${base}/bureau`);
  assert.match(blocked.text, /la séance, en visioconférence, ne pourra pas s’ouvrir sans elle/);
  const refused = await president.post(`${base}/ouverture`, { once: 'sans-diffusion' });
  assert.equal(refused.status, 422);
  assert.match(
    refused.text,
    /L’adresse de la diffusion en direct n’est pas donnée.*L5211-11-1 CGCT : une séance en visioconférence, même en partie, est diffusée en direct/,
  );
  const given = await give(president, base, live);
  assert.equal(given.path, `${base}/bureau`);
  const opened = await president.submit(given, 'Ouvrir la séance');
  assert.equal(opened.status, 200, opened.text.slice(0, 1500));
  const withdrawn = await give(president, base, '');
  assert.equal(withdrawn.status, 422);
  assert.match(withdrawn.text, /sa diffusion en direct ne se retire pas \(L5211-11-1 CGCT\)/);
  assert.match((await world.visitor().get(base)).text, /Suivre la séance en direct : https:\/\/direct/);
});

story(
  'the address is on the public page, the hall screen and the convocation, and nowhere during a closed session',
  async (world) => {
    const { secretary, base } = await byVideo(world);
    await give(secretary, base, live);
    const draft = await secretary.get(`${base}/preparation`);
    assert.match(draft.text, /Diffusion en direct https:\/\/direct\.exemple\.invalid\/conseil/);
    assert.doesNotMatch((await world.visitor().get('/journal')).body, /direct\.exemple/);
    await convene(secretary, base);
    assert.match(
      (await secretary.get('/boite-locale')).text,
      /En visioconférence : Salle 1 \(fictive\)\s+Diffusion en direct, pour le public : https:\/\/direct\.exemple\.invalid\/conseil/,
    );
    const places = [base, `/en${base}`, `${base}/ecran`];
    for (const path of places) assert.match((await world.visitor().get(path)).body, /direct\.exemple/, path);
    world.at('2026-11-29T17:30:00Z');
    const desk = await world.enter('mandate/council-secretariat');
    const member = await world.enter('mandate/council-member-2');
    assert.match((await member.get(`${base}/ma-convocation`)).body, /direct\.exemple/);
    await arrive(desk, base, [1, 2, 3, 4]);
    const president = await world.enter('mandate/council-president');
    await president.submit(await president.get(`${base}/bureau`), 'Ouvrir la séance');
    const votes = { by: 'president', for: '4', against: '0', abstain: '0' };
    const granted = await desk.post(`${base}/huis-clos`, { ...votes, once: 'huis-clos-1' });
    assert.equal(granted.status, 200, granted.text.slice(0, 1500));
    for (const path of [...places, '/conseil/seances', `${base}.ics`, '/conseil/seances.atom'])
      assert.doesNotMatch((await world.visitor().get(path)).body, /direct\.exemple/, path);
    assert.doesNotMatch((await member.get(`${base}/ma-convocation`)).body, /direct\.exemple/);
    assert.match((await desk.get(`${base}/secretariat`)).text, /Coupez la diffusion en direct/);
    await desk.post(`${base}/huis-clos/fin`, { once: 'fin-du-huis-clos' });
    assert.match((await world.visitor().get(base)).body, /direct\.exemple/);
    // Closed, the live address gives way to that of the recording.
    await president.submit(await president.get(`${base}/bureau`), 'Lever la séance');
    assert.doesNotMatch((await world.visitor().get(base)).body, /direct\.exemple/);
    const after = await desk.get(`${base}/diffusion`);
    assert.match(after.text, /Elle a connu un huis clos : l’enregistrement public n’en contient rien/);
    assert.match(after.text, /R5211-2 CGCT\)\. inférence, à confirmer/);
    await desk.submit(after, 'Enregistrer', {
      'Adresse de l’enregistrement': 'https://video.exemple.invalid/1',
    });
    assert.match(
      (await world.visitor().get(base)).text,
      /Revoir l’enregistrement : https:\/\/video\.exemple\.invalid\/1/,
    );
  },
);

story(
  'in one place a broadcast is optional, and a municipal council does not sit by video',
  async (world) => {
    const secretary = await sevenMembers(world);
    const base = await draftSitting(secretary, { day: lawful });
    await addItem(secretary, base, 'Point unique');
    assert.match(
      (await secretary.get(`${base}/diffusion`)).text,
      /Une séance qui se tient en un seul lieu peut être diffusée, sans y être tenue \(L2121-18 al\. 3 CGCT\)/,
    );
    const member = await world.enter('mandate/council-member-2');
    assert.notEqual((await member.get(`${base}/diffusion`)).status, 200);
    assert.equal((await (await world.enter('mandate/territory-lead')).get(`${base}/diffusion`)).status, 403);
    const video = await draftSitting(secretary, { day: lawful, venue: 'video' });
    await addItem(secretary, video, 'Point unique');
    await sql`update council.assembly set profile = 'commune'`.execute(world.parts.database);
    const refused = await convene(secretary, video);
    assert.equal(refused.status, 422);
    assert.match(refused.text, /Un conseil municipal ne siège pas en visioconférence.*\(L2121-7 CGCT\)/);
  },
);
