import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { copyInto, copyLine } from '#kit/db/bulk-copy.ts';
import type { ConnectionSource } from '#kit/db/connection.ts';
import { type Database, openDatabase, readOnly, transact } from '#kit/db/database.ts';
import { migrate } from '#kit/db/migrate.ts';
import { openPglite } from '#kit/db/pglite-source.ts';
import { openServer } from '#kit/db/server-source.ts';
import { settleWords } from '../src/sirene/actions/settle-words.ts';
import { nameTerms } from '../src/sirene/rules/name-terms.ts';
import type { UnitQuery } from '../src/sirene/rules/unit-query.ts';
import { foundUnits } from '../src/sirene/views/found-units.ts';
import { knownUnitIndex } from '../src/sirene/views/known-unit-index.ts';
import { keyed, siretOf } from '../test/harness/stock-files.ts';
import { freshDatabase, postgresServer } from '../test/postgres/server.ts';
import { generated, matchingFolder, rowsOf, unitOf } from './matching.ts';

const sizes = [100_000, Number(process.env['SEARCH_UNITS'] ?? 1_000_000)];
const askedEach = 60;

/**
 * The search of legal units, results and facets of one page, over 100,000 then a million units generated from the real ones of
 * the development set: milliseconds by kind of question, and how they grow when the data do.
 */
export async function benchUnitSearch(say: (line: string) => void): Promise<void> {
  if (!existsSync(new URL('register.csv', matchingFolder)))
    return say('unit-search: the development set is not beside this folder');
  const folder = mkdtempSync(join(tmpdir(), 'totem-bench-'));
  const server = await postgresServer();
  if (server) {
    await benchOn('PostgreSQL server', async () => openServer(await freshDatabase(server)), say);
    await server.stop();
  } else say('search of legal units on a PostgreSQL server: none to be had here');
  let made = 0;
  const embedded = () => {
    made += 1;
    return openPglite({ folder: join(folder, `database-${made}`), template: null });
  };
  await benchOn('embedded database, on disk', embedded, say);
  rmSync(folder, { recursive: true, force: true });
}

type Kinds = Readonly<Record<string, readonly UnitQuery[]>>;

async function benchOn(name: string, open: () => Promise<ConnectionSource>, say: (line: string) => void) {
  const found: Record<string, number[]> = {};
  for (const size of sizes) {
    const source = await open();
    await migrate(source, new Date());
    const database = openDatabase(source);
    const kinds = await fill(database, size);
    const ctx = { db: readOnly(database) };
    const settled = performance.now();
    await settleWords(ctx);
    say(`unit-search, ${name}, ${size} units: made findable in ${seconds(settled)} s`);
    const all: number[] = [];
    for (const [kind, queries] of Object.entries(kinds)) {
      await foundUnits(ctx, queries[0] ?? query(''));
      const times: number[] = [];
      const used = await processor(database, source.kind);
      for (const one of queries) {
        const began = performance.now();
        await foundUnits(ctx, one);
        times.push(performance.now() - began);
      }
      all.push(...times);
      found[kind] = [...(found[kind] ?? []), at(times, 0.95)];
      const own = ((await processor(database, source.kind)) - used) / queries.length;
      say(
        `  ${kind}: p50 ${at(times, 0.5).toFixed(1)} ms, p95 ${at(times, 0.95).toFixed(1)} ms, of processor ${own.toFixed(1)} ms on average`,
      );
    }
    found['all of them'] = [...(found['all of them'] ?? []), at(all, 0.95)];
    say(`  all of them: p50 ${at(all, 0.5).toFixed(1)} ms, p95 ${at(all, 0.95).toFixed(1)} ms`);
    const before = process.memoryUsage();
    const began = performance.now();
    const index = await knownUnitIndex(ctx);
    const after = process.memoryUsage();
    const held = (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 2 ** 30;
    say(
      `  index of names in memory (matching, reconciliation): ${index?.units.length ?? 0} units in ${seconds(began)} s, about ${held.toFixed(2)} GiB`,
    );
    await source.close();
  }
  const ratios = Object.entries(found).map(
    ([kind, [small = 1, large = 1]]) => `${kind} ${(large / small).toFixed(2)}`,
  );
  say(`unit-search, ${name}, p95 of ${sizes[1]} units / ${sizes[0]}: ${ratios.join(', ')}`);
}

/** Fills the reference with the real units and others made of their words, and says what to ask of it. */
async function fill(database: Database, size: number): Promise<Kinds> {
  const rows = rowsOf('register.csv');
  const units = rows.map(unitOf);
  const nafs = [...new Set(rows.map((row) => row['naf'] ?? ''))].filter((naf) =>
    /^\d\d\.\d\d[A-Z]$/.test(naf),
  );
  const edition = '01936000-0000-7000-8000-000000000000';
  await transact(database, async (tx) => {
    await sql`insert into sirene.edition (id, kind, title, published_on, filename, sha256, state, started_at, ended_at)
      values (${edition}, 'legal_units', 'bench', '2026-11-01', 'bench', ${'0'.repeat(64)}, 'read', now(), now())`.execute(
      tx,
    );
  });
  const sample: string[] = [];
  let made = 0;
  let names = '';
  let heads = '';
  const flush = async () => {
    const [unitLines, headLines] = [names, heads];
    names = '';
    heads = '';
    await transact(database, async (tx) => {
      await copyInto(
        tx,
        `sirene.legal_unit (siren, legal_name, usual_names, legal_form, naf, naf_nomenclature, state, diffusion, edition_id, words)`,
        unitLines,
      );
      await copyInto(
        tx,
        `sirene.establishment (siret, role, state, signs, postcode, commune, commune_code, diffusion, edition_id, words)`,
        headLines,
      );
    });
  };
  for (const unit of [...units, ...generated(units, size - units.length)].slice(0, size)) {
    const siren = made < units.length ? unit.siren : keyed(String(96_000_000 + made));
    const naf = nafs[(made * 7) % nafs.length] ?? null;
    const form = ['5710', '5499', '9220', '5710', '7344'][made % 5] ?? null;
    const department = /^(?:\d\d|2[AB])$/.test(unit.department) ? unit.department : '38';
    const state = made % 3 === 0 ? 'ceased' : 'active';
    names += copyLine([
      siren,
      unit.legalName || null,
      [],
      form,
      naf,
      'NAFRev2',
      state,
      'full',
      edition,
      nameTerms(unit.legalName, null, []),
    ]);
    heads += copyLine([
      siretOf(siren, 1),
      'head',
      'active',
      [],
      `${department}000`,
      'VILLE',
      `${department}001`,
      'full',
      edition,
      '',
    ]);
    if (made % Math.floor(size / askedEach) === 0) sample.push(unit.legalName);
    made += 1;
    if (made % 20_000 === 0) await flush();
  }
  await flush();
  const words = sample.flatMap((name) => name.split(/\s+/).filter((word) => word.length > 4));
  const common = [
    'groupe',
    'france',
    'conseil',
    'services',
    'solutions',
    'technologies',
    'developpement',
    'ingenierie',
  ];
  const each = (list: readonly string[], facets: UnitQuery['facets'] = {}) =>
    Array.from({ length: askedEach }, (_, rank) => query(list[rank % list.length] ?? '', facets));
  return {
    'a name': each(sample),
    'a word of one': each(words),
    'its first three letters': each(words.map((word) => word.slice(0, 3))),
    'a common word': each(common),
    'a common word in a department, by section': each(common, { department: '38', activity: 'NAFRev2/J' }),
    'a department and a state, no word': each([''], { department: '69', state: 'active' }),
    'a SIREN': each(units.slice(0, askedEach).map((unit) => unit.siren)),
  };
}

/** Milliseconds of processor so far, of this process and of the server’s for it: what a machine without other work would take. */
async function processor(database: Database, kind: ConnectionSource['kind']): Promise<number> {
  const { user, system } = process.cpuUsage();
  const own = (user + system) / 1000;
  if (kind === 'pglite') return own;
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(database);
  const [nanoseconds = '0'] = readFileSync(`/proc/${rows[0]?.pid}/schedstat`, 'utf8').split(' ');
  return own + Number(nanoseconds) / 1_000_000;
}

function query(text: string, facets: UnitQuery['facets'] = {}): UnitQuery {
  return { text, facets, page: 1 };
}

function at(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}
