import assert from 'node:assert/strict';
import { randomInt, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { exampleId } from '#kit/ids.ts';
import { dataFolderOf, type RunningApp, startApp } from '../browser/start-app.ts';
import { visitorAt } from '../harness/http-visitor.ts';
import { freshDatabase, postgresServer } from '../postgres/server.ts';

// Enough rounds to hit a transaction in its middle, few enough to stay in the time given.
const rounds = 6;

test('kill -9 in the middle, embedded database: everything acknowledged is there, once', async () => {
  const dataFolder = dataFolderOf('crash');
  await killAgainAndAgain(() => startApp({ dataFolder }));
  rmSync(dataFolder, { recursive: true, force: true });
});

test('kill -9 in the middle, PostgreSQL server: everything acknowledged is there, once', async (t) => {
  const server = await postgresServer();
  if (!server) return t.skip('no PostgreSQL server here');
  const dataFolder = mkdtempSync(join(tmpdir(), 'totem-crash-'));
  const env = { DATABASE_URL: await freshDatabase(server) };
  try {
    await killAgainAndAgain(() => startApp({ dataFolder, env }));
  } finally {
    await server.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
});

async function killAgainAndAgain(start: () => Promise<RunningApp>): Promise<void> {
  const acknowledged: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const app = await start();
    const before = acknowledged.length;
    const writing = publishUntilKilled(app.url, acknowledged);
    // On a busy machine the first answer is late: a fall before it proves little.
    for (let turn = 0; turn < 1500 && acknowledged.length < before + 2; turn += 1) await wait(20);
    await wait(randomInt(700));
    await app.kill9();
    await writing;
  }
  assert.ok(
    acknowledged.length > rounds,
    `only ${acknowledged.length} acts were acknowledged: nothing is proven`,
  );
  const app = await start();
  const lost: string[] = [];
  for (const title of acknowledged) {
    // One address per title is a constraint of the database: found is found once.
    const page = await visitorAt(app.url).get(`/actualites/${title.toLowerCase().replace(' ', '-')}`);
    if (page.status !== 200 || !page.body.includes(title)) lost.push(title);
  }
  assert.deepEqual(lost, [], 'acknowledged, then lost');
  const verdict = await fetch(`${app.url}/journal/verification?format=json`);
  assert.equal(verdict.status, 200, 'the journal is broken');
  const { intact } = (await verdict.json()) as { intact: boolean };
  assert.equal(intact, true);
  await app.stop();
}

/** Publishes one post after another; a title counts once the program has answered with the page of the post. */
async function publishUntilKilled(url: string, acknowledged: string[]): Promise<void> {
  try {
    const lead = visitorAt(url);
    await lead.post('/entrer-comme', { mandate: exampleId('mandate/territory-lead') });
    for (;;) {
      const title = `Note ${randomUUID()}`;
      const page = await lead.post('/actualites/nouvelle', {
        titleFr: title,
        titleEn: title,
        bodyFr: 'Un texte.',
        bodyEn: 'A text.',
        sourceTitle: '',
        sourceUrl: '',
        once: randomUUID(),
      });
      if (page.status === 200 && page.body.includes(title)) acknowledged.push(title);
    }
  } catch {
    // The program was killed under us: what it had not answered is not counted.
  }
}
