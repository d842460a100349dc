import type { Ctx } from '#kit/ctx.ts';
import { openDatabase } from '#kit/db/database.ts';
import { migrate } from '#kit/db/migrate.ts';
import { openServer } from '#kit/db/server-source.ts';
import { createDiskStore } from '#kit/files/disk-store.ts';
import { gatherAssets } from '#kit/http/assets.ts';
import { createLive } from '#kit/live/live.ts';
import { type AppParts, contextOf, createApp } from '../../src/app.ts';
import { loadExample } from '../../src/example.ts';
import { filesFolder } from '../harness/files-folder.ts';
import { Visitor } from '../harness/visitor.ts';
import { freshDatabase, postgresServer } from '../postgres/server.ts';

/** The whole program on a real server, with many connections and nothing rolled back: locks are really contended. */
export interface ServerWorld {
  readonly ctx: Ctx;
  visitor(): Visitor;
  close(): Promise<void>;
}

/**
 * Opens it on this database, or on a copy of its own of TOTEM_TEST_SERVER's with the example, so that no race meets
 * another's traces; null where there is no server.
 */
export async function serverWorld(given?: string): Promise<ServerWorld | null> {
  if (given) return worldOn(given, async () => {});
  if (!process.env['TOTEM_TEST_SERVER']) return null;
  prototype ??= prepare(process.env['TOTEM_TEST_SERVER']);
  const name = await prototype;
  const server = await postgresServer();
  return server && worldOn(await freshDatabase(server, name), server.stop);
}

let prototype: Promise<string> | null = null;

/** Migrates and fills the database that the others are copied from, then leaves it alone. Answers its name. */
async function prepare(url: string): Promise<string> {
  const world = await worldOn(url, async () => {});
  await world.close();
  return new URL(url).pathname.slice(1);
}

async function worldOn(url: string, leave: () => Promise<void>): Promise<ServerWorld> {
  // Every file of races keeps its own connections: together they stay well below what a server takes.
  const source = openServer(url, { max: 5 });
  await migrate(source, new Date());
  const parts: AppParts = {
    database: openDatabase(source),
    now: () => new Date(),
    files: createDiskStore(filesFolder()),
    live: createLive(),
    log: (line) => process.stderr.write(`${JSON.stringify(line)}\n`),
    assets: gatherAssets(new URL('../../src/client.ts', import.meta.url)),
    demo: true,
    example: true,
    publicUrl: 'http://localhost:3000',
  };
  const ctx = contextOf(parts, { personId: null, name: null, acting: null, mandates: [] });
  await loadExample({ ...ctx, author: { kind: 'system', id: 'example', mandateId: null } }, () => {});
  const app = createApp(parts);
  const close = async () => {
    await source.close();
    await leave();
  };
  return { ctx, visitor: () => new Visitor(app), close };
}

/** Lines up `n` starters and lets them go together. */
export async function race<T>(n: number, run: (index: number) => Promise<T>): Promise<T[]> {
  let go = () => {};
  const gun = new Promise<void>((resolve) => {
    go = resolve;
  });
  const runners = Array.from({ length: n }, async (_, index) => {
    await gun;
    return run(index);
  });
  go();
  return Promise.all(runners);
}
