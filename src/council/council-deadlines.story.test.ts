import assert from 'node:assert/strict';
import { listEntries } from '#journal/public.ts';
import { archiveFaults } from '../../test/harness/pdf-archive-faults.ts';
import { type Rehearsal, rehearsal } from '../../test/harness/rehearsal.ts';
import { proclaimedDeliberation } from '../../test/harness/rehearsal-deliberation.ts';
import { story, type World } from '../../test/harness/world.ts';
import { findDeliberation } from './views/find-deliberation.ts';

const sentLabel = 'Jour de l’envoi';
const receivedLabel = 'Jour de la réception';
const receiptLabel = 'Identifiant de l’accusé de réception';

/** Item 1 rejected, item 2 withdrawn, item 3 postponed; closed on 23 November 2026. */
async function closedSitting(world: World): Promise<Rehearsal> {
  const play = await rehearsal(world);
  world.at('2026-11-23T17:00:00Z');
  await play.arrive(1, 63);
  await play.press('Ouvrir la séance');
  await play.press('Ouvrir le point 1');
  await play.press('Mettre aux voix le point 1');
  await play.vote([1, 2], 'against');
  await play.press('Clore le scrutin du point 1');
  await play.press('Proclamer le résultat du point 1');
  await play.press('Retirer le point 2');
  await play.press('Reporter le point 3');
  assert.equal((await world.visitor().get(`${play.base}/deliberations-examinees`)).status, 404);
  await play.press('Lever la séance');
  return play;
}

story(
  'from the close, the public reads all that was examined, what was rejected or withdrawn too',
  async (world) => {
    const play = await closedSitting(world);
    const page = await world.visitor().get(`${play.base}/deliberations-examinees`);
    assert.equal(page.status, 200);
    assert.match(
      page.text,
      /En ligne depuis le 23 novembre 2026, à publier le 30 novembre 2026 au plus tard/,
    );
    assert.match(page.text, /1 Approbation .* Rejetée 2 Soutien .* Retirée 3 Vœu .* Reportée/);
    assert.ok(page.root.querySelector('a[href="/conseil/deliberations/repetition-point-1"]'));
    const pdf = await world.visitor().raw(`${play.base}/deliberations-examinees.pdf`);
    assert.equal(pdf.headers.get('content-type'), 'application/pdf');
    assert.deepEqual(
      archiveFaults(new Uint8Array(await pdf.arrayBuffer()), {
        lang: 'fr',
        title: 'Délibérations examinées',
      }),
      [],
    );
    const english = await world.visitor().get(`/en${play.base}/deliberations-examinees`);
    assert.match(english.text, /Online since 23 November 2026, to be published by 30 November 2026/);
    const sitting = await world.visitor().get(play.base);
    assert.ok(sitting.root.querySelector(`a[href="${play.base}/deliberations-examinees"]`));
    assert.doesNotMatch(sitting.text, /Échéances/, 'deadlines are the desk’s');
  },
);

story(
  'the secretariat sees each deadline with its article: to come, done, late, or not known',
  async (world) => {
    const play = await closedSitting(world);
    const page = await play.secretariat.get('/conseil/echeances');
    assert.match(
      page.text,
      /L2121-25 CGCT, source secondaire fait 30 novembre 2026 23 novembre 2026 23 novembre 2026/,
    );
    assert.match(
      page.text,
      /L5211-40-2 CGCT, texte de la loi à faire 23 décembre 2026 pas encore 23 novembre 2026/,
    );
    assert.match(
      page.text,
      /Procès-verbal adopté mis en ligne L2121-15 CGCT, texte de la loi non connu non connu pas encore non connu/,
    );
    assert.match(
      page.text,
      /Déféré possible par le préfet L2131-6 CGCT, source secondaire non connu non connu sans objet non connu/,
    );
    assert.match(page.text, /Aucune échéance n’est dépassée/);
    assert.match((await play.secretariat.get(play.base)).text, /Échéances de la séance/);

    world.at('2026-12-28T09:00:00Z');
    const secretariat = await world.enter('mandate/council-secretariat');
    const late = await secretariat.get('/conseil/echeances');
    assert.match(late.text, /1 échéance dépassée/);
    const early = await secretariat.submit(late, 'Noter cet envoi', { [sentLabel]: '2026-11-22' });
    assert.equal(early.status, 422);
    assert.match(early.text, /L’envoi ne précède pas la séance .*\(L5211-40-2 CGCT\)/);
    assert.equal(early.form('Noter cet envoi').fields['sentOn'], '2026-11-22');
    const wrong = await secretariat.submit(late, 'Noter cet envoi', {
      'Document envoyé': 'minutes',
      [sentLabel]: '2026-13-01',
    });
    assert.match(wrong.text, /Le procès-verbal n’est pas adopté/);
    assert.match(wrong.text, /Donnez un jour qui existe/);
    const done = await secretariat.submit(early, 'Noter cet envoi', { [sentLabel]: '2026-12-27' });
    assert.match(done.text, /fait en retard 23 décembre 2026 27 décembre 2026/);
    const corrected = await secretariat.submit(done, 'Noter cet envoi', { [sentLabel]: '2026-12-20' });
    assert.match(corrected.text, /fait 23 décembre 2026 20 décembre 2026/);
    const english = await secretariat.get('/en/conseil/echeances');
    assert.match(english.text, /done 23 December 2026 20 December 2026/);
  },
);

story(
  'a deliberation is executory once published and transmitted; the stamp says what is known',
  async (world) => {
    const slug = await proclaimedDeliberation(world.ctx);
    const address = `/conseil/deliberations/${slug}`;
    const before = await world.visitor().get(address);
    assert.match(before.text, /Envoi en préfecture : non connu\. Réception en préfecture : non connue\./);
    assert.match(
      before.text,
      /Pas encore exécutoire : il manque la publication et la transmission \(L2131-1 CGCT\)/,
    );
    assert.ok(!before.root.querySelector(`a[href="${address}/publicite"]`));

    world.at('2026-11-26T09:00:00Z');
    const secretariat = await world.enter('mandate/council-secretariat');
    const form = await secretariat.get(`${address}/publicite`);
    const bare = await secretariat.submit(form, 'Publier');
    assert.equal(bare.status, 422);
    assert.match(bare.text, /prénom et le nom de l’auteur .*\(R2131-1 CGCT\)/);
    assert.match(bare.text, /la qualité de l’auteur/);
    const author = { 'Prénom et nom de l’auteur': 'Siège 1 (fictif)', Qualité: 'président' };
    const published = await secretariat.submit(bare, 'Publier', author);
    assert.match(published.text, /Publié le 26 novembre 2026/);
    assert.throws(() => published.form('Publier'), 'a publication has one date');
    const again = await secretariat.submit(form, 'Publier', author);
    assert.match(again.text, /déjà publiée/);

    const refused = await secretariat.submit(published, 'Noter la transmission', {
      [sentLabel]: '2026-11-22',
      [receivedLabel]: '2026-11-21',
      [receiptLabel]: '42-1',
    });
    assert.equal(refused.status, 422);
    assert.match(refused.text, /ne part pas avant d’être prise/);
    assert.match(refused.text, /La réception ne précède pas l’envoi/);
    assert.match(refused.text, /L’identifiant a la forme/);
    assert.equal(refused.form('Noter la transmission').fields['receipt'], '42-1');
    const sent = await secretariat.submit(refused, 'Noter la transmission', {
      [sentLabel]: '2026-11-24',
      [receivedLabel]: '',
      [receiptLabel]: '',
    });
    assert.match(sent.text, /Envoyé en préfecture le 24 novembre 2026 Réception en préfecture : non connue/);
    assert.match(sent.text, /Exécutoire depuis le 26 novembre 2026 \(L2131-1 CGCT\)/);
    const half = await secretariat.submit(sent, 'Noter la transmission', { [receivedLabel]: '2026-11-25' });
    assert.match(half.text, /Donnez l’identifiant de l’accusé/);
    const receipt = '038-999901242-20261123-2026_00012-DE';
    await secretariat.submit(half, 'Noter la transmission', { [receiptLabel]: receipt });
    const stale = await secretariat.submit(sent, 'Noter la transmission', { [sentLabel]: '2026-11-25' });
    assert.match(stale.text, /noté la transmission entre-temps/);

    const stamp = await world.visitor().get(address);
    assert.match(
      stamp.text,
      /Envoyé en préfecture le 24 novembre 2026 Reçu en préfecture le 25 novembre 2026 Publié le 26 novembre 2026 ID : 038-999901242-20261123-2026_00012-DE/,
    );
    assert.match(stamp.text, /Répétition : rien n’est envoyé à la préfecture/);
    const one = await findDeliberation(world.ctx, slug);
    const rows = await listEntries(world.ctx, { subject: `council/deliberation/${one?.id}`, limit: 10 });
    assert.deepEqual(rows.map((row) => row.event).sort(), [
      'deliberation.published',
      'deliberation.received_by_prefecture',
      'deliberation.recorded',
      'deliberation.transmitted',
    ]);
  },
);

story(
  'another assembly’s acts, and what was not voted here, do not exist for this secretariat',
  async (world) => {
    const elsewhere = await proclaimedDeliberation(world.ctx, {
      assembly: 'autre-metropole',
      name: 'ailleurs',
    });
    const secretariat = await world.enter('mandate/council-secretariat');
    const fields = { sentOn: '2026-11-23', author: 'A', capacity: 'B', once: 'une-seule-fois' };
    for (const slug of [elsewhere, 'soutien-digital-grenoble-2014']) {
      const address = `/conseil/deliberations/${slug}/publicite`;
      assert.equal((await secretariat.get(address)).status, 404);
      for (const act of ['transmission', 'publication'])
        assert.equal((await secretariat.post(`${address}/${act}`, fields)).status, 404);
    }
    for (const path of [
      'secretaires',
      'proces-verbal',
      'proces-verbal/approbation',
      'proces-verbal/points/12',
    ])
      assert.equal((await secretariat.get(`/conseil/seances/seance-ailleurs/${path}`)).status, 404, path);
    const posts = ['secretaires', 'communications', 'proces-verbal/projet', 'proces-verbal/signatures'];
    for (const path of posts)
      assert.equal(
        (await secretariat.post(`/conseil/seances/seance-ailleurs/${path}`, fields)).status,
        404,
        path,
      );
    assert.doesNotMatch((await secretariat.get('/conseil/echeances')).text, /Séance d’essai/);
  },
);
