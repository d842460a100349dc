import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Table } from '#kit/compare-tables.ts';
import { unguarded } from '#kit/csv.ts';

/** Reads a whole CSV file (UTF-8; comma, semicolon or tab; a header); throws a sentence when it is none. */
export async function readTable(file: string): Promise<Table> {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  const records: string[][] = parse(text, { bom: true, delimiter: [',', ';', '\t'], skip_empty_lines: true });
  const [head, ...rows] = records;
  if (head === undefined) throw new Error('no header');
  const columns = head.map((name) => name.trim());
  // Our own files guard what a spreadsheet would run: an edition of before that and one of after say the same.
  const cell = (row: readonly string[], at: number) => unguarded(row[at] ?? '').trim();
  return {
    columns,
    rows: rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, cell(row, at)]))),
  };
}

/** The values of this column that stand on several rows, each once. */
export function repeatedKeys({ rows }: Table, key: string): readonly string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const row of rows) {
    const value = row[key] ?? '';
    if (seen.has(value)) twice.add(value);
    seen.add(value);
  }
  return [...twice];
}
