import assert from 'node:assert/strict';
import { sql } from 'kysely';
import {
  answer,
  questionOf,
  readReference,
  runMatching,
  sirenOf,
  someReference,
} from '../../test/harness/match-steps.ts';
import { story, type World } from '../../test/harness/world.ts';

const team = (world: World) => world.enter('mandate/territory-lead');
const accept = 'Accepter le candidat choisi';
const queue = '/acteurs/rapprochements';

async function count(world: World, table: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from register.${sql.raw(table)}`.execute(world.parts.database);
  return rows[0]?.count ?? 0;
}

story('matching is the team’s; without a reference the page says how to read one', async (world) => {
  assert.equal((await world.visitor().raw(queue)).status, 303);
  const secretariat = await world.enter('mandate/council-secretariat');
  for (const path of [queue, questionOf('soitec'), `${queue}/decisions`, `${queue}/decisions.csv`])
    assert.equal((await secretariat.get(path)).status, 403, path);
  assert.equal((await secretariat.post(questionOf('soitec'), { act: 'not_a_unit' })).status, 403);
  assert.equal((await secretariat.get('/acteurs/soitec/unites')).status, 403);
  const lead = await team(world);
  const page = await lead.get(queue);
  assert.match(page.text, /Aucun répertoire importé .*totem register import --legal-units/);
  assert.match(page.text, /Pas encore rapproché \(150\)/);
  assert.equal(page.headers.get('cache-control'), 'private, no-store');
  const early = await lead.post(queue, { once: 'une-cle-sans-repertoire' });
  assert.equal(early.status, 422);
  assert.match(early.text, /Aucune unité légale n’est importée ici/);
  assert.match((await lead.get(questionOf('soitec'))).text, /n’a pas encore été rapproché/);
  assert.equal((await lead.get(questionOf('personne'))).status, 404);
  assert.match((await lead.get('/acteurs')).text, /Rapprochements/);
  assert.doesNotMatch((await world.visitor().get('/acteurs')).text, /Rapprochements/);
  const english = await lead.get(`/en${queue}`);
  assert.match(english.text, /No reference imported/);
});

story(
  'each actor gets one of three answers, with reasons; run again, nothing is asked twice',
  async (world) => {
    await readReference(world);
    const lead = await team(world);
    const done = await runMatching(lead);
    assert.match(
      done.text,
      /acteurs interrogés, 150 ; liés par la règle, 3 ; à examiner, 1 ; sans unité trouvée, 146/,
    );
    assert.match(done.text, /150 acteurs ; 3 liés à 3 unités légales différentes/);
    assert.match(
      done.text,
      /Soitec Grande entreprise ou ETI, Bernin 52 points : acteur public ou grande entreprise, 3 liens/,
    );

    const byName = await world.visitor().get('/acteurs/minalogic');
    assert.match(
      byName.text,
      /Unités légales .* MINALOGIC SIREN 500 000 013 active par la règle, nom et lieu, score 97 % même nom : MINALOGIC \(dénomination\) même commune/,
    );
    assert.match(byName.text, /SIREN 500 000 013 d’après : Base Sirene, StockUniteLegale/);
    const carried = await world.visitor().get('/acteurs/cea-grenoble');
    assert.match(carried.text, /par la règle, SIREN déjà porté, score 100 % l’acteur porte ce SIREN/);
    // Consequence 10: every match and review has a reason that a person can read, kept with it.
    const { rows } = await sql<{ outcome: string; candidates: { reasons: unknown[] }[] }>`
    select outcome, candidates from register.match_question where outcome <> 'none'`.execute(
      world.parts.database,
    );
    assert.equal(rows.length, 4);
    for (const { candidates } of rows) for (const one of candidates) assert.ok(one.reasons.length > 0);

    const before = await count(world, 'match_question');
    const again = await runMatching(lead);
    assert.match(again.text, /Rien à redemander/);
    assert.equal(await count(world, 'match_question'), before);
    assert.equal(await count(world, 'unit_decision'), 3);
    assert.match((await lead.get('/journal')).text, /actors\.matched/);
  },
);

story(
  'a person accepts a candidate: the SIREN is shown with its source, and the next question comes',
  async (world) => {
    await readReference(world);
    const lead = await team(world);
    await runMatching(lead);
    const page = await lead.submit(await lead.get(queue), 'Commencer la revue (1)');
    assert.match(page.text, /Quelle unité légale est Soitec \?/);
    assert.match(page.text, /Type Grande entreprise ou ETI Commune Bernin/);
    assert.match(page.text, /1\. SOITEC Score 96 % .*même commune proche aussi : 500 000 039 .*État active/);
    assert.match(page.text, /2\. SOITEC .*SIREN 500 000 039 État cessée le 31 mars 2019/);

    const nothing = await answer(lead, page, accept);
    assert.equal(nothing.status, 422);
    assert.match(nothing.text, /Choisissez un candidat, ou écrivez un SIREN/);
    const done = await answer(lead, page, accept, { siren: sirenOf.soitec });
    assert.match(done.text, /Soitec : lié au SIREN 500 000 021\. Annuler/);
    assert.match(done.text, /Lié par l’équipe \(1\)/);
    const profile = await world.visitor().get('/acteurs/soitec');
    assert.match(profile.text, /SIREN 500 000 021 d’après : Base Sirene, StockUniteLegale/);
    assert.match(profile.text, /par une personne, parmi les candidats, score 96 %/);
    assert.doesNotMatch(profile.text, /Responsable 1/, 'the public is not told who');
    assert.match((await lead.get('/acteurs/soitec/valeurs')).text, /INSEE.* décision du 23 novembre 2026/);
    const data = await (await world.visitor().raw('/acteurs/soitec.json')).json();
    assert.equal(data.actor.siren, sirenOf.soitec);
    assert.equal(data.legalUnits.state, 'linked_by_team');
    assert.equal(data.legalUnits.links[0].score, 0.963);
    assert.deepEqual(data.legalUnits.links[0].reference, {
      title: 'Base Sirene, StockUniteLegale',
      date: '2026-11-01',
    });

    const twice = await answer(lead, page, accept, { siren: sirenOf.oldSoitec });
    assert.equal(twice.status, 200, 'the same form sent twice is simply done');
    assert.equal(await count(world, 'unit_link'), 4);
  },
);

story('what is typed is checked: the key, the reference, and nobody in their own name', async (world) => {
  await readReference(world);
  const lead = await team(world);
  await runMatching(lead);
  const page = await lead.get(`${questionOf('soitec')}?liste=to_review`);
  const typed = (siren: string) => answer(lead, page, 'Lier à ce SIREN', { typed: siren });
  const wrong = await typed('123 456 789');
  assert.equal(wrong.status, 422);
  assert.match(wrong.text, /Ce n’est pas un SIREN/);
  assert.equal(wrong.root.querySelector('#f-typed')?.getAttribute('value'), '123 456 789', 'nothing is lost');
  assert.match((await typed('732829320')).text, /Aucune unité légale de ce SIREN/);
  const person = await typed(sirenOf.person);
  assert.equal(person.status, 422);
  assert.match(person.text, /elle ne peut être dite \(personne physique\)/);
  assert.doesNotMatch(person.text, /CAMILLE|EXEMPLE/);
  assert.equal((await typed(sirenOf.elsewhere)).status, 200);
  const profile = await lead.get('/acteurs/soitec');
  assert.match(profile.text, /ATELIER DU TEST SIREN 500 000 062 active par une personne, SIREN saisi/);
});

story(
  'two people: the one who comes second is told, given another question, and never written over',
  async (world) => {
    await readReference(world, [
      ...someReference,
      { siren: '500000070', name: 'KALRAY' },
      { siren: '500000088', name: 'KALRAY' },
    ]);
    const lead = await team(world);
    const editor = await world.enter('mandate/territory-editor');
    await runMatching(lead);
    const first = await lead.submit(await lead.get(queue), 'Commencer la revue (2)');
    assert.match(first.text, /Quelle unité légale est Soitec/);
    world.at('2026-11-23T09:02:00Z');
    const seen = await editor.get(queue);
    assert.match(
      seen.text,
      /Responsable 1 \(fictif\), responsable de la candidature, Digital Grenoble depuis 10:00/,
    );
    const given = await editor.submit(seen, 'Commencer la revue (2)');
    assert.match(given.text, /Quelle unité légale est Kalray/);
    const same = await editor.get(questionOf('soitec'));
    assert.match(
      same.text,
      /Quelqu’un y est : Responsable 1 \(fictif\), responsable de la candidature, Digital Grenoble regarde cette question depuis 10:00/,
    );
    await answer(lead, first, accept, { siren: sirenOf.soitec });
    const late = await answer(editor, same, accept, { siren: sirenOf.oldSoitec });
    assert.equal(late.status, 409);
    assert.match(late.text, /Une réponse a été donnée pendant que vous regardiez/);
    assert.match(
      late.text,
      /Lié par l’équipe, SIREN 500 000 021 Réponse donnée par Responsable 1 \(fictif\), .*23 novembre 2026 à 10:02/,
    );
    assert.equal(await count(world, 'unit_link'), 4);
    // Ten minutes later, what the editor opened is anybody's.
    world.at('2026-11-23T09:15:00Z');
    assert.doesNotMatch((await lead.get(questionOf('kalray'))).text, /Quelqu’un y est/);
  },
);

story(
  'later, none of these, not a legal unit: each is kept, counted, and asked again only for somebody new',
  async (world) => {
    await readReference(world);
    const lead = await team(world);
    await runMatching(lead);
    const page = await lead.get(questionOf('soitec'));
    const put = await answer(lead, page, 'Plus tard');
    assert.match(put.text, /remis à plus tard le 23 novembre 2026/);
    const back = await lead.get(questionOf('soitec'));
    const refused = await answer(lead, back, 'Aucun de ceux-ci');
    assert.match(refused.text, /Soitec : aucun des candidats/);
    assert.match(refused.text, /Candidats refusés \(1\)/);
    assert.match(
      (await world.visitor().get('/acteurs/soitec')).text,
      /Aucune des unités légales proposées n’est la sienne/,
    );

    // Consequence 18: a laboratory has no SIREN, and asking is no error.
    const lab = await lead.get(`${questionOf('institut-neel')}?liste=no_unit`);
    assert.match(lab.text, /Le répertoire importé ne contient aucune unité de ce nom/);
    const none = await lead.post(questionOf('institut-neel'), {
      ...lab.form('Plus tard').fields,
      act: 'none_of_these',
    });
    assert.match(none.text, /Il n’y a aucun candidat à refuser/);
    const denied = await answer(lead, lab, 'N’est pas une unité légale');
    assert.match(denied.text, /Institut Néel : n’est pas une unité légale/);
    assert.match(denied.text, /Quelle unité légale est/, 'the next of the same list');
    const profile = await world.visitor().get('/acteurs/institut-neel');
    assert.match(profile.text, /SIREN N’est pas une unité légale/);
    const data = await (await world.visitor().raw('/acteurs/institut-neel.json')).json();
    assert.deepEqual(
      [data.actor.siren, data.legalUnits],
      [null, { state: 'not_a_unit', links: [], successors: [] }],
    );

    // Another edition with the same units asks the open questions again, and those answered not.
    await readReference(world, someReference, '2026-11-10');
    world.at('2026-11-23T09:30:00Z');
    const second = await runMatching(lead);
    assert.match(
      second.text,
      /interrogés, 145 ; liés par la règle, 0 ; à examiner, 0 ; sans unité trouvée, 145/,
    );
    // A third one with somebody new asks about the refused one, and still not about the laboratory.
    await readReference(world, [...someReference, { siren: '500000104', name: 'SOITEC' }], '2026-11-20');
    world.at('2026-11-23T09:40:00Z');
    const third = await runMatching(lead);
    assert.match(third.text, /interrogés, 146 ; liés par la règle, 0 ; à examiner, 1/);
  },
);

story(
  'a decision is undone: the SIREN goes, the question is open, and the rule does not do it again',
  async (world) => {
    await readReference(world);
    const lead = await team(world);
    await runMatching(lead);
    const decisions = await lead.get(`${queue}/decisions`);
    assert.match(
      decisions.text,
      /Minalogic lié au SIREN 500 000 013 MINALOGIC par la règle.* lancé par Responsable 1/,
    );
    const button = 'Annuler la décision sur Minalogic';
    const undone = await lead.submit(decisions, button);
    assert.match(undone.text, /Décision annulée : la question est de nouveau ouverte/);
    assert.match(undone.text, /Minalogic .* annulée le 23 novembre 2026/);
    assert.match((await world.visitor().get('/acteurs/minalogic')).text, /SIREN non connu/);
    const twice = await lead.post(decisions.form(button).action, { once: 'une-autre-cle' });
    assert.equal(twice.status, 409);
    assert.match(twice.text, /Cette décision était déjà annulée/);
    assert.equal((await lead.post(`${queue}/decisions/nimporte/annulation`, {})).status, 404);
    assert.match((await runMatching(lead)).text, /Rien à redemander/);
    await readReference(world, someReference, '2026-11-10');
    world.at('2026-11-23T09:30:00Z');
    assert.match((await runMatching(lead)).text, /liés par la règle, 0/);
    const open = await lead.get(questionOf('minalogic'));
    assert.match(open.text, /ce lien a déjà été annulé par quelqu’un/);
    const file = await (await lead.raw(`${queue}/decisions.csv`)).text();
    const [head = '', ...lines] = file.replace('\ufeff', '').trim().split('\r\n');
    assert.match(
      head,
      /^decision,actor,actor_name,answer,siren,legal_name,method,score,reasons,candidates_seen/,
    );
    assert.equal(lines.length, 3);
    assert.match(
      lines.find((line) => line.includes('minalogic')) ?? '',
      /,linked,500000013,MINALOGIC,rule,0\.969,.*2026-11-23T09:00:00\.000Z/,
    );
  },
);
