import assert from 'node:assert/strict';
import { story } from '../../test/harness/world.ts';

const file = '/candidatures/digital-grenoble-repetition';
const question = `${file}/dossier/questions/entrepreneurs`;
const answerLabel = 'Votre réponse';

story('the team reads its task list: every state, progress, team, what is missing', async ({ enter }) => {
  const editor = await enter('mandate/territory-editor');
  const { text, status } = await editor.get(`${file}/dossier`);
  assert.equal(status, 200);
  for (const word of ['À faire', 'En cours', 'Fait', 'Laissé vide', 'Dispensé', 'Répétition fictive']) {
    assert.ok(text.includes(word), word);
  }
  assert.match(text, /Raison : Statistique locale introuvable/);
  assert.match(text, /Responsable 1 \(fictif\), responsable de la candidature/);
  assert.match(text, /Il manque \d+ éléments/);
  assert.match(text, /été 2014/);
});

story('one question per page: saved, then on to the next, and the list says so', async ({ enter }) => {
  const editor = await enter('mandate/territory-editor');
  const page = await editor.get(question);
  assert.match(page.text, /Question 4 sur 12/);
  const next = await editor.submit(page, 'Enregistrer et continuer', {
    [answerLabel]: 'Les entrepreneurs\nprésident.',
    'Cette réponse est prête': 'yes',
  });
  assert.match(next.path, /questions\/gouvernance$/);
  const again = await editor.get(question);
  assert.match(again.text, /Enregistré le .* par Contributeur 1 \(fictif\)/);
  assert.equal(again.form('Enregistrer').fields['text'], 'Les entrepreneurs\nprésident.');
  assert.equal(again.form('Enregistrer').fields['version'], '1');
});

story(
  'two editors on one question: the second is refused, sees both texts, and nothing is lost',
  async ({ enter }) => {
    const first = await enter('mandate/territory-editor');
    const second = await enter('mandate/territory-editor-2');
    const seenByFirst = await first.get(question);
    const seenBySecond = await second.get(question);
    await first.submit(seenByFirst, 'Enregistrer', { [answerLabel]: 'Texte du premier' });
    const refused = await second.submit(seenBySecond, 'Enregistrer', { [answerLabel]: 'Texte du second' });
    assert.equal(refused.status, 422);
    assert.match(refused.text, /Deux versions de cette réponse/);
    assert.match(refused.text, /Texte du premier/);
    assert.match(refused.text, /Texte du second/);
    assert.match(refused.text, /Contributeur 1 \(fictif\) a enregistré/);
    assert.equal((await first.get(question)).form('Enregistrer').fields['text'], 'Texte du premier');

    const merged = refused.form('Enregistrer le texte réuni').fields['text'] ?? '';
    assert.equal(merged, 'Texte du second\n\nTexte du premier');
    const kept = await second.submit(refused, 'Enregistrer le texte réuni');
    assert.equal(kept.status, 200);
    assert.equal(kept.form('Enregistrer').fields['text'], merged);
  },
);

story(
  'in a conflict, keeping mine replaces theirs knowingly, and both stay in the revisions',
  async ({ enter, source }) => {
    const first = await enter('mandate/territory-editor');
    const second = await enter('mandate/territory-editor-2');
    const seen = await second.get(question);
    await first.submit(await first.get(question), 'Enregistrer', { [answerLabel]: 'Le sien' });
    const refused = await second.submit(seen, 'Enregistrer', { [answerLabel]: 'Le mien' });
    const kept = await second.submit(refused, 'Garder la mienne');
    assert.equal(kept.form('Enregistrer').fields['text'], 'Le mien');
    const connection = await source.acquire();
    const { rows } = await connection.query(
      "select text from label.answer_revision where question = 'entrepreneurs' order by version",
      [],
    );
    source.release(connection);
    assert.deepEqual(
      rows.map((row) => (row as { text: string }).text),
      ['Le sien', 'Le mien'],
    );
  },
);

story(
  'the autosave of a page gets JSON: a version, 409 with their text, 422 with the faults',
  async ({ enter }) => {
    const first = await enter('mandate/territory-editor');
    const second = await enter('mandate/territory-editor-2');
    const send = (who: typeof first, fields: Record<string, string>) =>
      who.raw(question, {
        method: 'POST',
        headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ act: 'save', ...fields }).toString(),
      });
    const saved = await send(first, { text: 'Un', version: '0' });
    assert.equal(saved.status, 200);
    assert.deepEqual(Object.keys((await saved.json()) as object).sort(), ['savedAt', 'version']);
    const repeated = await send(first, { text: 'Un', version: '0' });
    assert.equal(repeated.status, 200);
    assert.equal(((await repeated.json()) as { version: number }).version, 1);
    const stale = await send(second, { text: 'Deux', version: '0' });
    assert.equal(stale.status, 409);
    assert.deepEqual(await stale.json(), { theirs: { text: 'Un', version: 1 } });
    const blank = await send(second, { act: 'blank', text: '', version: '1' });
    assert.equal(blank.status, 422);
  },
);

story(
  'a blank without a reason is refused with the text kept; with one it is an answer',
  async ({ enter }) => {
    const editor = await enter('mandate/territory-editor');
    const page = await editor.get(question);
    const refused = await editor.submit(page, 'Laisser vide', {
      [answerLabel]: 'Un début',
      'Raison du blanc': '  ',
    });
    assert.equal(refused.status, 422);
    assert.match(refused.text, /Dites pourquoi vous laissez vide/);
    assert.equal(refused.form('Enregistrer').fields['text'], 'Un début');
    await editor.submit(refused, 'Laisser vide', { 'Raison du blanc': 'Pas encore désigné' });
    assert.match((await editor.get(`${file}/dossier`)).text, /Raison : Pas encore désigné/);
  },
);

story(
  'a figure is chosen among rivals shown with their proof, or left blank with a reason',
  async ({ enter }) => {
    const editor = await enter('mandate/territory-editor');
    const jobs = await editor.get(`${file}/dossier/chiffres/emplois`);
    assert.match(jobs.text, /40 000/);
    assert.match(jobs.text, /15 000/);
    assert.match(jobs.text, /Périmètre/);
    const none = await editor.submit(jobs, 'Enregistrer');
    assert.equal(none.status, 422);
    assert.match(none.text, /Choisissez un chiffre/);
    const { fields, action } = jobs.form('Enregistrer');
    const unexplained = await editor.post(action, { ...fields, figure: 'none' });
    assert.equal(unexplained.status, 422);
    assert.match(unexplained.text, /Dites pourquoi vous laissez vide/);
    const forged = await editor.post(action, { ...fields, figure: '00000000-0000-7000-8000-000000000000' });
    assert.equal(forged.status, 422);
    assert.match(forged.text, /proposé pour cet indicateur/);
    const [radio] = jobs.root.querySelectorAll('input[name=figure]');
    const kept = await editor.post(action, { ...fields, figure: radio?.getAttribute('value') ?? '' });
    assert.match(kept.path, /dossier$/);
    const stale = await editor.post(action, { ...fields, figure: 'none', reason: 'Trop de rivaux' });
    assert.equal(stale.status, 422);
    assert.match(stale.text, /Un collègue a changé ce choix/);
  },
);

story(
  'everything missing is told at once, each linked to its page; the waived item is not asked',
  async ({ enter }) => {
    const editor = await enter('mandate/territory-editor');
    const page = await editor.get(`${file}/dossier/verification`);
    const links = page.root.querySelectorAll('main section a').map((link) => link.getAttribute('href') ?? '');
    const missing = [
      ...[
        'masse-critique',
        'entrepreneurs',
        'programmes',
        'accelerateurs',
        'achats-publics',
        'experimentation',
      ].map((key) => `${file}/dossier/questions/${key}`),
      ...['emplois', 'capital-amorcage', 'capital-risque', 'capital-developpement', 'evenements'].map(
        (key) => `${file}/dossier/chiffres/${key}`,
      ),
      `${file}/dossier/pieces#dossier-type`,
      `${file}/dossier/pieces#deliberation`,
    ];
    for (const path of missing) assert.ok(links.includes(path), path);
    assert.ok(!links.includes(`${file}/dossier/questions/directeur`));
    assert.match(page.text, /Il manque 14 éléments/);
    for (const path of missing) assert.equal((await editor.get(path.replace(/#.*/, ''))).status, 200, path);
  },
);

const addresses = [
  '/dossier',
  '/dossier/questions/entrepreneurs',
  '/dossier/chiffres/emplois',
  '/dossier/verification',
  '/depot',
  '/depots/1',
];

story('whoever is not of the team finds nothing at any address of the file', async ({ enter, visitor }) => {
  for (const mandate of [
    'mandate/council-member-12',
    'mandate/council-president',
    'mandate/expert',
    'mandate/operator',
    'mandate/administrator',
  ]) {
    const outsider = await enter(mandate);
    for (const address of addresses) {
      const page = await outsider.get(file + address);
      assert.equal(page.status, 404, `${mandate} ${address}`);
      const unknown = await outsider.get(`/candidatures/nulle-part${address}`);
      assert.equal(unknown.text, page.text, 'the same page as for a file that does not exist');
      if (address === '/dossier' || address.endsWith('/verification') || address.includes('/depots'))
        continue;
      const posted = await outsider.post(file + address, {
        act: 'save',
        text: 'x',
        version: '0',
        attests: 'yes',
      });
      assert.equal(posted.status, 404, `POST ${mandate} ${address}`);
    }
  }
  for (const address of addresses) {
    const page = await visitor().raw(file + address);
    assert.equal(page.status, 303, 'a visitor is asked to sign in, whether the file exists or not');
  }
});
