import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { sha256 } from '#kit/ids.ts';
import { archiveFaults } from '../../test/harness/pdf-archive-faults.ts';
import { type Rehearsal, rehearsal, seatsFrom } from '../../test/harness/rehearsal.ts';
import { story, type World } from '../../test/harness/world.ts';
import type { RecordTables } from './record-tables.ts';

const minutesOf = (play: Rehearsal) => `${play.base}/proces-verbal`;
const summaryLabel = 'Teneur des discussions';
const reportLabel = 'Rapport au vu duquel il a été délibéré';

/** 70 members at 18:00; the second item voted with names, the third withdrawn; closed at 20:00. */
async function heldSitting(world: World): Promise<Rehearsal> {
  const play = await rehearsal(world);
  world.at('2026-11-23T17:00:00Z');
  await play.arrive(1, 70);
  await play.press('Ouvrir la séance');
  world.at('2026-11-23T17:10:00Z');
  await play.press('Ouvrir le point 2');
  await play.press('Donner la parole : Rapporteur 1 (fictif)');
  world.at('2026-11-23T17:30:00Z');
  await play.press('Terminer : Rapporteur 1 (fictif)');
  await play.leave(70, 70);
  await play.press('Mettre aux voix le point 2');
  await play.vote(seatsFrom(1, 60), 'for');
  await play.vote([61, 62], 'against');
  await play.vote([63], 'abstain');
  await play.press('Clore le scrutin du point 2');
  await play.press('Proclamer le résultat du point 2');
  await play.press('Retirer le point 3');
  world.at('2026-11-23T19:00:00Z');
  return play;
}

async function name(play: Rehearsal, seats: string) {
  const page = await play.secretariat.get(`${play.base}/secretaires`);
  return play.secretariat.submit(page, 'Nommer les secrétaires', { 'Sièges des secrétaires': seats });
}

async function write(play: Rehearsal, rank: number, summary: string, report = '') {
  const page = await play.secretariat.get(`${minutesOf(play)}/points/${rank}`);
  return play.secretariat.submit(page, 'Enregistrer', { [summaryLabel]: summary, [reportLabel]: report });
}

async function settle(play: Rehearsal) {
  return play.secretariat.submit(await play.secretariat.get(minutesOf(play)), 'Arrêter le projet');
}

/** From the closed sitting to a settled version with nothing missing. */
async function settledSitting(world: World): Promise<Rehearsal> {
  const play = await heldSitting(world);
  await play.press('Lever la séance');
  await name(play, '12, 57');
  await write(
    play,
    2,
    'Le rapporteur présente le projet.\n\nPersonne ne s’y oppose.',
    'Rapport n° 2 (fictif)',
  );
  assert.equal((await settle(play)).status, 200);
  return play;
}

story(
  'secretaries are named among those who came, shown to all, and named again if needed',
  async (world) => {
    const play = await rehearsal(world);
    const early = await name(play, '12');
    assert.equal(early.status, 422);
    assert.match(early.text, /La séance n’a pas été ouverte .*\(L2121-15 CGCT\)/);
    await play.arrive(1, 63);
    await play.press('Ouvrir la séance');
    assert.match(
      (await world.visitor().get(play.base)).text,
      /personne n’est encore nommé \(L2121-15 CGCT\)/,
    );
    const wrong = await name(play, '12, 12, 80, 999');
    assert.equal(wrong.status, 422);
    assert.match(wrong.text, /nommé deux fois/);
    assert.match(wrong.text, /n’est pas tenu dans cette assemblée/);
    assert.match(wrong.text, /n’a pas été noté présent/);
    assert.equal(wrong.form('Nommer les secrétaires').fields['seats'], '12, 12, 80, 999');
    const stale = await play.secretariat.get(`${play.base}/secretaires`);
    await name(play, '12 57');
    assert.match(
      (await world.visitor().get(play.base)).text,
      /Secrétaires de séance : sièges 12 et 57 \(L2121-15 CGCT\)/,
    );
    const late = await play.secretariat.submit(stale, 'Nommer les secrétaires', {
      'Sièges des secrétaires': '3',
    });
    assert.equal(late.status, 422);
    assert.match(late.text, /nommé des secrétaires entre-temps/);
    await name(play, '3');
    assert.match((await world.visitor().get(play.base)).text, /Secrétaires de séance : siège 3 \(/);
  },
);

story(
  'the draft says what it lacks of the twelve fields, each with its article and the place to mend it',
  async (world) => {
    const play = await heldSitting(world);
    const draft = await play.secretariat.get(minutesOf(play));
    assert.match(draft.text, /Il manque 4 mentions sur douze \(L2121-15 CGCT\)/);
    assert.match(draft.text, /la date et l’heure, de l’ouverture à la levée L2121-15 CGCT/);
    assert.match(draft.text, /le ou les secrétaires/);
    assert.match(draft.text, /les rapports au vu desquels elles ont été adoptées point 2/);
    assert.match(draft.text, /la teneur des discussions point 2/);
    assert.deepEqual(
      draft.root.querySelectorAll('li[value]').map((one) => one.getAttribute('value')),
      ['1', '5', '9', '12'],
    );
    assert.ok(draft.root.querySelector(`a[href="${play.base}/secretaires"]`));
    assert.ok(draft.root.querySelector(`a[href="${minutesOf(play)}/points/2"]`));
    const refused = await play.secretariat.submit(draft, 'Arrêter le projet');
    assert.equal(refused.status, 422);
    assert.match(refused.text, /La séance n’est pas levée/);
    assert.match(refused.text, /Il manque une ou plusieurs des douze mentions/);
    await play.press('Lever la séance');
    await name(play, '12');
    await write(play, 2, 'Présentation, sans débat.', 'Rapport n° 2 (fictif)');
    assert.match(
      (await play.secretariat.get(minutesOf(play))).text,
      /Les douze mentions obligatoires y sont/,
    );
  },
);

story(
  'the minutes tell the sitting: hours, who was there, quorum, names and senses of a public ballot',
  async (world) => {
    const play = await settledSitting(world);
    const { text } = await play.secretariat.get(minutesOf(play));
    assert.match(text, /Procès-verbal de la séance du 23 novembre 2026/);
    assert.match(text, /Ouverte 23 novembre 2026 à 18:00/);
    assert.match(text, /Levée 23 novembre 2026 à 20:00/);
    assert.match(text, /70 des 124 membres en exercice ont été présents\. sièges 1 à 70/i);
    assert.match(text, /18:30 départ siège 70/);
    assert.match(text, /5\. Secrétaires de séance sièges 12 et 57/i);
    assert.match(text, /point 2 18:10 124 0 70 63 atteint/);
    assert.match(text, /Aucune demande de scrutin particulier/);
    assert.match(text, /Nombre de membres en exercice 124 Présents 70 Représentés \(pouvoirs\) 0 Votants 64/);
    assert.match(
      text,
      /Suffrages exprimés 62 Pour 60 Contre 2 Abstentions \(dont 1 parti en cours de point\) 2/,
    );
    assert.match(text, /Pour sièges 1 à 60 Contre sièges 61 et 62 Abstention siège 63/);
    assert.match(text, /Réputés s’abstenir siège 70/);
    assert.match(text, /Présents sans vote sièges 64 à 69/);
    assert.match(text, /Rapporteur 1 \(fictif\) présentation du rapport 20 min 00 s/);
    assert.match(text, /Le rapporteur présente le projet\. Personne ne s’y oppose\./);
    assert.match(text, /Point 3 : .* Retiré\./);
  },
);

story('two secretaries write the same item: the second sees both texts and loses nothing', async (world) => {
  const play = await heldSitting(world);
  const other = await world.enter('mandate/council-secretariat');
  const stale = await other.get(`${minutesOf(play)}/points/2`);
  await write(play, 2, 'Texte du premier.', 'Rapport n° 2');
  const conflict = await other.submit(stale, 'Enregistrer', { [summaryLabel]: 'Texte du second.' });
  assert.equal(conflict.status, 422);
  assert.match(conflict.text, /Un collègue a écrit entre-temps/);
  assert.match(conflict.text, /Texte du premier\./);
  assert.match(conflict.text, /Texte du second\./);
  const merged = conflict.form('Enregistrer le texte fondu').fields;
  assert.equal(merged['summary'], 'Texte du second.\n\nTexte du premier.');
  assert.equal(merged['report'], 'Rapport n° 2');
  assert.equal((await other.submit(conflict, 'Garder le mien')).status, 200);
  const kept = await play.secretariat.get(`${minutesOf(play)}/points/2`);
  assert.equal(kept.form('Enregistrer').fields['summary'], 'Texte du second.');
  assert.match(kept.text, /Version 2, enregistrée/);
});

story('a settled version is kept word for word with its print; writing on makes another', async (world) => {
  const play = await settledSitting(world);
  const page = await play.secretariat.get(minutesOf(play));
  const rows = () =>
    world.parts.database
      .withTables<RecordTables>()
      .selectFrom('council.minutes_version')
      .selectAll()
      .orderBy('version')
      .execute();
  const [first] = await rows();
  assert.equal(sha256(first?.content ?? ''), first?.sha256);
  assert.ok(page.text.includes(first?.sha256 ?? '?'));
  await write(play, 2, 'Texte récrit.', 'Rapport n° 2 (fictif)');
  await settle(play);
  const [kept, second] = await rows();
  assert.deepEqual(kept, first);
  assert.notEqual(second?.sha256, first?.sha256);
  assert.match(second?.content ?? '', /Texte récrit/);
  const twice = await play.secretariat.submit(page, 'Arrêter le projet');
  assert.equal(twice.status, 422);
  assert.match(twice.text, /arrêté une version du projet entre-temps/);
});

story(
  'nobody reads minutes before a later sitting adopts them and all have signed; then everybody does, for good',
  async (world) => {
    const play = await settledSitting(world);
    const visitor = world.visitor();
    const address = minutesOf(play);
    const files = [address, `${address}.pdf`, `${address}.rtf`, `${address}.pdf?version=1`];
    const hidden = async () => {
      const member = await world.enter('mandate/council-member-5');
      for (const path of files) assert.equal((await visitor.raw(path)).status, 404, path);
      for (const path of files) assert.equal((await member.raw(path)).status, 404, path);
    };
    await hidden();
    assert.match((await visitor.get(play.base)).text, /projet arrêté, pas encore adopté/);
    const tooEarly = await play.secretariat.get(`${address}/approbation`);
    assert.match(tooEarly.text, /Aucune séance ne s’est ouverte depuis/);

    world.at('2026-12-14T17:00:00Z');
    // Three weeks later everybody signs in again.
    const secretariat = await world.enter('mandate/council-secretariat');
    await secretariat.submit(await secretariat.get('/conseil/seances'), 'Lancer une nouvelle répétition');
    const next = await rehearsal(world, 'repetition-2');
    await next.arrive(1, 63);
    await next.press('Ouvrir la séance');
    const rename = await secretariat.get(`${play.base}/secretaires`);
    world.at('2026-12-14T17:01:00Z');
    await secretariat.submit(rename, 'Nommer les secrétaires', { 'Sièges des secrétaires': '12, 57' });
    const moved = await secretariat.submit(
      await secretariat.get(`${address}/approbation`),
      'Noter l’adoption',
      {
        'Séance qui l’adopte': 'repetition-2',
      },
    );
    assert.match(moved.text, /Les secrétaires ont changé depuis cette version .*\(L2121-15 CGCT\)/);
    world.at('2026-12-14T17:02:00Z');
    await secretariat.submit(await secretariat.get(address), 'Arrêter le projet');

    const form = await secretariat.get(`${address}/approbation`);
    const half = await secretariat.submit(form, 'Noter l’adoption', { Pour: '60', Contre: 'x' });
    assert.equal(half.status, 422);
    assert.match(half.text, /entier de 0 à 999/);
    assert.match(half.text, /donnez les trois nombres .*\(L2121-20 CGCT\)/);
    const lost = await secretariat.submit(half, 'Noter l’adoption', {
      'Séance qui l’adopte': 'repetition-2',
      Pour: '20',
      Contre: '40',
      Abstentions: '0',
      'Corrections demandées': 'Page 2 : lire « vingt minutes ».',
    });
    assert.match(lost.text, /n’est pas adopté : il faut plus de pour que de contre/);
    const adopted = await secretariat.submit(lost, 'Noter l’adoption', {
      Pour: '62',
      Contre: '0',
      Abstentions: '1',
    });
    assert.equal(adopted.status, 200);
    assert.match(
      adopted.text,
      /Adopté par la séance suivante : .*n° 2.*, 14 décembre 2026\. 62 pour, 0 contre, 1 abstention\./,
    );
    await hidden();

    const write2 = await secretariat.get(`${address}/points/2`);
    assert.match(write2.text, /le texte ne change plus/);
    const forced = await secretariat.post(`${address}/points/2`, {
      report: '',
      summary: 'Autre',
      version: '1',
    });
    assert.equal(forced.status, 422);
    assert.match(forced.text, /Le procès-verbal est adopté/);

    const sign = async (who: string, signedOn: string) => {
      const field = `signedOn-${who}`;
      return secretariat.post(`${address}/signatures`, {
        who,
        [field]: signedOn,
        once: `${who}-${signedOn}`,
      });
    };
    assert.match((await sign('secretary-12', '2026-12-13')).text, /pas avant la séance qui l’adopte/);
    assert.match((await sign('secretary-12', '2026-12-15')).text, /n’est pas encore venu/);
    assert.match(
      (await sign('secretary-13', '2026-12-14')).text,
      /Seuls signent le président et les secrétaires/,
    );
    for (const who of ['president-1', 'secretary-12'])
      assert.equal((await sign(who, '2026-12-14')).status, 200);
    await hidden();
    assert.equal((await sign('secretary-57', '2026-12-14')).status, 200);

    const published = await visitor.get(address);
    assert.equal(published.status, 200);
    assert.match(published.text, /Procès-verbal de la séance du 23 novembre 2026/);
    assert.match(published.text, /Page 2 : lire « vingt minutes »\./);
    assert.match(published.text, /siège 57, secrétaire, signé le 14 décembre 2026/);
    assert.doesNotMatch(published.text, /Arrêter le projet/);
    const pdf = await visitor.raw(`${address}.pdf`);
    assert.deepEqual(
      archiveFaults(new Uint8Array(await pdf.arrayBuffer()), {
        lang: 'fr',
        title: 'Procès-verbal de la séance du 23 novembre 2026',
      }),
      [],
    );
    assert.match(
      await (await visitor.raw(`/en${address}.rtf`)).text(),
      /^\{\\rtf1[\s\S]*Minutes of the sitting of 23 November 2026/,
    );
    assert.match((await visitor.get(play.base)).text, /adopté, signé et public/);
  },
);

story(
  'what is recorded is only added: no version, naming or text of an item can be changed',
  async (world) => {
    await settledSitting(world);
    const { database } = world.parts;
    for (const statement of [
      `update council.minutes_version set content = ''`,
      'delete from council.sitting_secretary',
      `update council.item_record set summary = ''`,
      'delete from council.minutes_adoption',
      'delete from council.minutes_signature',
      'delete from council.communes_sending',
      'delete from council.act_transmission',
      'delete from council.act_publication',
    ]) {
      await sql.raw('savepoint attempt').execute(database);
      await assert.rejects(sql.raw(statement).execute(database), /ROWS_ARE_ONLY_ADDED/, statement);
      await sql.raw('rollback to savepoint attempt').execute(database);
    }
  },
);

story(
  'another assembly, a member, the public: the record is kept by its own secretariat alone',
  async (world) => {
    const play = await heldSitting(world);
    const address = minutesOf(play);
    const acts = [`${address}/projet`, `${address}/points/2`, `${play.base}/communications`];
    for (const mandate of [
      'mandate/council-president',
      'mandate/council-member-7',
      'mandate/territory-lead',
    ]) {
      const other = await world.enter(mandate);
      for (const path of acts)
        assert.equal((await other.post(path, { once: 'une-fois-une' })).status, 403, path);
    }
    assert.equal((await world.visitor().raw(`${address}/points/2`)).status, 303);
    assert.equal((await (await world.enter('mandate/territory-lead')).get(address)).status, 404);
    assert.equal((await play.president.get(address)).status, 200, 'the president reads the draft');
  },
);
