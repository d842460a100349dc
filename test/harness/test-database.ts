import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Connection, ConnectionSource } from '#kit/db/connection.ts';
import { migrate, migrationFiles } from '#kit/db/migrate.ts';
import { openPglite } from '#kit/db/pglite-source.ts';
import { openServer } from '#kit/db/server-source.ts';
import { sha256 } from '#kit/ids.ts';

const cache = fileURLToPath(new URL('../../node_modules/.cache/totem/', import.meta.url));
const migrations = new URL('../../migrations/', import.meta.url);

let shared: Promise<ConnectionSource> | null = null;

/**
 * One migrated database for the whole test process: the embedded one from a prepared archive, or, when
 * TOTEM_TEST_SERVER names a database of a PostgreSQL server, that one.
 */
export function testDatabase(): Promise<ConnectionSource> {
  shared ??= open();
  return shared;
}

async function open(): Promise<ConnectionSource> {
  const url = process.env['TOTEM_TEST_SERVER'];
  if (url) {
    const source = openServer(url, { max: 1 });
    await migrate(source, new Date());
    return source;
  }
  return openPglite({ folder: null, template: await preparedArchive() });
}

/** The archive of a migrated empty database, made once per set of migrations. */
export async function preparedArchive(): Promise<string> {
  const names = await migrationFiles();
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, migrations), 'utf8')));
  const file = `${cache}template-${sha256(texts.join('\n')).slice(0, 16)}.tar`;
  if (existsSync(file)) return file;
  mkdirSync(cache, { recursive: true });
  const source = await openPglite({ folder: null, template: null });
  await migrate(source, new Date());
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, await source.dump());
  renameSync(unfinished, file);
  await source.close();
  return file;
}

let example: Promise<ConnectionSource> | null = null;

/** The same with the example loaded, once for the whole process. */
export function exampleDatabase(
  load: (source: ConnectionSource) => Promise<void>,
): Promise<ConnectionSource> {
  example ??= prepareExample(load);
  return example;
}

async function prepareExample(load: (source: ConnectionSource) => Promise<void>): Promise<ConnectionSource> {
  const url = process.env['TOTEM_TEST_SERVER_EXAMPLE'];
  const source = url
    ? openServer(url, { max: 1 })
    : await openPglite({ folder: null, template: await preparedArchive() });
  if (url) await migrate(source, new Date());
  await load(source);
  return source;
}

/** Ends both databases, so that the test process can end. */
export async function closeTestDatabases(): Promise<void> {
  for (const one of [shared, example]) await (await one)?.close();
  shared = null;
  example = null;
}

/** Lends a database's one connection inside a transaction that is always rolled back. */
export async function inSandbox<T>(
  base: ConnectionSource,
  work: (source: ConnectionSource) => Promise<T>,
): Promise<T> {
  const connection = await base.acquire();
  await connection.exec('begin');
  try {
    return await work(borrowed(base, connection));
  } finally {
    await connection.exec('rollback');
    base.release(connection);
  }
}

/** The same connection for everybody, one at a time: a transaction of the program keeps the others waiting. */
function borrowed(source: ConnectionSource, connection: Connection): ConnectionSource {
  const queue: (() => void)[] = [];
  let lent = false;
  return {
    kind: source.kind,
    acquire: async () => {
      if (lent) await new Promise<void>((resolve) => queue.push(resolve));
      lent = true;
      return connection;
    },
    release: () => {
      const next = queue.shift();
      if (next) next();
      else lent = false;
    },
    close: async () => {},
  };
}
