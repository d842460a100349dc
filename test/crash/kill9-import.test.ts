import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { rmSync } from 'node:fs';
import { test } from 'node:test';
import { exampleId } from '#kit/ids.ts';
import { dataFolderOf, type RunningApp, startApp } from '../browser/start-app.ts';
import { visitorAt } from '../harness/http-visitor.ts';
import { confirmImport, judgeList } from '../harness/import-steps.ts';
import type { SeenPage, Visitor } from '../harness/visitor.ts';
import { freshDatabase, postgresServer } from '../postgres/server.ts';

/** Enough rows for the writing to last, so that the fall comes in its middle. */
const rows = 3_000;
const list = ['Nom;Ville;Type', ...Array.from({ length: rows }, (_, at) => `Essai ${at};Meylan;PME`)].join(
  '\n',
);

test('kill -9 while a list is written, embedded database: all of it or nothing, and it is taken up again', async () => {
  const dataFolder = dataFolderOf('crash-import');
  await killWhileImporting(() => startApp({ dataFolder }));
  rmSync(dataFolder, { recursive: true, force: true });
});

test('kill -9 while a list is written, PostgreSQL server: all of it or nothing, and it is taken up again', async (t) => {
  const server = await postgresServer();
  if (!server) return t.skip('no PostgreSQL server here');
  const dataFolder = dataFolderOf('crash-import');
  const env = { DATABASE_URL: await freshDatabase(server) };
  try {
    await killWhileImporting(() => startApp({ dataFolder, env }));
  } finally {
    await server.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
});

/**
 * Kills the program at three moments of the same import, each time from the draft that was left: what the register holds is what it
 * held, or the whole list; then the import that was left is opened at its address and written without sending the file again.
 */
async function killWhileImporting(start: () => Promise<RunningApp>): Promise<void> {
  let app = await start();
  const before = await listed(app.url);
  const page = await judgeList(await team(app.url), list);
  assert.match(page.text, /Fiches créées \(3 000\)/);
  let fallen = 0;
  for (const wait of [0, 300, 900]) {
    const lead = await team(app.url);
    const draft = await lead.get(page.path);
    if (!draft.root.querySelector('form[action$="/application"]')) break;
    const writing = confirmImport(lead, draft).catch(() => null);
    await new Promise((resolve) => setTimeout(resolve, wait + randomInt(100)));
    await app.kill9();
    await writing;
    app = await start();
    const now = await listed(app.url);
    assert.ok(now === before || now === before + rows, `half a list: ${now - before} rows of ${rows}`);
    fallen += now === before ? 1 : 0;
  }
  assert.ok(fallen > 0, 'no fall came before the end of the writing: nothing is proven');
  const lead = await team(app.url);
  const left = await lead.get(page.path);
  if (left.root.querySelector('form[action$="/application"]')) await confirmImport(lead, left);
  const done = await written(lead, page.path);
  assert.match(done.text, /Fiches créées \(3 000\)/, 'each row has its account');
  assert.equal(await listed(app.url), before + rows);
  const verdict = await fetch(`${app.url}/journal/verification?format=json`);
  assert.equal(((await verdict.json()) as { intact: boolean }).intact, true);
  await app.stop();
}

/** The page of the import once its writing, which may outlast the answer to the form, has ended. */
async function written(lead: Visitor, path: string): Promise<SeenPage> {
  for (let asked = 0; asked < 120; asked += 1) {
    const page = await lead.get(path);
    if (/Écrit le/.test(page.text)) return page;
    assert.match(page.text, /En cours/, 'neither written nor being written');
    assert.equal(page.root.querySelector('form[action$="/application"]'), null, 'nothing to press meanwhile');
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('not written after a minute');
}

async function team(url: string): Promise<Visitor> {
  const lead = visitorAt(url);
  await lead.post('/entrer-comme', { mandate: exampleId('mandate/territory-lead') });
  return lead;
}

/** How many actors the public list says that there are. */
async function listed(url: string): Promise<number> {
  const file = (await (await fetch(`${url}/acteurs.json`)).json()) as { actors: unknown[] };
  return file.actors.length;
}
