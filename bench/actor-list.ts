import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ctx } from '#kit/ctx.ts';
import type { ConnectionSource } from '#kit/db/connection.ts';
import { openDatabase } from '#kit/db/database.ts';
import { migrate } from '#kit/db/migrate.ts';
import { openPglite } from '#kit/db/pglite-source.ts';
import { openServer } from '#kit/db/server-source.ts';
import { createDiskStore } from '#kit/files/disk-store.ts';
import { gatherAssets } from '#kit/http/assets.ts';
import { createLive } from '#kit/live/live.ts';
import { nobody } from '#kit/viewer.ts';
import { type AppParts, contextOf, createApp } from '../src/app.ts';
import { readFilters } from '../src/register/rules/read-filters.ts';
import { listActors } from '../src/register/views/list-actors.ts';
import { freshDatabase, postgresServer } from '../test/postgres/server.ts';
import { quantile } from './load.ts';
import { fillActors } from './many-actors.ts';

const assets = gatherAssets(new URL('../src/client.ts', import.meta.url));
const sizes = (process.env['ACTORS'] ?? '100000,1000000').split(',').map(Number);
const homes = (process.env['HOMES'] ?? 'PostgreSQL,embedded').split(',');
const rounds = Number(process.env['ROUNDS'] ?? 40);
const warming = 4;

/** What people ask of the list: each group is measured apart. Half of the words are common, half name few. */
const questions: Readonly<Record<string, readonly string[]>> = {
  'first page': ['', '', '', ''],
  'one or two facets': [
    'kind=startup',
    'layer=software&domain=health',
    'commune=38185&kind=sme',
    'domain=unknown',
    'kind=startup&kind=sme&layer=hardware&commune=38185&commune=38229',
  ],
  'words, common and rare': [
    'q=logiciel',
    'q=energies',
    'q=grenoble',
    'q=minalogic',
    'q=capteurs+sante',
    'q=schneider+electric',
    'q=solutions+numeriques&kind=startup',
    'q=laboratoire&domain=research',
    'q=tech',
    'q=inria+grenoble+alpes',
    'q=fitlab',
    'q=s',
  ],
  'words mistyped': ['q=schnieder', 'q=minalogci', 'q=grenobel+ecole', 'q=xyzqwv'],
  'deep pages and other orders': [
    'page=2000',
    'page=4000&kind=startup&kind=sme',
    'sort=oldest&page=300',
    'sort=linked',
    'q=grenoble&page=400',
  ],
};

const typings = ['minalogic', 'schneider', 'energies', 'grenoble ecole', 'fitlab', 'laboratoire'];

/**
 * The list of actors at two sizes, on both databases: the whole page, Request to Response through the program, each asked at an
 * address of its own so that no page kept from before is sent (decision 0008); and the search with its counts and rows alone.
 * ACTORS=100000 HOMES=PostgreSQL ROUNDS=8 narrow it (below forty rounds a p95 is a few pauses of the garbage collector).
 */
export async function benchActorList(say: (line: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'totem-bench-'));
  const server = homes.includes('PostgreSQL') ? await postgresServer() : null;
  const open: Readonly<Record<string, (size: number) => Promise<ConnectionSource>>> = {
    ...(server && { PostgreSQL: async () => openServer(await freshDatabase(server)) }),
    embedded: (size) => openPglite({ folder: join(folder, `database-${size}`), template: null }),
  };
  for (const home of homes) {
    const p95s: Record<string, number[]> = {};
    for (const size of sizes) {
      const source = await open[home]?.(size);
      if (!source) {
        say(`list of actors, ${home}: none to be had here`);
        continue;
      }
      const delays = await measured(source, size, folder, (line) => say(`${size} actors, ${home}: ${line}`));
      for (const [what, list] of Object.entries(delays))
        p95s[what] = [...(p95s[what] ?? []), quantile(list, 0.95)];
      await source.close();
    }
    for (const [what, [small = 0, large = 0]] of Object.entries(p95s))
      if (sizes.length === 2)
        say(`${sizes.join(' → ')} actors, ${home}: p95 × ${(large / small).toFixed(2)}, ${what}`);
  }
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function measured(
  source: ConnectionSource,
  size: number,
  folder: string,
  say: (line: string) => void,
): Promise<Record<string, number[]>> {
  await migrate(source, new Date());
  const database = openDatabase(source);
  const filled = await taking(() => fillActors(database, size));
  const parts: AppParts = {
    ...{ database, now: () => new Date(), files: createDiskStore(join(folder, 'files')), live: createLive() },
    ...{ log: () => {}, assets, demo: true, example: false, publicUrl: 'http://localhost' },
  };
  const app = createApp(parts);
  const ctx = contextOf(parts, nobody);
  const before = process.memoryUsage().rss;
  const first = await taking(() => ask(app, '/acteurs?'));
  const held = (process.memoryUsage().rss - before) / 2 ** 20;
  say(
    `filled in ${(filled.wall / 1000).toFixed(0)} s; first page, the index being made: ${(first.wall / 1000).toFixed(1)} s, ${held.toFixed(0)} MiB more held`,
  );
  let asked = 0;
  const page = (query: string) => {
    asked += 1;
    return ask(app, `/acteurs?${query}&n=${asked}`);
  };
  const delays: Record<string, readonly Taken[]> = {};
  for (const [name, queries] of Object.entries(questions)) {
    delays[`page, ${name}`] = await each(queries, page);
    delays[`search, facets and rows alone, ${name}`] = await each(queries, (query) => search(ctx, query));
  }
  const typed = typings.flatMap((word) => [...word].map((_letter, at) => word.slice(0, at + 1)).slice(1));
  delays['suggestions, each letter typed'] = await each(typed, (text) => {
    asked += 1;
    return ask(app, `/acteurs/suggestions?${new URLSearchParams({ q: text, n: String(asked) })}`);
  });
  for (const [what, list] of Object.entries(delays)) {
    const [walls, processors] = [list.map((one) => one.wall), list.map((one) => one.processor)];
    say(`${what}: ${line(walls)}${source.kind === 'pglite' ? '' : `; processor here ${line(processors)}`}`);
  }
  return Object.fromEntries(
    Object.entries(delays).map(([what, list]) => [what, list.map((one) => one.wall)]),
  );
}

/** Every question, so many rounds; some more before them warm up, as a program that has run for a while is. */
async function each(
  queries: readonly string[],
  work: (query: string) => Promise<unknown>,
): Promise<readonly Taken[]> {
  const taken: Taken[] = [];
  for (let round = -warming; round < rounds; round += 1) {
    for (const query of queries) {
      const one = await taking(() => work(query));
      if (round >= 0) taken.push(one);
    }
  }
  return taken;
}

async function ask(app: (request: Request) => Promise<Response>, path: string): Promise<void> {
  const response = await app(new Request(`http://localhost${path}`));
  await response.text();
  if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
}

async function search(ctx: Ctx, query: string): Promise<void> {
  await listActors(ctx, readFilters(new URLSearchParams(query)).request);
}

interface Taken {
  /** Milliseconds on the wall, and of this process’s processors: a server’s are not in it, the embedded database’s are. */
  readonly wall: number;
  readonly processor: number;
}

async function taking(work: () => Promise<unknown>): Promise<Taken> {
  const before = process.cpuUsage();
  const began = performance.now();
  await work();
  const wall = performance.now() - began;
  const { user, system } = process.cpuUsage(before);
  return { wall, processor: (user + system) / 1000 };
}

/** « p50 4.1, p95 9.0, p99 9.8 ms ». */
function line(delays: readonly number[]): string {
  const f = (share: number) => quantile(delays, share).toFixed(1);
  return `p50 ${f(0.5)}, p95 ${f(0.95)}, p99 ${f(0.99)} ms`;
}
