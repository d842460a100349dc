import { createReadStream } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { parse } from 'csv-parse';
import { toCsv } from '#kit/csv.ts';
import { inLang } from '#kit/i18n.ts';
import { type LegalUnit, matchColumns, matchRows, type NameQuery } from '#sirene/public.ts';
import type { ExitCode, Io } from './io.ts';
import { registerWords } from './register-words.ts';

export interface MatchCall {
  readonly against: string | null;
  readonly queries: string | null;
  readonly out: string | null;
}

type Cells = Readonly<Record<string, string | undefined>>;
type Query = NameQuery & { readonly id: string };

/**
 * `totem register match --against register.csv --queries queries.csv --out matches.csv`: from names to SIREN, one row a query
 * in the order of the queries. Exit 0, or 2 with a message when a file cannot be read, lacks a column or repeats an id.
 */
export async function registerMatch(io: Io, call: MatchCall): Promise<ExitCode> {
  const w = inLang(registerWords, io.lang);
  const missing = (['against', 'queries', 'out'] as const).filter((name) => call[name] === null);
  if (missing.length > 0) return refuse(io, w.matchNeeds(missing.map((name) => `--${name}`).join(', ')));
  const { against = '', queries = '', out = '' } = call as Record<keyof MatchCall, string>;
  const faults: string[] = [];
  const units = await readAll(against, ['siren'], unitOf).catch((error: unknown) => failed(against, error));
  const asked = await readAll(queries, ['id'], queryOf).catch((error: unknown) => failed(queries, error));
  for (const read of [units, asked])
    if (read.kind === 'failed') faults.push(w.unreadable(read.file, read.why));
  if (asked.kind === 'read') {
    const repeated = repeats(asked.rows.map((query) => query.id));
    if (repeated.length > 0)
      faults.push(w.repeatedIds(queries, repeated.slice(0, 10).join(', '), repeated.length));
  }
  if (units.kind === 'failed' || asked.kind === 'failed' || faults.length > 0)
    return refuse(io, faults.join('\n'));
  const rows = matchRows(units.rows, asked.rows, io.lang);
  await writeWhole(out, toCsv(matchColumns, rows));
  const count = (decision: string) => rows.filter((row) => row[1] === decision).length;
  io.err(w.matched(rows.length, count('match'), count('review'), count('none'), out));
  return 0;
}

function refuse(io: Io, sentence: string): ExitCode {
  if (io.json) io.out(JSON.stringify({ error: 'UNREADABLE_INPUT', message: sentence }));
  else io.err(sentence);
  return 2;
}

interface Failed {
  readonly kind: 'failed';
  readonly file: string;
  readonly why: string;
}

function failed(file: string, error: unknown): Failed {
  return { kind: 'failed', file, why: (error as Error).message };
}

/** Reads a whole CSV file (UTF-8, with a byte-order mark or not, line breaks allowed in quotes); throws when it cannot. */
async function readAll<Row>(
  file: string,
  needed: readonly string[],
  rowOf: (cells: Cells) => Row,
): Promise<{ readonly kind: 'read'; readonly rows: readonly Row[] }> {
  const rows: Row[] = [];
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let columns: readonly string[] = [];
  const parser = parse({
    bom: true,
    relax_column_count: true,
    columns: (head: string[]) => {
      columns = head.map((name) => name.trim());
      return [...columns];
    },
  });
  const fed = feed(file, utf8, parser);
  for await (const cells of parser) rows.push(rowOf(cells as Cells));
  await fed;
  const lacking = needed.filter((name) => !columns.includes(name));
  if (lacking.length > 0) throw new Error(lacking.join(', '));
  return { kind: 'read', rows };
}

/** Hands the file's text to the parser; bytes that are not UTF-8 end both. */
async function feed(file: string, utf8: TextDecoder, parser: ReturnType<typeof parse>): Promise<void> {
  try {
    for await (const chunk of createReadStream(file)) {
      if (!parser.write(utf8.decode(chunk as Buffer, { stream: true })))
        await new Promise((resolve) => parser.once('drain', resolve));
    }
    parser.end(utf8.decode());
  } catch (error) {
    parser.destroy(error as Error);
  }
}

function unitOf(cells: Cells): LegalUnit {
  const cell = (name: string) => cells[name] ?? '';
  return {
    siren: cell('siren').replace(/\s/g, ''),
    legalName: cell('legal_name'),
    acronym: cell('acronym'),
    tradeNames: cell('trade_names')
      .split('|')
      .map((name) => name.trim())
      .filter(Boolean),
    commune: cell('commune'),
    postcode: cell('postcode'),
    department: cell('department'),
    region: cell('region'),
    website: cell('website'),
  };
}

function queryOf(cells: Cells): Query {
  const cell = (name: string) => cells[name] ?? '';
  return {
    id: cell('id'),
    name: cell('name'),
    commune: cell('commune'),
    postcode: cell('postcode'),
    website: cell('website'),
    kind: cell('kind'),
  };
}

function repeats(ids: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) twice.add(id);
    seen.add(id);
  }
  return [...twice];
}

/** Written beside, then named: nobody reads half a file. */
async function writeWhole(file: string, text: string): Promise<void> {
  const unfinished = `${file}.${process.pid}.part`;
  await writeFile(unfinished, text);
  await rename(unfinished, file);
}
