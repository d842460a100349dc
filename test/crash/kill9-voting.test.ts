import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openPglite } from '#kit/db/pglite-source.ts';
import { openServer } from '#kit/db/server-source.ts';
import { dataFolderOf, startApp } from '../browser/start-app.ts';
import { freshDatabase, postgresServer } from '../postgres/server.ts';
import { type CrashReport, crashWhileVoting } from './crash-while-voting.ts';
import { assertStoredOnce } from './stored-ballots.ts';

// Few, to stay in the time given: `npm run bench -- crash` kills the program 100 times on each database.
const rounds = 3;

function assertProven({ acknowledged, kills }: CrashReport): void {
  assert.ok(acknowledged > 10 * kills, `only ${acknowledged} ballots were acknowledged: nothing is proven`);
}

test('kill -9 while members vote, embedded database: each acknowledged ballot is there, once', async () => {
  const dataFolder = dataFolderOf('crash');
  const report = await crashWhileVoting(() => startApp({ dataFolder }), rounds);
  assertProven(report);
  const source = await openPglite({ folder: join(dataFolder, 'database'), template: null });
  await assertStoredOnce(source, report);
  await source.close();
  rmSync(dataFolder, { recursive: true, force: true });
});

test('kill -9 while members vote, PostgreSQL server: each acknowledged ballot is there, once', async (t) => {
  const server = await postgresServer();
  if (!server) return t.skip('no PostgreSQL server here');
  const dataFolder = mkdtempSync(join(tmpdir(), 'totem-crash-'));
  const url = await freshDatabase(server);
  try {
    const report = await crashWhileVoting(() => startApp({ dataFolder, env: { DATABASE_URL: url } }), rounds);
    assertProven(report);
    const source = openServer(url);
    await assertStoredOnce(source, report);
    await source.close();
  } finally {
    await server.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
});
