import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { sha256 } from '#kit/ids.ts';
import { archiveFaults } from '../../test/harness/pdf-archive-faults.ts';
import { proclaimedDeliberation } from '../../test/harness/rehearsal-deliberation.ts';
import { story, type World } from '../../test/harness/world.ts';
import { findDeliberation } from './views/find-deliberation.ts';

const author = { 'Prénom et nom de l’auteur': 'Siège 1 (fictif)', Qualité: 'président' };
const transmission = {
  'Jour de l’envoi': '2026-11-24',
  'Jour de la réception': '2026-11-25',
  'Identifiant de l’accusé de réception': '038-999901242-20261123-2026_00012-DE',
};

async function fileAt(world: World, path: string): Promise<Uint8Array> {
  const answer = await world.visitor().raw(path);
  assert.equal(answer.headers.get('content-type'), 'application/pdf');
  return new Uint8Array(await answer.arrayBuffer());
}

story(
  'an extract says that it is not published; published, it bears author, capacity and day',
  async (world) => {
    const slug = await proclaimedDeliberation(world.ctx);
    const address = `/conseil/deliberations/${slug}`;
    const sheet = await world.visitor().get(`${address}/extrait`);
    assert.match(
      sheet.text,
      /Pas encore publié : cet extrait n’est pas l’acte mis en ligne \(R2131-1 CGCT\)\./,
    );
    assert.match(
      sheet.text,
      /Envoyé en préfecture non connu Reçu en préfecture non connu Mis en ligne pas encore/,
    );
    assert.doesNotMatch(sheet.text, /Empreinte|empreinte/);
    const before = await fileAt(world, `${address}/extrait.pdf`);
    assert.deepEqual(await fileAt(world, `${address}/extrait.pdf`), before, 'the same facts, the same bytes');

    world.at('2026-11-26T09:00:00Z');
    const secretariat = await world.enter('mandate/council-secretariat');
    const form = await secretariat.get(`${address}/publicite`);
    const sent = await secretariat.submit(form, 'Noter la transmission', transmission);
    const stamped = await world.visitor().get(`${address}/extrait`);
    assert.match(stamped.text, /Reçu en préfecture le 25 novembre 2026 .* Mis en ligne pas encore/);
    assert.match(stamped.text, /Mentions connues le 26 novembre 2026\./);
    await secretariat.submit(sent, 'Publier', author);

    const published = await world.visitor().get(`${address}/extrait`);
    assert.doesNotMatch(published.text, /Pas encore publié/);
    assert.match(
      published.text,
      /Envoyé en préfecture le 24 novembre 2026 Reçu en préfecture le 25 novembre 2026 Identifiant de l’acte 038-999901242-20261123-2026_00012-DE Mis en ligne le 26 novembre 2026 Auteur de l’acte Siège 1 \(fictif\), président Exécutoire depuis le 26 novembre 2026 \(L2131-1 CGCT\)/,
    );
    const english = await world.visitor().get(`/en${address}/extrait`);
    assert.match(
      english.text,
      /Put online on 26 November 2026 Author of the act Siège 1 \(fictif\), président/,
    );
    // Nothing was noted since: what is drawn today is what is kept, the file that was there before is another one.
    const kept = await fileAt(world, `${address}/extrait.pdf`);
    assert.deepEqual(await fileAt(world, `${address}/extrait.pdf?mentions=aujourd-hui`), kept);
    assert.notDeepEqual(kept, before);
  },
);

story('what was published is what is served for ever, whatever is noted afterwards', async (world) => {
  const slug = await proclaimedDeliberation(world.ctx);
  const address = `/conseil/deliberations/${slug}`;
  world.at('2026-11-26T09:00:00Z');
  const secretariat = await world.enter('mandate/council-secretariat');
  const late = await secretariat.get(`${address}/publicite`);
  const form = await secretariat.get(`${address}/publicite`);
  await secretariat.submit(form, 'Publier', author);
  const kept = await fileAt(world, `${address}/extrait.pdf`);
  const inEnglish = await fileAt(world, `/en${address}/extrait.pdf`);

  world.at('2026-11-26T11:00:00Z');
  const again = await secretariat.submit(late, 'Publier', { ...author, Qualité: 'maire' });
  assert.match(again.text, /déjà publiée/);
  await secretariat.submit(
    await secretariat.get(`${address}/publicite`),
    'Noter la transmission',
    transmission,
  );
  assert.deepEqual(await fileAt(world, `${address}/extrait.pdf`), kept);
  assert.deepEqual(await fileAt(world, `/en${address}/extrait.pdf`), inEnglish);
  assert.notDeepEqual(await fileAt(world, `${address}/extrait.pdf?mentions=aujourd-hui`), kept);

  const title = 'Extrait du registre des délibérations';
  assert.deepEqual(archiveFaults(kept, { lang: 'fr', title }), []);
  assert.deepEqual(
    archiveFaults(inEnglish, { lang: 'en', title: 'Extract from the register of deliberations' }),
    [],
  );
  for (const path of ['/extrait', '/publicite', '']) {
    const page = await secretariat.get(address + path);
    assert.ok(page.text.includes(sha256(kept)), path);
    assert.match(page.text, /Publié le 26 novembre 2026 et gardé tel quel : ce fichier ne change plus\./);
    assert.match(page.text, /Reçu en préfecture le 25 novembre 2026/);
  }
  const one = await findDeliberation(world.ctx, slug);
  const { rows } = await sql<{ data: unknown }>`select data from journal.entry
    where event = 'deliberation.published' and subject = ${`council/deliberation/${one?.id}`}`.execute(
    world.ctx.db,
  );
  assert.deepEqual(rows, [{ data: { sha256: { fr: sha256(kept), en: sha256(inEnglish) } } }]);
});
