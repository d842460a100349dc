import assert from 'node:assert/strict';
import { listEntries } from '#journal/public.ts';
import { type Rehearsal, rehearsal } from '../../test/harness/rehearsal.ts';
import { story, type World } from '../../test/harness/world.ts';
import { findDeliberation } from './views/find-deliberation.ts';

// « Prend acte »: no vote, and an act of the council like any other (L2121-23, L2131-1 CGCT).

const act = '/conseil/deliberations/repetition-point-1';
const said = /Le conseil prend acte de « Approbation du procès-verbal \(répétition\) »\./;

/** Item 1 noted by 70 members, item 2 postponed, item 3 withdrawn. */
async function notedSitting(world: World): Promise<Rehearsal> {
  const play = await rehearsal(world);
  world.at('2026-11-23T17:00:00Z');
  await play.arrive(1, 70);
  await play.press('Ouvrir la séance');
  world.at('2026-11-23T17:05:00Z');
  await play.press('Ouvrir le point 1');
  await play.leave(70, 70);
  world.at('2026-11-23T17:15:00Z');
  await play.press('Prendre acte du point 1');
  await play.press('Reporter le point 2');
  await play.press('Retirer le point 3');
  return play;
}

story(
  'noting an item makes its deliberation at once: who was there, no count, a page of its own',
  async (world) => {
    const play = await notedSitting(world);
    const one = await findDeliberation(world.ctx, 'repetition-point-1');
    assert.ok(one);
    assert.deepEqual(
      [one.mode, one.outcome, one.standing, one.date],
      ['noted', 'noted', 'rehearsal', '2026-11-23'],
    );
    const { inOffice, present, represented, for: inFavour, against, abstain } = one.counts;
    assert.deepEqual([inOffice.value, present.value, represented.value], [124, 69, 0]);
    assert.deepEqual([inFavour.value, against.value, abstain.value], [null, null, null]);
    assert.equal(one.quorum?.present, 70, 'the quorum of the opening (CE Ass., n° 77054)');
    assert.equal(one.minutes.total, 10);
    const rows = await listEntries(world.ctx, { subject: `council/deliberation/${one.id}`, limit: 10 });
    assert.deepEqual(
      rows.map((row) => row.event),
      ['deliberation.recorded'],
    );

    const page = await world.visitor().get(act);
    assert.match(page.text, said);
    assert.match(page.text, /Sans vote : rien n’a été mis aux voix/);
    assert.match(page.text, /Mode de scrutin sans vote : le conseil prend acte/);
    assert.match(page.text, /Membres en exercice 124[^0-9]*Quorum requis 63[^0-9]*Présents 69/);
    assert.doesNotMatch(page.text, /Suffrages exprimés|Votants|le nombre de voix|Pour 0/);
    const english = await world.visitor().get(`/en${act}`);
    assert.match(english.text, /The council takes note of "Approval of the minutes \(rehearsal\)"\./);
    assert.match(english.text, /Without a vote: nothing was put to the vote/);

    const followed = await world.visitor().get(play.base);
    assert.match(followed.text, said);
    assert.ok(followed.root.querySelector(`a[href="${act}"]`), 'the sitting leads to it');
    for (const rank of [2, 3])
      assert.equal(
        (await world.visitor().raw(`/conseil/deliberations/repetition-point-${rank}`)).status,
        404,
        'what is postponed or withdrawn makes no deliberation',
      );
    const list = await world.visitor().get('/conseil/deliberations');
    assert.match(
      list.text,
      /Prise d’acte Répétition : exemple, sans valeur juridique Le conseil prend acte de/,
    );
  },
);

story(
  'the extract bears the sentence, who was there and « sans vote »; no majority is cited',
  async (world) => {
    await notedSitting(world);
    const page = await world.visitor().get(`${act}/extrait`);
    assert.match(page.text, said);
    assert.match(page.text, /Mode de scrutin prise d’acte, sans vote/);
    assert.match(page.text, /Présents 69 Représentés \(pouvoirs\) 0 Voix sans vote, aucune à compter/);
    assert.match(page.text, /articles L2121-17 \(quorum\) et L5211-1/);
    assert.doesNotMatch(page.text, /L2121-20|après en avoir délibéré|Suffrages|nombre de voix/);
    const english = await world.visitor().get(`/en${act}/extrait`);
    assert.match(english.text, /The council takes note of "Approval/);
    assert.match(english.text, /Votes without a vote, none to count/);
    const pdf = await world.visitor().raw(`${act}/extrait.pdf`);
    assert.equal(pdf.headers.get('content-type'), 'application/pdf');
  },
);

story('the same press sent twice makes one deliberation; noting again is refused', async (world) => {
  const play = await rehearsal(world);
  await play.arrive(1, 70);
  await play.press('Ouvrir la séance');
  await play.press('Ouvrir le point 1');
  const form = (await play.desk()).form('Prendre acte du point 1');
  assert.equal((await play.president.post(form.action, form.fields)).status, 200);
  const twice = await play.president.post(form.action, form.fields);
  assert.match(twice.text, /Il en est pris acte Lire la délibération/);
  const again = await play.president.post(form.action, { once: 'another-press-of-it' });
  assert.equal(again.status, 422);
  const json = JSON.parse((await world.visitor().get('/conseil/deliberations.json')).body) as {
    deliberations: { page: string }[];
  };
  assert.equal(json.deliberations.filter((one) => one.page.includes('repetition')).length, 1);
});

story('a vote annulled, then the item noted: the minutes tell both, and count neither', async (world) => {
  const play = await rehearsal(world);
  await play.arrive(1, 70);
  await play.press('Ouvrir la séance');
  await play.press('Ouvrir le point 1');
  await play.press('Mettre aux voix le point 1');
  await play.press('Annuler le scrutin du point 1');
  await play.press('Prendre acte du point 1');
  await play.press('Lever la séance');
  const minutes = await play.secretariat.get(`${play.base}/proces-verbal`);
  assert.match(
    minutes.text,
    /a été annulé à .* avant sa proclamation\. Le conseil prend acte de « [^»]+ »\. Sans vote\./,
  );
  assert.match((await world.visitor().get(act)).text, said);
});

story(
  'the list, the minutes, the replay and the deadlines of the sitting tell it as an act',
  async (world) => {
    const play = await notedSitting(world);
    await play.press('Lever la séance');
    const examined = await world.visitor().get(`${play.base}/deliberations-examinees`);
    assert.match(
      examined.text,
      /1 Approbation .* Il en est pris acte 2 Soutien .* Reportée 3 Vœu .* Retirée/,
    );
    assert.ok(examined.root.querySelector(`a[href="${act}"]`));

    const minutes = await play.secretariat.get(`${play.base}/proces-verbal`);
    assert.match(
      minutes.text,
      /1 non connu Approbation [^«]* le conseil prend acte de « /,
      'its number is awaited',
    );
    assert.match(minutes.text, /Le conseil prend acte de « [^»]+ »\. Sans vote\./);
    assert.match(minutes.text, /les rapports au vu desquels elles ont été adoptées point 1/);

    const replay = await world.visitor().get(`${play.base}/rejeu?etape=3`);
    assert.match(
      replay.text,
      /Le conseil prend acte Le conseil prend acte de « |Le conseil prend acte .* Sans vote :/,
    );
    assert.ok(replay.root.querySelector(`#etape a[href="${act}"]`));

    const deadlines = await play.secretariat.get('/conseil/echeances');
    assert.ok(deadlines.root.querySelector(`a[href^="${act}"]`), 'published and transmitted like any other');
  },
);

story('it is numbered, published and transmitted like any other act', async (world) => {
  const play = await notedSitting(world);
  const number = await play.secretariat.get(`${act}/numero`);
  const numbered = await play.secretariat.submit(number, 'Enregistrer', {
    'Numéro de la délibération': '2026.00031',
    'Matière de la nomenclature ACTES': '5.2',
  });
  assert.match(numbered.text, /Numéro 2026\.00031/);
  await play.press('Lever la séance');
  assert.match(
    (await play.secretariat.get(`${play.base}/proces-verbal`)).text,
    /1 2026\.00031 Approbation [^«]* le conseil prend acte de « /,
  );
  world.at('2026-11-25T09:00:00Z');
  const secretariat = await world.enter('mandate/council-secretariat');
  const published = await secretariat.submit(await secretariat.get(`${act}/publicite`), 'Publier', {
    'Prénom et nom de l’auteur': 'Siège 1 (fictif)',
    Qualité: 'président',
  });
  const sent = await secretariat.submit(published, 'Noter la transmission', {
    'Jour de l’envoi': '2026-11-24',
    'Jour de la réception': '2026-11-24',
    'Identifiant de l’accusé de réception': '038-999901242-20261123-2026_00031-DE',
  });
  assert.match(sent.text, /Exécutoire depuis le 25 novembre 2026 \(L2131-1 CGCT\)/);
});

story(
  'the budget is voted, the accounts too: the council does not merely take note of them',
  async (world) => {
    const play = await rehearsal(world);
    await play.arrive(1, 70);
    const voices = await play.secretariat.get(`${play.base}/pouvoirs`);
    await play.secretariat.submit(voices, 'Noter la nature du point', {
      'Ce qu’il décide': 'initial_budget',
    });
    await play.press('Ouvrir la séance');
    const opened = await play.press('Ouvrir le point 1');
    assert.throws(() => opened.form('Prendre acte du point 1'), 'the button is there, and says why not');
    assert.match(
      opened.text,
      /Prendre acte du point 1 Les comptes, le budget,[^.]*\. \(L1612-12, L2312-2, L2121-21 CGCT\)/,
    );
    const forced = await play.president.post(`${play.base}/points/1/prise-acte`, { once: 'note-the-budget' });
    assert.equal(forced.status, 422);
    assert.match(forced.text, /il n’en est pas pris acte\. L1612-12/);
    assert.equal((await world.visitor().raw(act)).status, 404);
  },
);
