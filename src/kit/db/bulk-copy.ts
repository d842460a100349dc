import { CompiledQuery } from 'kysely';
import { CopiedRows } from './copied-rows.ts';
import type { Tx } from './database.ts';

/** What a cell of a copied row may hold; a list becomes an array of texts. */
export type CopyCell = string | null | readonly string[];

/**
 * Adds rows by COPY, on either home: ten times faster than inserting them. `target` is a table with its columns,
 * « sirene.legal_unit (siren, legal_name) », written in our code and nowhere else.
 */
export async function copyInto(tx: Tx, target: string, text: string): Promise<void> {
  await tx.executeQuery(CompiledQuery.raw(target, [new CopiedRows(text)]));
}

/** One row of COPY’s text format, its line end included. */
export function copyLine(cells: readonly CopyCell[]): string {
  let line = '';
  for (let at = 0; at < cells.length; at += 1) {
    if (at > 0) line += '\t';
    const cell = cells[at] ?? null;
    if (cell === null) line += '\\N';
    else if (typeof cell === 'string') line += escaped(cell);
    else line += cell.length === 0 ? '{}' : escaped(`{${cell.map(quoted).join(',')}}`);
  }
  return `${line}\n`;
}

const special = /[\\\n\r\t]/;
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escaped(text: string): string {
  return special.test(text) ? text.replace(/[\\\n\r\t]/g, (sign) => escapes[sign] ?? '') : text;
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
