import assert from 'node:assert/strict';
import { sampleFiles } from '#kit/files/sample-files.ts';
import { sha256 } from '#kit/ids.ts';
import { inviteLetter, letters, rehearsal, signLetter } from '../../test/harness/letter-steps.ts';
import { addTerritory, sqlOn } from '../../test/harness/other-file.ts';
import { attachFile } from '../../test/harness/piece-steps.ts';
import { story, type World } from '../../test/harness/world.ts';
import type { DepositContent } from './rules/deposit-content.ts';

const receipt = `${rehearsal}/depots/1/recepisse.pdf`;

/** A file with one piece, one signed letter, and every blank explained, filed by the team's lead. */
async function fileIt(world: World) {
  const { team: editor, link } = await inviteLetter(world);
  const outsider = world.visitor();
  await signLetter(outsider, link);
  const pieces = `${rehearsal}/dossier/pieces`;
  await attachFile(editor, pieces, 'deliberation', new File([sampleFiles.pdf], 'délibération.pdf'));
  await editor.post(`${pieces}/absences`, {
    slot: 'dossier-type',
    'reason-dossier-type': 'Modèle introuvable.',
  });
  const check = await editor.get(`${rehearsal}/dossier/verification`);
  for (const one of check.root.querySelectorAll('main section[aria-labelledby^=missing] a')) {
    const page = await editor.get(one.getAttribute('href') ?? '');
    if (page.path.includes('/questions/')) {
      await editor.submit(page, 'Laisser vide', { 'Raison du blanc': 'Pas encore connu' });
    } else {
      const { fields, action } = page.form('Enregistrer');
      await editor.post(action, { ...fields, figure: 'none', reason: 'Introuvable' });
    }
  }
  const lead = await world.enter('mandate/territory-lead');
  const done = await lead.submit(await lead.get(`${rehearsal}/depot`), 'Déposer', { 'J’atteste': 'yes' });
  assert.match(done.path, /depots\/1$/, done.text.slice(0, 1500));
  return { editor, lead, outsider, link, done };
}

story(
  'a deposit freezes pieces, letters and commitments, and its receipt carries every hash',
  async (world) => {
    const { lead, done } = await fileIt(world);
    assert.match(done.text, /Récépissé de dépôt \(PDF\)/);
    const [row] = (await sqlOn(world, `select content, sha256 from label.deposit`)) as {
      content: DepositContent;
      sha256: string;
    }[];
    assert.ok(row);
    assert.equal(row.content.letters.length, 1);
    assert.equal(row.content.commitments.length, 2);
    assert.equal(row.content.commitments[0]?.amountCents, null, 'unknown is frozen as unknown');
    assert.ok(JSON.stringify(row.content.pieces).includes(sha256(sampleFiles.pdf)));
    assert.doesNotMatch(
      JSON.stringify(row.content),
      /Signataire 1|exemple\.invalid/,
      'no signatory is named',
    );
    const answer = await lead.raw(receipt);
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('content-type'), 'application/pdf');
    assert.match(answer.headers.get('content-disposition') ?? '', /^attachment/);
    const bytes = Buffer.from(await answer.arrayBuffer());
    assert.equal(bytes.subarray(0, 5).toString(), '%PDF-');
    assert.match(bytes.toString('latin1'), /\/MarkInfo|\/StructTreeRoot/, 'tagged');
  },
);

story(
  'asked again, later and by another, the receipt is the same bytes; in English it is another paper',
  async (world) => {
    const { lead, editor } = await fileIt(world);
    const first = Buffer.from(await (await lead.raw(receipt)).arrayBuffer());
    world.at('2026-11-23T20:30:00Z');
    const second = Buffer.from(await (await editor.raw(receipt)).arrayBuffer());
    const office = await world.enter('mandate/programme-office');
    const third = Buffer.from(await (await office.raw(receipt)).arrayBuffer());
    assert.ok(first.equals(second) && first.equals(third));
    const english = Buffer.from(await (await lead.raw(`/en${receipt}`)).arrayBuffer());
    assert.ok(!first.equals(english));
  },
);

story(
  'once deposited, the letter is frozen: its signatory reads it and no longer corrects it',
  async (world) => {
    const { outsider, link, lead } = await fileIt(world);
    const page = await outsider.get(`${link}?corriger=1`);
    assert.match(page.text, /Le dossier a été déposé avec cette lettre : elle ne change plus/);
    assert.doesNotMatch(page.text, /Corriger/);
    const form = {
      structure: 'a',
      capacity: 'b',
      name: 'c',
      body: 'd',
      step: 'sign',
      version: '1',
      once: 'key-of-a-form',
    };
    const refused = await outsider.post(link, form);
    assert.equal(refused.status, 422);
    assert.match(refused.text, /aucune lettre ne peut plus changer/);
    // A letter that was not in the deposit can still be signed, for the next one.
    const next = await inviteLetter(world, 'Structure 2 (fictive)');
    assert.equal((await signLetter(world.visitor(), next.link)).status, 200);
    assert.match((await lead.get(letters)).text, /Structure 2 \(fictive\)/);
  },
);

story(
  'those who examine read what was filed: the piece, the letter, the receipt; and nothing of the draft',
  async (world) => {
    const { editor } = await fileIt(world);
    const office = await world.enter('mandate/programme-office');
    const letter = (await editor.get(letters)).root.querySelector('td a')?.getAttribute('href') ?? '';
    assert.match((await office.get(letter)).text, /Nous soutenons cette candidature/);
    const deposit = await office.get(`${rehearsal}/depots/1`);
    const linked = deposit.root.querySelectorAll('dt a').map((one) => one.getAttribute('href') ?? '');
    const fromDeposit = linked.find((href) => href.includes('/lettres/')) ?? '';
    assert.match((await office.get(fromDeposit)).text, /Nous soutenons cette candidature/);
    assert.match(deposit.body, /href="[^"]*\/dossier\/pieces\/[0-9a-f-]{36}"/);
    const page = await editor.get(`${rehearsal}/dossier/pieces`);
    const piece = page.root.querySelector('.piece a')?.getAttribute('href') ?? '';
    assert.equal((await office.raw(piece)).status, 200);
    assert.equal((await office.get(letters)).status, 403, 'the list of invitations is the team’s');
    const next = await inviteLetter(world, 'Structure 2 (fictive)');
    await signLetter(world.visitor(), next.link);
    const links = (await editor.get(letters)).root.querySelectorAll('td a');
    const unfiled = links.map((one) => one.getAttribute('href') ?? '').find((href) => href !== letter) ?? '';
    assert.equal((await office.get(unfiled)).status, 404);
  },
);

story('nobody else gets a receipt, and a deposit that is not there has none', async (world) => {
  const { lead } = await fileIt(world);
  await addTerritory(world, 'autre-territoire');
  for (const mandate of ['autre-territoire-lead', 'council-member-3', 'administrator', 'expert']) {
    const other = await world.enter(`mandate/${mandate}`);
    assert.equal((await other.raw(receipt)).status, 404, mandate);
  }
  assert.equal((await world.visitor().raw(receipt)).status, 303);
  for (const number of ['2', '0', 'x', '99999999999']) {
    assert.equal((await lead.raw(`${rehearsal}/depots/${number}/recepisse.pdf`)).status, 404, number);
  }
});
