import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPglite } from '#kit/db/pglite-source.ts';
import { openServer } from '#kit/db/server-source.ts';
import { startApp } from '../test/browser/start-app.ts';
import { type CrashReport, crashWhileVoting } from '../test/crash/crash-while-voting.ts';
import { assertStoredOnce } from '../test/crash/stored-ballots.ts';
import { freshDatabase, postgresServer } from '../test/postgres/server.ts';

const rounds = 100;

/** The crash test at length: the program is killed 100 times at random instants while members vote, on each database. */
export async function benchCrash(say: (line: string) => void): Promise<void> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'totem-crash-'));
  const embedded = await crashWhileVoting(() => startApp({ dataFolder }), rounds);
  const source = await openPglite({ folder: join(dataFolder, 'database'), template: null });
  await assertStoredOnce(source, embedded);
  await source.close();
  say(line('embedded database', embedded));
  const server = await postgresServer();
  if (server) {
    const url = await freshDatabase(server);
    const report = await crashWhileVoting(() => startApp({ dataFolder, env: { DATABASE_URL: url } }), rounds);
    const stored = openServer(url);
    await assertStoredOnce(stored, report);
    await stored.close();
    say(line('PostgreSQL server', report));
    await server.stop();
  } else say('crashes on a PostgreSQL server: none to be had here');
  rmSync(dataFolder, { recursive: true, force: true });
}

function line(name: string, { kills, ballots, acknowledged, sentAgain }: CrashReport): string {
  return `${name}: killed ${kills} times while members voted: ${acknowledged} ballots acknowledged, ${sentAgain} sent again after a fall, ${ballots.length} stored once each in their order, chain intact at each start`;
}
