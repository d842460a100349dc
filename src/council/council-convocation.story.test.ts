import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { sampleFiles } from '#kit/files/sample-files.ts';
import { exampleId } from '#kit/ids.ts';
import {
  addItem,
  arrive,
  convene,
  draftSitting,
  personalLinks,
} from '../../test/harness/convocation-steps.ts';
import { attachFile } from '../../test/harness/piece-steps.ts';
import { convenedWithTwoItems, lawful, sevenMembers } from '../../test/harness/seven-members.ts';
import { story } from '../../test/harness/world.ts';

story('a convocation one day short is refused with its article and the lawful ways', async (world) => {
  const secretary = await sevenMembers(world);
  const base = await draftSitting(secretary, { day: '2026-11-28' });
  const empty = await secretary.get(`${base}/convocation`);
  assert.match(empty.text, /Le délai de convocation est trop court\. \(L2121-12 CGCT\)/);
  assert.match(empty.text, /L’ordre du jour est vide\. \(L2121-10 CGCT\)/);
  assert.match(empty.text, /Jours francs : 4 pour 5 exigés/);
  assert.match(empty.text, /Dernier jour d’envoi 22 novembre 2026/);
  await addItem(secretary, base, 'Soutien', null);
  const refused = await convene(secretary, base);
  assert.equal(refused.status, 422);
  assert.match(refused.text, /Le délai de convocation est trop court\. \(L2121-12 CGCT\)/);
  assert.match(
    refused.text,
    /La note explicative de synthèse manque\. Point 1\. \(L2121-12 et L5211-1 CGCT\)/,
  );
  assert.match(refused.text, /Siéger le 29 novembre 2026 ou après/);
  assert.match(
    refused.text,
    /Convoquer en urgence pour la date prévue, avec un motif écrit : un jour franc au moins/,
  );
  const later = await secretary.submit(await secretary.get(`${base}/preparation/seance`), 'Enregistrer', {
    'Jour de la séance': lawful,
  });
  assert.equal(later.status, 200);
  assert.doesNotMatch((await secretary.get(`${base}/convocation`)).text, /trop court/);
  // The same day is lawful until midnight in Paris, and no later.
  world.at('2026-11-23T22:59:00Z');
  const evening = await world.enter('mandate/council-secretariat');
  assert.match((await evening.get(`${base}/convocation`)).text, /5 pour 5 exigés/);
  world.at('2026-11-23T23:01:00Z');
  assert.match((await evening.get(`${base}/convocation`)).text, /4 pour 5 exigés/);
});

story(
  'a draft is nobody else’s: introuvable for the public, members and other organisations',
  async (world) => {
    const secretary = await sevenMembers(world);
    const base = await draftSitting(secretary, { day: lawful });
    const item = await addItem(secretary, base, 'Point secret');
    const member = await world.enter('mandate/council-member-2');
    const other = await world.enter('mandate/territory-lead');
    for (const reader of [world.visitor(), member, other]) {
      for (const path of [base, `${base}/ecran`, `${base}.ics`, `${base}/ordre-du-jour.json`])
        assert.equal((await reader.get(path)).status, 404, path);
      for (const path of [`${base}/preparation`, `${base}/convocation`, item.path])
        assert.doesNotMatch((await reader.get(path)).text, /Point secret|Conseil de décembre/, path);
      for (const path of ['/conseil/seances', '/conseil/seances.ics', '/conseil/seances.atom', '/journal'])
        assert.doesNotMatch((await reader.get(path)).body, /Point secret|Conseil de décembre/, path);
    }
    assert.equal((await member.get(`${base}/ma-place`)).status, 404);
    assert.match((await secretary.get('/conseil/seances')).text, /En préparation.*Conseil de décembre/);
  },
);

story(
  'the agenda is ordered, a note keeps its versions, and two hands do not write over each other',
  async (world) => {
    const secretary = await sevenMembers(world);
    const base = await draftSitting(secretary, { day: lawful });
    for (const title of ['Alpha', 'Bravo', 'Charlie']) await addItem(secretary, base, title);
    const order = async () => {
      const page = await secretary.get(`${base}/preparation`);
      return page.root.querySelectorAll('.agenda-title').map((one) => one.text.trim());
    };
    await secretary.submit(await secretary.get(`${base}/preparation`), 'Monter le point 3');
    assert.deepEqual(await order(), ['Alpha', 'Charlie', 'Bravo']);
    const removed = await secretary.submit(await secretary.get(`${base}/preparation`), 'Retirer le point 1');
    assert.equal(removed.status, 200);
    assert.deepEqual(await order(), ['Charlie', 'Bravo']);
    const link = removed.root.querySelector('.agenda-title a')?.getAttribute('href') ?? '';
    const mine = await secretary.get(link);
    const theirs = await secretary.get(link);
    await secretary.submit(theirs, 'Enregistrer la note', { 'Texte de la note': 'La leur' });
    const clash = await secretary.submit(mine, 'Enregistrer la note', { 'Texte de la note': 'La mienne' });
    assert.equal(clash.status, 422);
    assert.match(clash.text, /Quelqu’un d’autre a enregistré cette note entre-temps/);
    assert.match(clash.body, /<textarea[^>]*>La mienne<\/textarea>/);
    assert.match(clash.text, /Ce qui est enregistré maintenant La leur/);
    const kept = await secretary.submit(clash, 'Enregistrer la note', { 'Texte de la note': 'Les deux' });
    assert.match(kept.text, /Version 3.*Versions précédentes.*La leur.*Note sur : Charlie/);
    const blank = await secretary.submit(
      await secretary.get(`${base}/preparation/points/nouveau`),
      'Enregistrer le point',
      {
        'Titre en français': '',
        'Dossier concerné': 'nulle part',
        Objet: 'Gardé',
      },
    );
    assert.equal(blank.status, 422);
    assert.match(blank.text, /Donnez un titre en français.*Cette adresse n’est pas celle d’un dossier/);
    assert.match(blank.body, />Gardé<\/textarea>/);
  },
);

story(
  'the sending freezes the agenda, notes and pieces, and anybody can work the fingerprint out',
  async (world) => {
    const secretary = await sevenMembers(world);
    const base = await draftSitting(secretary, { day: lawful });
    const item = await addItem(secretary, base, 'Soutien');
    const path = item.path.replace(/#.*/, '');
    const pdf = new File([new Uint8Array(sampleFiles.pdf)], 'rapport.pdf');
    const attached = await attachFile(secretary, `${path}/pieces`, 'piece', pdf);
    assert.equal(attached.status, 200, attached.text.slice(0, 800));
    const wrong = await attachFile(secretary, `${path}/pieces`, 'piece', new File(['x'], 'virus.exe'));
    assert.equal(wrong.status, 422);
    assert.match(wrong.text, /Ce type de fichier n’est pas accepté/);
    const before = await secretary.get(`${base}/convocation`);
    await addItem(secretary, base, 'Ajouté après lecture');
    const stale = await secretary.submit(before, 'Convoquer le conseil');
    assert.equal(stale.status, 422);
    assert.match(stale.text, /L’ordre du jour a changé depuis que vous l’avez lu/);
    const sent = await convene(secretary, base);
    assert.equal(sent.status, 200, sent.text.slice(0, 2000));
    const page = await world.visitor().get(base);
    assert.match(page.text, /Première convocation, envoyée le 23 novembre 2026 à 10:00/);
    assert.match(page.text, /Jours francs 5 pour 5 exigés/);
    assert.match(page.text, /Séance, membres fictifs/);
    assert.match(page.text, /Note sur : Soutien/);
    const frozen = await world.visitor().get(`${base}/ordre-du-jour.json`);
    const print = createHash('sha256').update(frozen.body).digest('hex');
    assert.ok(page.body.includes(print), 'the fingerprint shown is that of the file served');
    const { items } = JSON.parse(frozen.body) as { items: { pieces: { sha256: string }[] }[] };
    const saved = page.root.querySelector('a.piece-name')?.getAttribute('href') ?? '';
    const bytes = Buffer.from(await (await world.visitor().raw(saved)).arrayBuffer());
    assert.equal(createHash('sha256').update(bytes).digest('hex'), items[0]?.pieces[0]?.sha256);
    const late = await secretary.get(`${base}/preparation/points/nouveau`);
    const refused = await secretary.submit(late, 'Enregistrer le point', {
      'Titre en français': 'Tard',
      Objet: 'Tard',
    });
    assert.equal(refused.status, 422);
    assert.match(
      refused.text,
      /La convocation est partie : l’ordre du jour ne change plus \(L2121-10 CGCT\)/,
    );
    for (const statement of [
      `update council.item set object = 'autre' where title_fr = 'Soutien'`,
      `delete from council.item where title_fr = 'Soutien'`,
      `update council.sitting set planned_at = now() where slug like 'seance-%'`,
      `update council.sitting_plan set place = 'ailleurs'`,
      `update council.draft_item set title_fr = 'autre'`,
      `insert into council.item_note select item_id, 9, 'autre', now() from council.convened_item`,
      `update council.convocation set clear_days = 9`,
      `delete from council.convocation_sending`,
    ]) {
      await sql.raw('savepoint attempt').execute(world.parts.database);
      await assert.rejects(
        sql.raw(statement).execute(world.parts.database),
        /AGENDA_FROZEN|ROWS_ARE_ONLY_ADDED/,
        statement,
      );
      await sql.raw('rollback to savepoint attempt').execute(world.parts.database);
    }
  },
);

story('each member gets a sending; reading is said by a button, never by a mere look', async (world) => {
  await sql`update people.person set email = null where id = ${exampleId('person/council-seat-3')}`.execute(
    world.parts.database,
  );
  const { secretary, base } = await convenedWithTwoItems(world);
  const follow = await secretary.get(`${base}/convocation`);
  assert.match(follow.text, /7 membres en exercice/);
  const row = (page: typeof follow, seat: number) =>
    page.root.querySelector(`#siege-${seat}`)?.structuredText.replace(/\s+/g, ' ') ?? '';
  assert.match(row(follow, 3), /à remettre par écrit.*Pas encore remise/);
  assert.match(row(follow, 2), /courriel.*En attente de départ.*Non dite.*Sans réponse/);
  const tomorrow = await secretary.post(`${base}/convocation/remises/3`, {
    handedOn: '2026-11-24',
    once: 'remise-demain',
  });
  assert.equal(tomorrow.status, 422);
  assert.match(tomorrow.text, /Ce jour n’est pas entre l’envoi et aujourd’hui/);
  const handed = await secretary.submit(follow, 'Noter la remise au siège 3');
  assert.match(row(handed, 3), /Remise par écrit le 23 novembre 2026/);

  const links = await personalLinks(world.visitor());
  assert.equal(links.length, 6, 'one link per member with an address');
  const [link = ''] = links;
  const reader = world.visitor();
  const seen = await reader.get(link);
  assert.match(seen.text, /Votre convocation/);
  assert.match(seen.text, /Note sur : Vœu/);
  assert.doesNotMatch((await secretary.get(`${base}/convocation`)).text, /Lecture notée/);
  const seat = Number(/Siège (\d+)/.exec(seen.text)?.[1]);
  assert.match(row(await secretary.get(`${base}/convocation`), seat), /Non dite/);
  const said = await reader.submit(seen, 'J’ai lu la convocation');
  assert.match(said.text, /Lecture notée le 23 novembre 2026 à 10:00/);
  assert.doesNotMatch(row(await secretary.get(`${base}/convocation`), seat), /Non dite/);
  assert.equal((await reader.get(`/convocations/${'x'.repeat(43)}`)).status, 404);

  const colleague = await world.enter(`mandate/council-member-${seat === 2 ? 4 : 2}`);
  for (const path of [base, `${base}/ma-convocation`, '/journal', '/conseil/convocations'])
    assert.doesNotMatch((await colleague.get(path)).text, new RegExp(`Siège ${seat} |Lecture notée`), path);
  assert.notEqual((await colleague.get(`${base}/convocation`)).status, 200);
  const journal = (await world.visitor().get('/journal')).body;
  assert.match(journal, /convocation\.read/);
  assert.ok(!journal.includes(exampleId(`person/council-seat-${seat}`)), 'the journal does not say who');
  const president = await (await world.enter('mandate/council-president')).get(`${base}/convocation`);
  assert.match(president.text, /Présence attendue/);
  assert.ok(!president.root.querySelector('table'), 'the president sees totals, not who read');
});

story('members reply until the opening; what is expected is no quorum', async (world) => {
  const { secretary, base } = await convenedWithTwoItems(world);
  const member = await world.enter('mandate/council-member-2');
  const own = await member.get(`${base}/ma-convocation`);
  const missing = await member.submit(own, 'Répondre', { 'Votre réponse': 'represented' });
  assert.equal(missing.status, 422);
  assert.match(missing.text, /Dites par quel siège vous serez représenté/);
  assert.match(missing.body, /<option value="represented" selected/);
  const self = await member.submit(missing, 'Répondre', { 'Par qui': '2' });
  assert.match(self.text, /On ne se représente pas soi-même/);
  const given = await member.submit(self, 'Répondre', { 'Par qui': '5' });
  assert.match(given.text, /Représenté, par le siège 5, répondu le 23 novembre 2026/);
  assert.match(given.text, /Lecture notée/, 'who replies has read');
  const changed = await member.submit(given, 'Changer ma réponse', { 'Votre réponse': 'late' });
  assert.match(changed.text, /En retard, répondu/);
  assert.match(changed.text, /Réponses précédentes Représenté, par le siège 5/);
  const second = await world.enter('mandate/council-member-5');
  await second.submit(await second.get(`${base}/ma-convocation`), 'Répondre', { 'Votre réponse': 'absent' });
  const follow = (await secretary.get(`${base}/convocation`)).text;
  assert.match(follow, /1 annoncé sur 7 membres\. Quorum : 4\. Il ne serait pas atteint/);
  assert.match(follow, /le quorum se compte dans la salle seulement.*\(L2121-17 CGCT\)/);
  world.at('2026-11-29T17:30:00Z');
  await arrive(await world.enter('mandate/council-secretariat'), base, [1, 2, 3, 4]);
  const president = await world.enter('mandate/council-president');
  await president.submit(await president.get(`${base}/bureau`), 'Ouvrir la séance');
  const late = await world.enter('mandate/council-member-2');
  const over = await late.get(`${base}/ma-convocation`);
  assert.match(over.text, /La séance a commencé : les réponses ne changent plus/);
  const tooLate = await late.post(`${base}/ma-convocation/reponse`, {
    answer: 'present',
    once: 'trop-tard-1',
  });
  assert.equal(tooLate.status, 422);
});

story('a sitting so convened is run to its proclaimed result by the desks that exist', async (world) => {
  const { base } = await convenedWithTwoItems(world);
  world.at('2026-11-29T17:30:00Z');
  await arrive(await world.enter('mandate/council-secretariat'), base, [1, 2, 3, 4, 5]);
  const president = await world.enter('mandate/council-president');
  const press = async (button: string) => {
    const page = await president.submit(await president.get(`${base}/bureau`), button);
    assert.equal(page.status, 200, `${button}: ${page.text.slice(0, 1200)}`);
    return page;
  };
  await press('Ouvrir la séance');
  await press('Ouvrir le point 1');
  await press('Mettre aux voix le point 1');
  for (const seat of [1, 2, 3]) {
    const member = await world.enter(`mandate/council-member-${seat}`);
    const form = (await member.get(`${base}/ma-place`)).form('Voter');
    await member.post(form.action, { ...form.fields, choice: 'for' });
  }
  await press('Clore le scrutin du point 1');
  await press('Proclamer le résultat du point 1');
  assert.match((await world.visitor().get(base)).text, /Adopté à l'unanimité/);
  const decided = await world.visitor().get('/conseil/deliberations.csv');
  assert.doesNotMatch(decided.body, /Soutien à une candidature/, 'fictitious members decide nothing real');
});

story('calendars and the feed tell the convened sittings, and the register holds them', async (world) => {
  const { base } = await convenedWithTwoItems(world);
  const visitor = world.visitor();
  assert.match((await visitor.get('/conseil/seances')).text, /Séance, membres fictifs Conseil de décembre/);
  for (const path of [`${base}.ics`, '/conseil/seances.ics']) {
    const { body, headers } = await visitor.get(path);
    assert.match(headers.get('content-type') ?? '', /text\/calendar/);
    assert.match(body, /DTSTART:20261129T173000Z\r\n/);
    assert.match(body, /SEQUENCE:0\r\n/);
    assert.match(body.replaceAll('\r\n ', ''), /SUMMARY:.*\(membres fictifs\)/);
    assert.match(body, /UID:[0-9a-f-]{36}@localhost\r\n/);
    for (const line of body.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75);
  }
  assert.match((await visitor.get('/conseil/seances.atom')).body, /<title>Convocation : Conseil de décembre/);
  assert.match(
    (await visitor.get('/conseil/convocations')).text,
    /1 Conseil de décembre \(fictif\).*5 pour 5 exigés/,
  );
  world.at('2026-11-30T09:00:00Z');
  assert.doesNotMatch((await visitor.get('/conseil/seances.ics')).body, /BEGIN:VEVENT/);
  const english = (await visitor.get(`/en${base}`)).text;
  assert.match(english, /Conseil de décembre \(fictif\) \(in French\)/);
});
