import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { exampleId } from '#kit/ids.ts';
import { addItem, arrive, convene, draftSitting } from '../../test/harness/convocation-steps.ts';
import { convenedWithTwoItems, sevenMembers } from '../../test/harness/seven-members.ts';
import { story } from '../../test/harness/world.ts';
import { deliverOutbox } from '../people/actions/deliver-outbox.ts';

story(
  'urgency: one clear day with a written reason, and the council rules before any item',
  async (world) => {
    const secretary = await sevenMembers(world);
    const base = await draftSitting(secretary, { day: '2026-11-25', notice: 'urgent' });
    await addItem(secretary, base, 'Échéance');
    await addItem(secretary, base, 'Le reste');
    const reasonless = await convene(secretary, base);
    assert.match(reasonless.text, /Le motif de l’urgence n’est pas écrit\. \(L2121-12 al\. 3 CGCT\)/);
    await secretary.submit(await secretary.get(`${base}/preparation/seance`), 'Enregistrer', {
      'Motif de l’urgence': 'Le dossier se dépose le 26 novembre.',
    });
    assert.equal((await convene(secretary, base)).status, 200);
    assert.match(
      (await world.visitor().get(base)).text,
      /Motif de l’urgence Le dossier se dépose le 26 novembre\./,
    );
    world.at('2026-11-25T17:30:00Z');
    await arrive(await world.enter('mandate/council-secretariat'), base, [1, 2, 3, 4]);
    const president = await world.enter('mandate/council-president');
    const opened = await president.submit(await president.get(`${base}/bureau`), 'Ouvrir la séance');
    assert.match(
      opened.text,
      /Le conseil ne s’est pas encore prononcé sur l’urgence.*\(L2121-12 al\. 3 CGCT\)/,
    );
    const early = await president.post(`${base}/points/1/ouverture`, { once: 'ouvrir-trop-tot' });
    assert.equal(early.status, 422);
    assert.match(early.text, /L2121-12 al\. 3 CGCT : le président rend compte de l’urgence dès l’ouverture/);
    const blank = await president.submit(await president.get(`${base}/urgence`), 'Enregistrer la décision');
    assert.match(
      blank.text,
      /Dites ce que le conseil a décidé.*Dites en une phrase|Dites en une phrase.*Dites ce que le conseil a décidé/,
    );
    const partly = await president.submit(blank, 'Enregistrer la décision', {
      'Ce dont le président a rendu compte': 'Le dépôt est demain.',
      'Le conseil': 'postponed_in_part',
      '1. Échéance': 'yes',
      '2. Le reste': 'yes',
    });
    assert.match(partly.text, /Tous les points sont renvoyés : choisissez le renvoi en entier/);
    const fields = partly.form('Enregistrer la décision').fields;
    const { 'rank-1': _, ...second } = fields;
    const ruled = await president.post(`${base}/urgence`, second);
    assert.equal(ruled.status, 200, ruled.text.slice(0, 1500));
    assert.match(ruled.text, /2 Le reste Rapporteur : Rapporteur 1 \(fictif\) Reporté/);
    const item = await president.submit(ruled, 'Ouvrir le point 1');
    assert.match(item.text, /quorum de 4 atteint/);
    assert.match(
      (await world.visitor().get(base)).text,
      /Discussion renvoyée en partie.*Le dépôt est demain\./,
    );
    const again = await president.post(`${base}/urgence`, {
      outcome: 'accepted',
      account: 'Encore',
      once: 'encore-une-fois',
    });
    assert.match(again.text, /Le conseil s’est déjà prononcé/);
  },
);

story(
  'no quorum: a second convocation takes the items up, three clear days later, and needs none',
  async (world) => {
    const { base } = await convenedWithTwoItems(world);
    world.at('2026-11-29T17:30:00Z');
    let secretary = await world.enter('mandate/council-secretariat');
    await arrive(secretary, base, [1, 2]);
    assert.equal((await secretary.get(`${base}/seconde-convocation`)).status, 200);
    assert.match(
      (await secretary.get(`${base}/seconde-convocation`)).text,
      /Aucun point n’est resté sans quorum/,
    );
    let president = await world.enter('mandate/council-president');
    const closed = await president.submit(
      await president.get(`${base}/bureau`),
      'Constater le défaut de quorum',
    );
    assert.match(closed.text, /2 points sont restés sans quorum/);
    world.at('2026-11-30T09:00:00Z');
    secretary = await world.enter('mandate/council-secretariat');
    const form = await secretary.get(`${base}/seconde-convocation`);
    assert.match(
      form.text,
      /permet de siéger à partir du 4 décembre 2026 \(trois jours francs : CE, 16 juin 1997, n° 142691\)/,
    );
    const draft = await secretary.submit(form, 'Créer le brouillon', {
      'Jour de la séance': '2026-12-03',
      Heure: '18h30',
    });
    const second = /^\/conseil\/seances\/seance-\d+/.exec(draft.path)?.[0] ?? '';
    assert.match(draft.text, /Point repris de la séance sans quorum.*\(L2121-17 al\. 2 CGCT\)/i);
    const short = await convene(secretary, second);
    assert.match(short.text, /Jours francs : 2 pour 3 exigés/);
    await secretary.submit(await secretary.get(`${second}/preparation/seance`), 'Enregistrer', {
      'Jour de la séance': '2026-12-04',
    });
    await addItem(secretary, second, 'Affaire nouvelle');
    assert.match((await secretary.get(`${second}/convocation`)).text, /3 pour 5 exigés.*déduit, à confirmer/);
    await secretary.submit(await secretary.get(`${second}/preparation/seance`), 'Enregistrer', {
      'Jour de la séance': '2026-12-06',
    });
    const sent = await convene(secretary, second);
    assert.equal(sent.status, 200, sent.text.slice(0, 1500));
    const page = (await world.visitor().get(second)).text;
    assert.match(
      page,
      /Point repris de la séance sans quorum : le conseil délibère sans condition de quorum \(L2121-17 al\. 2 CGCT\)/,
    );
    assert.match(page, /Point nouveau : le quorum est exigé \(L2121-17 CGCT\)/);
    const twice = await secretary.submit(
      await secretary.get(`${base}/seconde-convocation`),
      'Créer le brouillon',
      {
        'Jour de la séance': '2026-12-10',
        Heure: '18h30',
      },
    );
    assert.match(twice.text, /Une autre seconde convocation reprend déjà l’un de ces points/);
    world.at('2026-12-06T17:30:00Z');
    secretary = await world.enter('mandate/council-secretariat');
    president = await world.enter('mandate/council-president');
    await arrive(secretary, second, [1, 2]);
    const desk = await president.get(`${second}/bureau`);
    assert.doesNotMatch(desk.text, /aucun point ne peut s’ouvrir/);
    assert.match(desk.text, /Aucun quorum n’est exigé pour les points repris : ouvrez la séance/);
    await president.submit(desk, 'Ouvrir la séance');
    const item = await president.submit(await president.get(`${second}/bureau`), 'Ouvrir le point 1');
    assert.equal(item.status, 200, item.text.slice(0, 1200));
    await president.submit(item, 'Prendre acte du point 1');
    const fresh = await president.post(`${second}/points/3/ouverture`, { once: 'point-nouveau-1' });
    assert.equal(fresh.status, 422);
    assert.match(fresh.text, /Quorum de 4 non atteint \(2 présents\)/);
  },
);

story(
  'the secretariat sees what the mailer knows, and hands over what it could not deliver',
  async (world) => {
    const { secretary, base } = await convenedWithTwoItems(world);
    const row = async (seat: number, reader = secretary) => {
      const page = await reader.get(`${base}/convocation`);
      return page.root.querySelector(`#siege-${seat}`)?.structuredText.replace(/\s+/g, ' ') ?? '';
    };
    const refused = ['council-seat-4@exemple.invalid', 'council-seat-5@exemple.invalid'];
    const mailer = {
      send: ({ to }: { to: string }) =>
        refused.includes(to) ? Promise.reject(new Error('550')) : Promise.resolve(),
    };
    assert.deepEqual(await deliverOutbox(world.ctx, mailer), { sent: 5, failed: 2 });
    assert.match(await row(2), /Pris par le serveur de courriel le 23 novembre 2026/);
    assert.doesNotMatch(await row(2), /après le dernier jour licite/);
    assert.match(await row(4), /En attente de départ/);
    await sql`update people.outbox_message set state = 'given_up' where recipient = ${refused[0]}`.execute(
      world.parts.database,
    );
    assert.match(await row(4), /Non remis : à remettre par écrit/);
    // The next day, for a sitting whose notice was just long enough: the message left too late, and the page says so.
    world.at('2026-11-24T09:00:00Z');
    refused.length = 0;
    await deliverOutbox(world.ctx, mailer);
    const nextDay = await world.enter('mandate/council-secretariat');
    assert.match(await row(5, nextDay), /Pris par le serveur.*parti après le dernier jour licite/);
    const handed = await nextDay.submit(
      await nextDay.get(`${base}/convocation`),
      'Noter la remise au siège 4',
    );
    assert.match(handed.text, /Remise par écrit le 24 novembre 2026/);
  },
);

story('no other assembly’s secretariat convenes, follows or answers in this one’s place', async (world) => {
  const { base } = await convenedWithTwoItems(world);
  await sql`update people.mandate set ends_on = '2026-11-01' where id = ${exampleId('mandate/expert')}`.execute(
    world.parts.database,
  );
  await sql`insert into people.mandate (id, person_id, organisation_id, role, starts_on, granted_by)
    values (${exampleId('mandate/other-secretariat')}, ${exampleId('person/expert')},
      ${exampleId('organisation/comite-experts')}, 'council_secretariat', '2026-01-01', 'test')`.execute(
    world.parts.database,
  );
  const other = await world.enter('mandate/other-secretariat');
  for (const path of [
    '/convocation',
    '/preparation',
    '/preparation/seance',
    '/seconde-convocation',
    '/urgence',
  ])
    assert.equal((await other.get(base + path)).status, 404, path);
  for (const path of [
    '/convocation',
    '/convocation/remises/2',
    '/urgence',
    '/seconde-convocation',
    '/preparation/seance',
  ])
    assert.equal((await other.post(base + path, { once: `ailleurs${path}` })).status, 404, path);
  const spectator = await world.enter('mandate/council-member-100');
  assert.equal(
    (await spectator.get(`${base}/ma-convocation`)).status,
    404,
    'nothing was sent to an empty seat',
  );
});
