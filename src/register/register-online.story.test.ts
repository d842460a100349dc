import assert from 'node:assert/strict';
import { sql } from 'kysely';
import {
  answer,
  bringIn,
  questionOf,
  readReference,
  runMatching,
  sirenOf,
} from '../../test/harness/match-steps.ts';
import { onlineBody, onlineResult, type Played } from '../../test/harness/online-register.ts';
import { withOnline } from '../../test/harness/online-steps.ts';
import { keyed } from '../../test/harness/stock-files.ts';
import type { SeenPage, Visitor } from '../../test/harness/visitor.ts';
import { story, type World } from '../../test/harness/world.ts';

const ask = 'Interroger le répertoire en ligne';
const accept = 'Accepter le candidat choisi';
const slug = 'atelier-d-essai';
const found = onlineResult({}).siren;
const closed = onlineResult({
  siren: keyed('60000001'),
  nom_raison_sociale: 'ATELIER D ESSAI',
  etat_administratif: 'C',
  siege: { code_postal: '13000', commune: '13055', libelle_commune: 'MARSEILLE', liste_enseignes: [] },
});

/** The program that may ask, where an actor waits for a legal unit that the reference lacks. */
async function waiting(world: World, play: (url: URL, rank: number) => Played) {
  await readReference(world);
  const { server, enter } = await withOnline(world, play);
  const lead = await enter('mandate/territory-lead');
  await bringIn(lead, 'Nom;Ville;CP;Type;Site\nAtelier d’Essai;Grenoble;38000;PME;https://www.fit-lab.fr\n');
  await runMatching(lead);
  return { server, enter, lead };
}

const choices = (page: SeenPage) =>
  page.root.querySelectorAll('input[type=radio]').map((one) => one.getAttribute('value'));

async function asks(lead: Visitor, at = slug): Promise<SeenPage> {
  return lead.submit(await lead.get(questionOf(at)), ask);
}

story(
  'asked by a button and never by a look: what goes out is said before, what came back is chosen as any other',
  async (world) => {
    const { server, lead } = await waiting(world, () => onlineBody([closed, onlineResult({})]));
    const before = await lead.get(`${questionOf(slug)}?liste=no_unit`);
    assert.match(
      before.text,
      new RegExp(`Partent alors, vers ${new URL(server.base).host} et vers personne d’autre`),
    );
    assert.match(
      before.text,
      /Nom, et ses variantes .* Atelier d’Essai Nom du site fit lab de fit-lab\.fr Département 38/,
    );
    assert.equal(server.calls.length, 0, 'looking sends nothing');

    const page = await lead.submit(before, ask);
    assert.equal(page.status, 200);
    assert.ok(server.calls.length > 0);
    for (const { path } of server.calls)
      assert.doesNotMatch(path, /Grenoble|38000|commune/i, 'the town stays here');
    assert.match(
      page.text,
      /1\. ATELIER D ESSAI Source API Recherche d’entreprises, consultée le 23 novembre 2026 à 10:00 Score \d+ % Pourquoi même nom : ATELIER D ESSAI \(dénomination\) même commune le nom du site est le sien SIREN 123 456 782 État active/,
    );
    assert.match(page.text, /2\. ATELIER D ESSAI .* SIREN 600 000 01\d État cessée/);
    assert.match(
      page.text,
      /Répertoire en ligne interrogé : 2 unités proposées\. Voir les candidats .*Ces réponses sont gardées un jour/,
    );
    assert.deepEqual(choices(page), [found, closed.siren]);
    assert.doesNotMatch(page.text, /NE PAS GARDER/);

    const calls = server.calls.length;
    await lead.post(`${questionOf(slug)}/repertoire-en-ligne`, { liste: 'no_unit' });
    assert.equal(server.calls.length, calls, 'what is kept is not asked again');

    const done = await answer(lead, page, accept, { siren: found });
    assert.match(done.text, /Atelier d’Essai : lié au SIREN 123 456 782/);
    const profile = await world.visitor().get(`/acteurs/${slug}`);
    assert.match(profile.text, /SIREN 123 456 782 d’après : API Recherche d’entreprises/);
    assert.match(
      profile.text,
      /SIREN 123 456 782 pas au répertoire importé ici par une personne, d’après le répertoire en ligne, score \d+ % le nom du site est le sien dite par le répertoire en ligne le 23 novembre 2026, active décidé le 23 novembre 2026 sur : API Recherche d’entreprises, consultée le 23 novembre 2026/,
    );
    const data = await (await world.visitor().raw(`/acteurs/${slug}.json`)).json();
    const [link] = data.legalUnits.links;
    assert.deepEqual(
      [data.legalUnits.state, link.method, link.reference],
      ['linked_by_team', 'online', { title: 'API Recherche d’entreprises', date: '2026-11-23' }],
    );
    const journal = await sql<{ data: unknown }>`
    select data from journal.entry where event = 'directory.asked'`.execute(world.parts.database);
    assert.equal(journal.rows.length, 1);
    assert.doesNotMatch(JSON.stringify(journal.rows), /essai/i, 'the journal names who was looked for');

    const undone = await lead.submit(
      await lead.get('/acteurs/rapprochements/decisions'),
      'Annuler la décision sur Atelier d’Essai',
    );
    assert.match(undone.text, /la question est de nouveau ouverte/);
    assert.match((await world.visitor().get(`/acteurs/${slug}`)).text, /SIREN non connu/);
    assert.match((await lead.get(questionOf(slug))).text, /ce lien a déjà été annulé par quelqu’un/);
    await server.close();
  },
);

story(
  'online candidates stand after those of here; one that is both is said at its own place, and chosen once',
  async (world) => {
    const also = onlineResult({
      siren: sirenOf.soitec,
      nom_raison_sociale: 'SOITEC',
      etat_administratif: 'C',
    });
    const other = onlineResult({ siren: keyed('60000002'), nom_raison_sociale: 'SOITEC' });
    const { server, lead } = await waiting(world, () => onlineBody([also, other]));
    const page = await asks(lead, 'soitec');
    assert.deepEqual(choices(page), [sirenOf.soitec, sirenOf.oldSoitec, other.siren]);
    assert.match(
      page.text,
      /1\. SOITEC Source Répertoire importé ici .* Répertoire en ligne cessée 2\. SOITEC/,
    );
    assert.match(page.text, /Une unité de plus, candidat n° 3\. Il connaît aussi un candidat d’ici/);
    const chosen = await answer(lead, page, accept, { siren: sirenOf.soitec });
    assert.match(chosen.text, /lié au SIREN 500 000 021/);
    assert.match((await lead.get('/acteurs/soitec')).text, /par une personne, parmi les candidats/);
    await server.close();
  },
);

story(
  'a number that was heard may be typed, for a day; nobody in their own name, nor a unit that objects',
  async (world) => {
    const person = onlineResult({
      siren: keyed('60000003'),
      nature_juridique: '1000',
      nom_raison_sociale: 'CAMILLE EXEMPLE',
    });
    const partial = onlineResult({
      siren: keyed('60000004'),
      nom_raison_sociale: 'ATELIER D ESSAI DISCRET',
      statut_diffusion: 'P',
    });
    const { server, enter, lead } = await waiting(world, () =>
      onlineBody([person, partial, onlineResult({})]),
    );
    const page = await asks(lead);
    assert.deepEqual(choices(page), [found]);
    assert.match(page.text, /Une unité à diffusion partielle n’est pas montrée/);
    assert.doesNotMatch(page.text, /CAMILLE|DISCRET/);
    const typed = async (siren: string, by = lead) =>
      answer(by, await by.get(questionOf(slug)), 'Lier à ce SIREN', { typed: siren });
    for (const siren of [person.siren, partial.siren]) {
      const refused = await typed(siren);
      assert.equal(refused.status, 422);
      assert.match(refused.text, /Aucune unité légale de ce SIREN/);
      assert.equal(
        (await answer(lead, page, accept, { siren })).status,
        422,
        'nor chosen by a form that is made up',
      );
    }
    world.at('2026-11-24T10:00:00Z');
    const later = await enter('mandate/territory-lead');
    assert.equal((await typed(found, later)).status, 422, 'what was heard a day ago is asked again');
    assert.match((await asks(later)).text, /consultée le 24 novembre 2026 à 11:00/);
    assert.match((await typed(found, later)).text, /lié au SIREN 123 456 782/);
    await server.close();
  },
);

story('a name is text, whatever it holds', async (world) => {
  const hostile = '<script>alert(1)</script> ATELIER D ESSAI "><b>';
  const { server, lead } = await waiting(world, () =>
    onlineBody([onlineResult({ nom_raison_sociale: hostile })]),
  );
  const page = await asks(lead);
  assert.ok(page.body.includes('&lt;script>alert(1)&lt;/script>'), 'it is shown');
  assert.equal(
    page.root.querySelectorAll('script').some((one) => /alert/.test(one.text)),
    false,
  );
  await server.close();
});

story('where the instance allows nothing, no button, and how an administrator allows it', async (world) => {
  await readReference(world);
  const lead = await world.enter('mandate/territory-lead');
  await runMatching(lead);
  const page = await lead.get(questionOf('soitec'));
  assert.match(
    page.text,
    /n’interroge aucun service au dehors\. Un administrateur l’autorise .*TOTEM_RECHERCHE_ENTREPRISES=on/,
  );
  assert.throws(() => page.form(ask));
  const forced = await lead.post(`${questionOf('soitec')}/repertoire-en-ligne`, {});
  assert.equal(forced.status, 422);
  assert.match(forced.text, /Répertoire en ligne : Cette instance n’interroge aucun service au dehors/);
  assert.match((await lead.get(`/en${questionOf('soitec')}`)).text, /asks no outside service/);
});

story(
  'nobody answers, too many requests, something else than an answer: said plainly, and nothing changed',
  async (world) => {
    const state: { played: Played } = { played: 'cut' };
    const { server, lead } = await waiting(world, () => state.played);
    const gone = await asks(lead);
    assert.equal(gone.status, 422);
    assert.match(gone.text, /Il n’a pas répondu, trois essais faits/);
    state.played = { status: 200, body: '<html>maintenance</html>' };
    assert.match((await asks(lead)).text, /autre chose que ce que son contrat annonce/);
    state.played = { status: 429, body: '{}', headers: { 'retry-after': '45' } };
    assert.match((await asks(lead)).text, /Trop de demandes : il veut qu’on le laisse 45 secondes/);
    const calls = server.calls.length;
    world.at('2026-11-23T09:00:15Z');
    assert.match(
      (await lead.submit(await lead.get(`/en${questionOf(slug)}`), 'Ask the online register')).text,
      /left alone for 30 seconds/,
    );
    assert.equal(server.calls.length, calls, 'nobody asks before the time it named');
    state.played = onlineBody([]);
    world.at('2026-11-23T09:00:50Z');
    const none = await asks(lead);
    assert.equal(none.status, 200);
    assert.match(none.text, /Aucune unité proposée\./);
    await server.close();
  },
);

story(
  'broken off midway: what came is shown with why, and pressing again asks only the rest',
  async (world) => {
    const state = { broken: true };
    const far = onlineResult({
      siren: keyed('60000005'),
      nom_raison_sociale: 'ATELIER D ESSAI EST',
      siege: null,
    });
    const { server, lead } = await waiting(world, (_url, rank) =>
      state.broken && rank > 2
        ? { status: 429, body: '{}', headers: { 'retry-after': '600' } }
        : onlineBody([far]),
    );
    const page = await asks(lead);
    assert.equal(page.status, 422);
    assert.match(
      page.text,
      /il veut qu’on le laisse 10 minutes\. Réessayez ensuite\. Ce qu’il avait répondu avant est montré/,
    );
    assert.deepEqual(choices(page), [far.siren]);
    assert.match(page.text, /Interrogation incomplète : 2 questions sur \d ont eu une réponse/);
    state.broken = false;
    world.at('2026-11-23T09:20:00Z');
    const asked = server.calls.length;
    const rest = await asks(lead);
    assert.match(rest.text, /il n’y a rien à redemander/);
    const paths = server.calls.map((one) => one.path);
    for (const path of paths.slice(asked))
      assert.equal(paths.slice(0, 2).includes(path), false, `${path} was answered`);
    await server.close();
  },
);

story('a name of two letters is not sent', async (world) => {
  const { server, lead } = await waiting(world, () => onlineBody([]));
  await bringIn(lead, 'Nom;Ville;CP;Type\nQZ;Grenoble;38000;PME\n');
  await runMatching(lead);
  const page = await asks(lead, 'qz');
  assert.equal(page.status, 422);
  assert.match(page.text, /Un nom de trois lettres au moins est nécessaire : rien n’a été envoyé/);
  assert.equal(server.calls.length, 0);
  await server.close();
});

story(
  'two reviewers: who holds the question is said, and once it is answered nothing goes out for it',
  async (world) => {
    const { server, enter, lead } = await waiting(world, () => onlineBody([onlineResult({})]));
    const mine = await lead.get(questionOf(slug));
    world.at('2026-11-23T09:02:00Z');
    const editor = await enter('mandate/territory-editor');
    const theirs = await editor.submit(await editor.get(questionOf(slug)), ask);
    assert.match(
      theirs.text,
      /Quelqu’un y est : Responsable 1 \(fictif\).* depuis 10:00/,
      'asking takes nobody’s place',
    );
    const shared = await lead.get(questionOf(slug));
    assert.deepEqual(choices(shared), [found], 'what one asked the other reads');
    assert.match((await answer(lead, shared, accept, { siren: found })).text, /lié au SIREN 123 456 782/);
    const late = await answer(editor, theirs, accept, { siren: found });
    assert.equal(late.status, 409, late.text);
    const calls = server.calls.length;
    world.at('2026-11-25T09:00:00Z');
    const form = mine.form(ask);
    const asked = await (await enter('mandate/territory-editor')).post(form.action, form.fields);
    assert.equal(asked.status, 409);
    assert.match(
      asked.text,
      /Une réponse a été donnée à cette question pendant que vous regardiez : rien n’a été envoyé/,
    );
    assert.equal(server.calls.length, calls);
    await server.close();
  },
);

story('a further unit is asked for in the same way, and linked with its dates', async (world) => {
  const { server, lead } = await waiting(world, () => onlineBody([onlineResult({})]));
  const form = await lead.get('/acteurs/minalogic/unites');
  assert.equal(server.calls.length, 0);
  const page = await lead.submit(form, ask);
  assert.deepEqual(choices(page), [], 'nobody of that name');
  assert.match(page.text, /Aucune unité proposée\./);
  const asked = await lead.submit(await lead.get(`/acteurs/${slug}/unites`), ask);
  assert.deepEqual(choices(asked), [found]);
  const { action, fields } = asked.form('Lier cette unité');
  const both = await lead.post(action, { ...fields, entendue: found, siren: sirenOf.soitec, from: 'hier' });
  assert.equal(both.status, 422);
  assert.match(both.text, /Un candidat est choisi et un autre SIREN est écrit/);
  assert.match(both.text, /Écrivez « Depuis » comme/, 'and the date is said at the same time');
  const done = await lead.post(action, { ...fields, entendue: found, from: '2014-06' });
  assert.match(done.text, /par une personne, d’après le répertoire en ligne, .*depuis juin 2014/);
  await server.close();
});

story('only the team asks', async (world) => {
  const { server, enter } = await waiting(world, () => onlineBody([]));
  const path = `${questionOf(slug)}/repertoire-en-ligne`;
  for (const mandate of ['mandate/council-secretariat', 'mandate/programme-office', 'mandate/administrator'])
    assert.equal((await (await enter(mandate)).post(path, {})).status, 403, mandate);
  assert.equal(
    (await world.visitor().raw(path, { method: 'POST', body: new URLSearchParams() })).status,
    303,
  );
  assert.equal(
    (await (await enter('mandate/territory-lead')).post(`${questionOf('personne')}/repertoire-en-ligne`, {}))
      .status,
    404,
  );
  const further = `/acteurs/${slug}/unites/repertoire-en-ligne`;
  assert.equal((await (await enter('mandate/expert')).post(further, {})).status, 403);
  assert.equal(server.calls.length, 0);
  await server.close();
});
