import { rename, writeFile } from 'node:fs/promises';
import { compareTables, type Table, type TableDifference } from '#kit/compare-tables.ts';
import { toCsv } from '#kit/csv.ts';
import { inLang } from '#kit/i18n.ts';
import { diffWords } from './diff-words.ts';
import type { ExitCode, Io } from './io.ts';
import { readTable, repeatedKeys } from './read-table.ts';

export interface DiffCall {
  readonly before: string | null;
  readonly after: string | null;
  /** The column that names a row; null looks for one that both have. */
  readonly key: string | null;
  /** Where the difference is written; null: on standard output. */
  readonly out: string | null;
}

/** What a row is known by in our own files and in those of others, the surest first. */
const keys = ['slug', 'id', 'siret', 'siren'] as const;
/** What it is called by. */
const names = ['name', 'legal_name', 'denominationUniteLegale', 'nom'] as const;
const columns = ['change', 'key', 'field', 'before', 'after'] as const;

/**
 * `totem register diff --before F --after F [--key COLUMN] [--out F]`: what changed from one edition of a list to the next, as CSV
 * and in sentences. Exit 0 when nothing did, 1 when something did, 2 when a file cannot be compared.
 */
export async function registerDiff(io: Io, call: DiffCall): Promise<ExitCode> {
  const w = inLang(diffWords, io.lang);
  const missing = (['before', 'after'] as const).filter((name) => call[name] === null);
  if (missing.length > 0) return refuse(io, [w.needs(missing.map((name) => `--${name}`).join(', '))]);
  const { before = '', after = '' } = call as Record<'before' | 'after', string>;
  const read = await Promise.allSettled([readTable(before), readTable(after)]);
  const faults = read.flatMap((one, at) =>
    one.status === 'rejected' ? [w.unreadable(at === 0 ? before : after, messageOf(one.reason))] : [],
  );
  const [old, young] = read.map((one) => (one.status === 'fulfilled' ? one.value : null));
  if (!old || !young) return refuse(io, faults);
  const key = call.key ?? keys.find((one) => old.columns.includes(one) && young.columns.includes(one));
  if (key === undefined) return refuse(io, [w.noKey(keys.join(', '))]);
  const wrong = [...keyFaults(before, old, key, w), ...keyFaults(after, young, key, w)];
  if (wrong.length > 0) return refuse(io, wrong);
  const named = names.find((one) => old.columns.includes(one) || young.columns.includes(one)) ?? key;
  const difference = compareTables(old, young, key, named);
  await say(io, call.out, difference);
  const { changes, columnsAdded, columnsRemoved } = difference;
  return changes.length + columnsAdded.length + columnsRemoved.length === 0 ? 0 : 1;
}

type Said = ReturnType<typeof inLang<typeof diffWords>>;

function keyFaults(file: string, table: Table, key: string, w: Said): string[] {
  if (!table.columns.includes(key)) return [w.lacksKey(file, key)];
  const faults: string[] = [];
  const empty = table.rows.filter((row) => (row[key] ?? '') === '').length;
  if (empty > 0) faults.push(w.emptyKeys(file, key, empty));
  const repeated = repeatedKeys(table, key).filter((one) => one !== '');
  if (repeated.length > 0)
    faults.push(w.repeatedKeys(file, key, repeated.slice(0, 10).join(', '), repeated.length));
  return faults;
}

/** The difference for programs where it is asked, its summary for people beside it: they never mix on one stream. */
async function say(io: Io, out: string | null, difference: TableDifference): Promise<void> {
  const w = inLang(diffWords, io.lang);
  const { changes, unchanged, columnsAdded, columnsRemoved } = difference;
  const count = (change: string) => changes.filter((one) => one.change === change);
  const changed = new Set(count('changed').map((one) => one.key)).size;
  const counts = { created: count('created').length, removed: count('removed').length, changed, unchanged };
  const csv = toCsv(
    columns,
    changes.map((one) => [one.change, one.key, one.field, one.before, one.after]),
  );
  if (out !== null) await writeWhole(out, csv);
  if (io.json) {
    io.out(JSON.stringify({ ...counts, columnsAdded, columnsRemoved, changes }));
    return;
  }
  if (out === null) io.write(csv);
  io.err(w.summary(counts.created, counts.removed, counts.changed, counts.unchanged));
  const byField = Map.groupBy(count('changed'), (one) => one.field);
  for (const [field, list] of [...byField].sort(([a], [b]) => (a < b ? -1 : 1)))
    io.err(w.ofField(field, list.length));
  if (columnsAdded.length > 0) io.err(w.columnsAdded(columnsAdded.join(', ')));
  if (columnsRemoved.length > 0) io.err(w.columnsRemoved(columnsRemoved.join(', ')));
  if (out !== null) io.err(w.written(out));
}

/** Written beside, then named: nobody reads half a file. */
async function writeWhole(file: string, text: string): Promise<void> {
  const unfinished = `${file}.${process.pid}.part`;
  await writeFile(unfinished, text);
  await rename(unfinished, file);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function refuse(io: Io, sentences: readonly string[]): ExitCode {
  if (io.json) io.out(JSON.stringify({ error: 'UNREADABLE_INPUT', message: sentences.join('\n') }));
  else io.err(sentences.join('\n'));
  return 2;
}
