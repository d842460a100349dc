import assert from 'node:assert/strict';
import { exampleId } from '#kit/ids.ts';
import type { Visitor } from '../../test/harness/visitor.ts';
import { story, type World } from '../../test/harness/world.ts';
import { loadLabelExample } from './example.ts';
import { depositHash } from './rules/deposit-content.ts';
import { findDeposit } from './views/list-deposits.ts';

const file = '/candidatures/digital-grenoble-repetition';
const candidature = exampleId('candidature/digital-grenoble-repetition');

/** Leaves blank, with a reason, everything that is still missing. */
async function explainEverything(editor: Visitor): Promise<void> {
  for (let left = 40; left > 0; left -= 1) {
    const check = await editor.get(`${file}/dossier/verification`);
    const link = check.root.querySelector('main section[aria-labelledby^=missing] a')?.getAttribute('href');
    if (!link) return;
    const page = await editor.get(link.replace(/#.*/, ''));
    if (link.includes('/questions/')) {
      await editor.submit(page, 'Laisser vide', { 'Raison du blanc': 'Pas encore connu' });
    } else if (link.includes('/chiffres/')) {
      const { fields, action } = page.form('Enregistrer');
      await editor.post(action, { ...fields, figure: 'none', reason: 'Introuvable' });
    } else {
      const slot = link.slice(link.indexOf('#') + 1);
      const once = `explained-${slot}`;
      await editor.post(`${file}/dossier/pieces/absences`, { slot, [`reason-${slot}`]: 'À venir', once });
    }
  }
  assert.fail('something stays missing');
}

const filed = async (world: World, number: number) => {
  const deposit = await findDeposit(world.ctx, candidature, number);
  assert.ok(deposit, `deposit ${number}`);
  return deposit;
};

story(
  'a file with a blank without reason cannot be filed, and says everything missing',
  async ({ enter }) => {
    const lead = await enter('mandate/territory-lead');
    const page = await lead.get(`${file}/depot`);
    assert.match(page.text, /Pas encore/);
    const forced = await lead.post(`${file}/depot`, { attests: 'yes', seen: 'x', once: 'forced-by-hand' });
    assert.equal(forced.status, 422);
    assert.match(forced.text, /Chaque blanc doit avoir sa raison/);
    assert.match(forced.text, /Le brouillon a changé/);
    assert.match(forced.text, /Questions sans réponse ni raison/);
  },
);

story(
  'filing freezes a numbered version with its hash, and the draft lives on to a second one',
  async (world) => {
    const editor = await world.enter('mandate/territory-editor');
    const lead = await world.enter('mandate/territory-lead');
    await explainEverything(editor);
    const summary = await lead.get(`${file}/depot`);
    const unattested = await lead.submit(summary, 'Déposer');
    assert.equal(unattested.status, 422);
    assert.match(unattested.text, /Cochez l’attestation/);
    const done = await lead.submit(summary, 'Déposer', { 'J’atteste': 'yes' });
    assert.match(done.path, /depots\/1$/);
    assert.match(done.text, /Version 1, figée/);

    const first = await filed(world, 1);
    assert.equal(depositHash(first.content), first.sha256, 'anybody can compute the hash again');
    assert.match(done.text, new RegExp(first.sha256));
    const text = await (await lead.raw(`${file}/depots/1?format=json`)).text();
    assert.deepEqual(JSON.parse(text), { sha256: first.sha256, content: first.content });

    const question = await editor.get(`${file}/dossier/questions/projet`);
    await editor.submit(question, 'Enregistrer', { 'Votre réponse': 'Un projet plus ambitieux' });
    assert.ok(
      !(await lead.get(`${file}/depots/1`)).text.includes('plus ambitieux'),
      'what was filed is frozen',
    );
    const second = await lead.submit(await lead.get(`${file}/depot`), 'Déposer', { 'J’atteste': 'yes' });
    assert.match(second.path, /depots\/2$/);
    assert.match(second.text, /plus ambitieux/);
    assert.notEqual((await filed(world, 2)).sha256, first.sha256);
    assert.deepEqual(await filed(world, 1), first);
  },
);

story(
  'the state moves on with the act, its author and the one-month clock; the public sees the hash',
  async (world) => {
    const lead = await world.enter('mandate/territory-lead');
    await explainEverything(lead);
    await lead.submit(await lead.get(`${file}/depot`), 'Déposer', { 'J’atteste': 'yes' });
    const { sha256 } = await filed(world, 1);
    const visitor = world.visitor();
    const page = await visitor.get(file);
    assert.match(page.text, /Déposée/);
    assert.match(page.text, new RegExp(sha256));
    assert.match(page.text, /d’ici le 23 décembre 2026 \(reste 30 jours\)/);
    assert.ok(!page.text.includes('Trois axes'), 'the content of a file is not public');
    world.at('2026-12-26T09:00:00Z');
    assert.match((await visitor.get(file)).text, /due le 23 décembre 2026 : 3 jours de dépassement/);
    const journal = await visitor.get(`/journal?sujet=label/candidature/${candidature}`);
    assert.match(journal.text, /candidature\.filed/);
  },
);

story(
  'the same form sent twice files once; an old summary is refused and shown up to date',
  async (world) => {
    const lead = await world.enter('mandate/territory-lead');
    const editor = await world.enter('mandate/territory-editor');
    await explainEverything(editor);
    const summary = await lead.get(`${file}/depot`);
    const sent = await lead.submit(summary, 'Déposer', { 'J’atteste': 'yes' });
    const again = await lead.submit(summary, 'Déposer', { 'J’atteste': 'yes' });
    assert.equal(again.path, sent.path);
    assert.equal(await findDeposit(world.ctx, candidature, 2), null);

    const read = await lead.get(`${file}/depot`);
    assert.match(read.text, /Rien n’a changé depuis la version 1/);
    const question = await editor.get(`${file}/dossier/questions/projet`);
    await editor.submit(question, 'Enregistrer', { 'Votre réponse': 'Changé entre-temps' });
    const refused = await lead.submit(read, 'Déposer', { 'J’atteste': 'yes' });
    assert.equal(refused.status, 422);
    assert.match(refused.text, /Le brouillon a changé depuis que vous avez lu ce résumé/);
    assert.match(refused.text, /Changé entre-temps/);
  },
);

story(
  'an editor prepares and does not file; the Mission reads a filed version, an expert does not',
  async (world) => {
    const editor = await world.enter('mandate/territory-editor');
    await explainEverything(editor);
    const page = await editor.get(`${file}/depot`);
    assert.match(page.text, /Seul le responsable de la candidature dépose/);
    const forced = await editor.post(`${file}/depot`, { attests: 'yes', seen: 'x', once: 'forced-by-hand' });
    assert.equal(forced.status, 403);
    const lead = await world.enter('mandate/territory-lead');
    await lead.submit(await lead.get(`${file}/depot`), 'Déposer', { 'J’atteste': 'yes' });
    const mission = await world.enter('mandate/programme-office');
    assert.equal((await mission.get(`${file}/depots/1`)).status, 200);
    assert.equal((await mission.get(`${file}/dossier`)).status, 404);
    assert.equal((await (await world.enter('mandate/expert')).get(`${file}/depots/1`)).status, 404);
  },
);

story('the database itself refuses to change a filed version or a step', async ({ source }) => {
  const connection = await source.acquire();
  for (const statement of [
    "update label.candidature_transition set basis_fr = 'autre'",
    'delete from label.candidature_transition',
    "update label.edition set name_fr = 'autre'",
    'delete from label.deposit',
    'update label.answer_revision set version = 9',
  ]) {
    await connection.exec('savepoint before');
    await assert.rejects(() => connection.query(statement, []), /ROWS_ARE_ONLY_ADDED/, statement);
    await connection.exec('rollback to savepoint before');
  }
  source.release(connection);
});

story('loading the example twice changes nothing', async ({ ctx }) => {
  assert.equal(await loadLabelExample(ctx), 0);
});
