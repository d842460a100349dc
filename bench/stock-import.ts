import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import { copyInto, copyLine } from '#kit/db/bulk-copy.ts';
import type { ConnectionSource } from '#kit/db/connection.ts';
import { openDatabase, transact } from '#kit/db/database.ts';
import { migrate } from '#kit/db/migrate.ts';
import { openPglite } from '#kit/db/pglite-source.ts';
import { openServer } from '#kit/db/server-source.ts';
import { createDiskStore } from '#kit/files/disk-store.ts';
import { createLive } from '#kit/live/live.ts';
import { nobody } from '#kit/viewer.ts';
import { contextOf } from '../src/app.ts';
import { importStock } from '../src/sirene/actions/import-stock.ts';
import { settleWords } from '../src/sirene/actions/settle-words.ts';
import { openStockFile } from '../src/sirene/gateways/open-stock-file.ts';
import { readerOf } from '../src/sirene/rules/reader-of.ts';
import { readHeader } from '../src/sirene/rules/stock-header.ts';
import { manyUnits, stockCsv, unitColumns } from '../test/harness/stock-files.ts';
import { freshDatabase, postgresServer } from '../test/postgres/server.ts';
import { ratioLine } from './load.ts';

const pairs = Number(process.env['STOCK_PAIRS'] ?? 3);
/** What warms up each database, before the first pair: a tenth of a large file would take minutes to say nothing. */
const warmRows = 10_000;
const nextMax = 200_000;
/** The columns of the reference that come from the file: what a bare COPY is given. */
const bareColumns =
  'siren text, legal_name text, acronym text, usual_names text[], legal_form text, naf text, naf_nomenclature text, naf_2025 text, size_band text, created_on date, state text, ceased_on date, diffusion text, head_nic text, edition_id uuid';

/**
 * Import of legal units, from INSEE’s file on disk to the commit (fingerprint, reading, judging, keys, words to search by,
 * journal), against one bare COPY of the very rows it stores, already in COPY’s format, into a table without key
 * nor index. A million by default; STOCK_ROWS and STOCK_PAIRS say otherwise.
 */
export async function benchStockImport(say: (line: string) => void): Promise<void> {
  const count = Number(process.env['STOCK_ROWS'] ?? 1_000_000);
  const folder = mkdtempSync(join(tmpdir(), 'totem-bench-'));
  const file = join(folder, 'StockUniteLegale.csv');
  writeFileSync(file, stockCsv(unitColumns, manyUnits(count)));
  const warm = join(folder, 'warm.csv');
  writeFileSync(warm, stockCsv(unitColumns, manyUnits(warmRows)));
  let made = 0;
  const embedded = () => {
    made += 1;
    return openPglite({ folder: join(folder, `database-${made}`), template: null });
  };
  await benchOn('embedded database, on disk', embedded, { file, warm }, count, folder, say);
  const server = await postgresServer();
  if (server) {
    const fresh = async () => openServer(await freshDatabase(server));
    await benchOn('PostgreSQL server', fresh, { file, warm }, count, folder, say);
    await server.stop();
  } else say('import of legal units on a PostgreSQL server: none to be had here');
  rmSync(folder, { recursive: true, force: true });
}

async function benchOn(
  name: string,
  open: () => Promise<ConnectionSource>,
  { file, warm }: { readonly file: string; readonly warm: string },
  count: number,
  folder: string,
  say: (line: string) => void,
): Promise<void> {
  const times = { bare: [] as Spent[], whole: [] as Spent[], again: [] as Spent[], words: [] as Spent[] };
  const rows = await rowsOf(file);
  const warmed = await rowsOf(warm);
  let kind: ConnectionSource['kind'] = 'server';
  for (let pair = 0; pair <= pairs; pair += 1) {
    const source = await open();
    kind = source.kind;
    await migrate(source, new Date());
    const database = openDatabase(source);
    const files = createDiskStore(join(folder, 'files'));
    const ctx: Ctx = {
      ...contextOf({ database, now: () => new Date(), files, live: createLive() }, nobody),
      author: { kind: 'system', id: 'bench', mandateId: null },
    };
    await sql`create table public.bare (${sql.raw(bareColumns)})`.execute(database);
    const bare = await spent(() =>
      transact(database, (tx) => copyInto(tx, 'public.bare', pair === 0 ? warmed : rows)),
    );
    const read = pair === 0 ? warm : file;
    const whole = await spent(() => importFile(ctx, read, '2026-11-01'));
    const words = await spent(() => settleWords(ctx));
    // The next edition of the same units, each row compared with what is known: too long to be measured over a million.
    const again = count > nextMax ? null : await spent(() => importFile(ctx, read, '2026-12-01'));
    await source.close();
    // The first pair warms up.
    if (pair === 0) continue;
    times.bare.push(bare);
    times.whole.push(whole);
    if (again !== null) times.again.push(again);
    times.words.push(words);
  }
  const over = (list: readonly Spent[], of: keyof Spent = 'wall') =>
    ratioLine(list.map((one, at) => one[of] / (times.bare[at]?.[of] ?? 1)));
  say(`import of ${count} legal units / bare COPY of the same rows, ${name}: ${over(times.whole)}`);
  if (kind === 'pglite') say(`id., in processor time: ${over(times.whole, 'processor')}`);
  say(`id., making them findable by words and facets, after it: ${over(times.words)}`);
  if (times.again.length > 0) say(`id., the next edition: ${over(times.again)}`);
  const least = (list: readonly Spent[]) => Math.min(...list.map((one) => one.wall)).toFixed(2);
  say(`id., ${least(times.whole)} s at best, bare COPY ${least(times.bare)} s`);
}

async function importFile(ctx: Ctx, path: string, publishedOn: string): Promise<void> {
  const file = await openStockFile(path);
  const header = readHeader(file.header);
  if (!header.ok) throw new Error('the generated file has an unknown header');
  const sha256 = createHash('sha256').update(readFileSync(path)).update(publishedOn).digest('hex');
  const edition = { kind: 'legal_units', title: 'bench', publishedOn, filename: 'bench', sha256 } as const;
  const imported = await importStock(ctx, {
    edition: { ...edition, personsReason: null },
    readerOf: (read) => readerOf(header.value, read),
    batches: file.batches(),
    refused: () => {},
    tell: () => {},
  });
  if (!imported.ok) throw new Error(imported.refusals.join(', '));
}

/** The rows that the import stores, in COPY’s format, without the words to search by, which are derived. */
async function rowsOf(path: string): Promise<string> {
  const file = await openStockFile(path);
  const header = readHeader(file.header);
  if (!header.ok) throw new Error('the generated file has an unknown header');
  const id = '01936000-0000-7000-8000-000000000000';
  const reader = readerOf(header.value, { id, publishedOn: '2026-11-01', personsReason: null });
  let text = '';
  for await (const { records } of file.batches()) {
    for (const one of records) {
      const row = reader.read(one.cells);
      if (row.fate === 'kept') text += copyLine(row.cells.slice(0, -1));
    }
  }
  return text;
}

interface Spent {
  /** On the wall, and of this process’s processors: the embedded database is in it, a server is not. */
  readonly wall: number;
  readonly processor: number;
}

async function spent(work: () => Promise<unknown>): Promise<Spent> {
  const began = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { wall: (performance.now() - began) / 1000, processor: (user + system) / 1_000_000 };
}
