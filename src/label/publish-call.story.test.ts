import assert from 'node:assert/strict';
import { story } from '../../test/harness/world.ts';

const path = '/appels/nouveau';
const effect = { fr: 'Le board peut compter treize membres.', en: 'The board may have thirteen members.' };

interface CallFile {
  version: number;
  effect: unknown;
  rules: { key: string; values: { value: number; active: boolean }[] }[];
  cases: { key: string; broken: string[] }[];
}

/** The file that the page proposes as the next version, as it stands in its textarea. */
function fileIn(body: string): CallFile {
  const text = /<textarea[^>]*name="file"[^>]*>([\s\S]*?)<\/textarea>/.exec(body)?.[1] ?? '';
  const plain = text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
  return JSON.parse(plain) as CallFile;
}

story(
  'the office starts from an edition, is told every fault, mends, checks and publishes version 2',
  async ({ enter, visitor }) => {
    const office = await enter('mandate/programme-office');
    const started = await office.get(`${path}?depuis=french-tech-2019`);
    const file = fileIn(started.body);
    assert.equal(file.version, 2);
    const board = file.rules.find((rule) => rule.key === 'board-entrepreneurs');
    assert.ok(board);
    for (const value of board.values) value.active = value.value === 25;
    const wrong = await office.post(path, { act: 'publish', once: 'publish-1', file: JSON.stringify(file) });
    assert.equal(wrong.status, 422);
    assert.match(
      wrong.text,
      /Aucune déclaration ne peut tenir ces règles ensemble : board-12 × board-entrepreneurs/,
    );
    assert.match(wrong.text, /dit ce qu’elle change et pour qui/);
    assert.match(wrong.text, /Le cas d’essai « communaute-de-douze » est jugé autrement/);
    assert.deepEqual(fileIn(wrong.body), file, 'what was typed is kept');
    for (const value of board.values) value.active = value.value === 4;
    const most = file.rules.find((rule) => rule.key === 'board-12')?.values[0];
    const tooMany = file.cases.find((one) => one.key === 'board-trop-grand');
    assert.ok(most && tooMany);
    most.value = 13;
    tooMany.broken = [];
    const right = JSON.stringify({ ...file, effect });
    const checked = await office.post(path, { act: 'check', once: 'publish-1', file: right });
    assert.match(checked.text, /Rien à redire.*règles : 14 ; cas d’essai tenus : 4/s);
    assert.match(
      (await visitor().get('/appels/french-tech-2019')).text,
      /au plus 12/,
      'checking published nothing',
    );
    const published = await office.post(path, { act: 'publish', once: 'publish-1', file: right });
    assert.equal(published.status, 200);
    assert.match(published.text, /Ce que cette version change.*treize membres.*au plus 13/s);
    assert.match((await visitor().get('/appels/french-tech-2019?version=1')).text, /au plus 12/);
    const twice = await office.post(path, { act: 'publish', once: 'publish-1', file: right });
    assert.match(twice.text, /Version de l’appel.*2/s, 'sent twice, published once');
    const again = await office.post(path, { act: 'publish', once: 'publish-2', file: right });
    assert.equal(again.status, 422);
    assert.match(again.text, /La version à publier est la 3/);
    assert.match((await visitor().get('/journal')).text, /call\.published|édition/i);
  },
);

story('what is no file at all is told so; who may not publish finds no door', async ({ enter, visitor }) => {
  const office = await enter('mandate/programme-office');
  const broken = await office.post(path, { act: 'check', once: 'publish-3', file: '{"slug": ' });
  assert.equal(broken.status, 422);
  assert.match(broken.text, /Ce texte n’est pas du JSON/);
  const empty = await office.post(path, { act: 'publish', once: 'publish-4', file: '{}' });
  assert.match(empty.text, /« criteria » : absent/);
  assert.equal((await office.get(`${path}?depuis=nulle-part`)).status, 404);
  assert.match((await office.get('/appels')).text, /Publier une édition/);
  const lead = await enter('mandate/territory-lead');
  assert.ok(!/Publier une édition/.test((await lead.get('/appels')).text));
  assert.ok([403, 404].includes((await lead.get(path)).status));
  assert.ok(
    [403, 404].includes((await lead.post(path, { act: 'publish', once: 'publish-5', file: '{}' })).status),
  );
  assert.notEqual((await visitor().raw(path)).status, 200);
});
