import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { sampleFiles } from '#kit/files/sample-files.ts';
import { sha256 } from '#kit/ids.ts';
import { addCandidature, addTerritory, sqlOn } from '../../test/harness/other-file.ts';
import { attachFile } from '../../test/harness/piece-steps.ts';
import { story } from '../../test/harness/world.ts';

const file = '/candidatures/digital-grenoble-repetition';
const pieces = `${file}/dossier/pieces`;
const pdf = new File([sampleFiles.pdf], 'Délibération n° 1.pdf');
const pending = () => readdirSync(tmpdir()).filter((name) => name.startsWith('totem-upload-')).length;
const stored = `select slot, filename, sha256 from evidence.piece where filename <> 'x' order by added_at`;

story(
  'the team attaches a piece to a slot: type, size, hash, who and when; the slot is provided',
  async (world) => {
    const team = await world.enter('mandate/territory-editor');
    const before = await team.get(pieces);
    assert.match(before.text, /Dossier de candidature, sur le modèle fourni À joindre/);
    assert.match(before.text, /PDF, ODT, DOCX, ODS, XLSX, CSV, PNG ou JPEG, 20 Mo au plus par fichier/);
    const after = await attachFile(team, pieces, 'deliberation', pdf);
    assert.equal(after.status, 200);
    assert.match(after.text, /Délibération de l’assemblée qui porte la candidature Jointe/);
    assert.match(after.text, /PDF Délibération n° 1\.pdf \d+ octets, déposée le 23 novembre 2026/);
    assert.ok(after.text.includes(`sha256:${sha256(sampleFiles.pdf)}`));
    assert.match(after.text, /Déposée par Contributeur 1 \(fictif\)/);
  },
);

story('it is downloaded as a file to save, never shown in the page', async (world) => {
  const team = await world.enter('mandate/territory-editor');
  const page = await attachFile(team, pieces, 'deliberation', pdf);
  const link = page.root.querySelector('.piece a')?.getAttribute('href') ?? '';
  const answer = await team.raw(link);
  assert.equal(answer.status, 200);
  assert.match(answer.headers.get('content-disposition') ?? '', /^attachment; .*D%C3%A9lib%C3%A9ration/);
  assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
  assert.equal(answer.headers.get('content-type'), 'application/pdf');
  assert.deepEqual(Buffer.from(await answer.arrayBuffer()), Buffer.from(sampleFiles.pdf));
});

story('what is refused is refused at its field, in a sentence, and nothing is kept', async (world) => {
  const team = await world.enter('mandate/territory-editor');
  const before = pending();
  const cases: [File, RegExp][] = [
    [new File([sampleFiles.png], 'photo.pdf'), /Le contenu du fichier ne correspond pas à son extension/],
    [new File(['MZ'], 'programme.exe'), /Ce type de fichier n’est pas accepté/],
    [new File(['<svg onload="alert(1)"/>'], 'image.svg'), /Ce type de fichier n’est pas accepté/],
    [new File([], 'vide.pdf'), /Ce fichier est vide/],
    [new File([sampleFiles.pdf], '../../etc/passwd.pdf'), /Le nom du fichier contient un signe interdit/],
    [new File([sampleFiles.pdf], `${'a'.repeat(300)}.pdf`), /Le nom du fichier contient un signe interdit/],
    [new File([sampleFiles.pdf], 'piece\u202Egpj.pdf'), /Le nom du fichier contient un signe interdit/],
    [new File([], ''), /Choisissez un fichier/],
  ];
  for (const [sent, sentence] of cases) {
    const page = await attachFile(team, pieces, 'deliberation', sent);
    assert.equal(page.status, 422, sent.name);
    assert.match(page.text, sentence);
    const field = page.root.querySelector('#f-file-deliberation');
    assert.equal(field?.getAttribute('aria-invalid'), 'true', sent.name);
    assert.ok(page.root.querySelector('.error-summary a[href="#f-file-deliberation"]'), sent.name);
  }
  const elsewhere = await attachFile(team, pieces, 'pas-un-emplacement', pdf);
  assert.equal(elsewhere.status, 422);
  assert.match(elsewhere.text, /Cet appel ne demande pas cette pièce/);
  assert.deepEqual(await sqlOn(world, stored), []);
  assert.equal(pending(), before);
});

story(
  '200 MB are refused before they are read when they are announced, and cut short when they are not',
  async (world) => {
    const team = await world.enter('mandate/territory-editor');
    const before = pending();
    for (const announced of ['yes', 'no'] as const) {
      let sent = 0;
      const head = Buffer.from(
        '--b\r\ncontent-disposition: form-data; name="file"; filename="gros.pdf"\r\ncontent-type: application/pdf\r\n\r\n%PDF-1.7\n',
      );
      const chunk = Buffer.alloc(1_000_000, 'a');
      // Made as it is asked for: 200 MB are never held anywhere.
      const body = new ReadableStream<Uint8Array>({
        pull: (controller) => {
          if (sent >= 200_000_000) return controller.close();
          controller.enqueue(sent === 0 ? head : chunk);
          sent += chunk.length;
        },
      });
      const answer = await team.raw(`${pieces}?emplacement=deliberation`, {
        method: 'POST',
        body,
        headers: {
          'content-type': 'multipart/form-data; boundary=b',
          ...(announced === 'yes' ? { 'content-length': '200000500' } : {}),
        },
        duplex: 'half',
      } as RequestInit);
      assert.equal(answer.status, 422);
      assert.match(await answer.text(), /Ce fichier dépasse 20\s?Mo/);
      assert.ok(sent <= (announced === 'yes' ? 2_000_000 : 25_000_000), `${sent} bytes were taken`);
    }
    assert.deepEqual(await sqlOn(world, stored), []);
    assert.equal(pending(), before);
  },
);

story(
  'the same file twice is two pieces and one stored content; the same form twice is one piece',
  async (world) => {
    const team = await world.enter('mandate/territory-editor');
    await attachFile(team, pieces, 'deliberation', pdf, 'first-form-key');
    await attachFile(team, pieces, 'deliberation', pdf, 'first-form-key');
    await attachFile(team, pieces, 'annexe', new File([sampleFiles.pdf], 'copie.pdf'), 'second-form-key');
    const rows = (await sqlOn(world, stored)) as { slot: string; sha256: string }[];
    assert.deepEqual(
      rows.map((row) => row.slot),
      ['deliberation', 'annexe'],
    );
    assert.equal(new Set(rows.map((row) => row.sha256)).size, 1);
  },
);

story('a withdrawn piece stays listed as withdrawn, and its slot is to fill again', async (world) => {
  const team = await world.enter('mandate/territory-editor');
  const page = await attachFile(team, pieces, 'deliberation', pdf);
  const link = page.root.querySelector('.piece a')?.getAttribute('href') ?? '';
  const after = await team.submit(page, 'Retirer, Délibération n° 1.pdf');
  assert.match(after.text, /qui porte la candidature À joindre/);
  assert.match(after.text, /Pièces retirées .*Délibération n° 1\.pdf .*Retirée par Contributeur 1/);
  const twice = await team.post(`${link}/retrait`, {});
  assert.equal(twice.status, 200);
  assert.equal(
    (await team.raw(link)).status,
    404,
    'withdrawn before any deposit: a mistake, nobody’s any more',
  );
});

story('a slot is left empty with a reason; without words it is refused', async (world) => {
  const team = await world.enter('mandate/territory-editor');
  const button = 'Enregistrer la raison, Dossier de candidature, sur le modèle fourni';
  const refused = await team.submit(await team.get(pieces), button);
  assert.equal(refused.status, 422);
  assert.match(refused.text, /Dites en quelques mots pourquoi la pièce manque/);
  const page = await team.submit(refused, button, {
    'Pourquoi « Dossier': 'Le modèle n’a pas été retrouvé.',
  });
  assert.match(page.text, /Laissée vide/);
  assert.match(
    page.text,
    /Raison : Le modèle n’a pas été retrouvé\. Écrite le 23 novembre 2026 par Contributeur 1/,
  );
  const changed = await team.submit(page, button, { 'Pourquoi « Dossier': 'Autre raison.' });
  assert.match(changed.text, /Raison : Autre raison/);
  assert.equal((await sqlOn(world, `select 1 from label.piece_blank`)).length, 2, 'the first reason is kept');
});

story('another organisation’s team finds nothing, whatever it asks', async (world) => {
  const team = await world.enter('mandate/territory-editor');
  const page = await attachFile(team, pieces, 'deliberation', pdf);
  const link = page.root.querySelector('.piece a')?.getAttribute('href') ?? '';
  await addTerritory(world, 'autre-territoire');
  await addCandidature(world, { slug: 'la-leur', territory: 'autre-territoire' });
  const stranger = await world.enter('mandate/autre-territoire-lead');
  const theirs = link.replace('digital-grenoble-repetition', 'la-leur');
  for (const address of [pieces, link, theirs])
    assert.equal((await stranger.get(address)).status, 404, address);
  for (const address of [`${link}/retrait`, `${theirs}/retrait`, `${pieces}/absences`]) {
    assert.equal((await stranger.post(address, { slot: 'deliberation' })).status, 404, address);
  }
  assert.equal((await attachFile(stranger, pieces, 'deliberation', pdf)).status, 404);
  for (const mandate of ['programme-office', 'deciding-authority', 'council-member-3', 'administrator']) {
    const other = await world.enter(`mandate/${mandate}`);
    assert.equal((await other.get(link)).status, 404, `${mandate} reads nothing of a draft`);
  }
});

story('once the file is passed on, nothing is attached, withdrawn or explained', async (world) => {
  const team = await world.enter('mandate/territory-editor');
  const open = await attachFile(team, pieces, 'deliberation', pdf);
  await sqlOn(
    world,
    `update label.candidature set state = 'proposed' where slug = 'digital-grenoble-repetition'`,
  );
  const closed = await team.get(pieces);
  assert.match(closed.text, /Le dossier est transmis : ses pièces ne changent plus/);
  assert.doesNotMatch(closed.text, /Joindre|Retirer/);
  assert.equal((await attachFile(team, pieces, 'deliberation', pdf)).status, 422);
  assert.equal((await team.submit(open, 'Retirer, Délibération n° 1.pdf')).status, 422);
  const reason = { slot: 'dossier-type', 'reason-dossier-type': 'Perdu.' };
  assert.equal((await team.post(`${pieces}/absences`, reason)).status, 422);
});
