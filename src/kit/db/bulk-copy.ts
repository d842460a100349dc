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
  const parts = new Array<string>(cells.length);
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at];
    if (typeof cell === 'string') parts[at] = special.test(cell) ? escaped(cell) : cell;
    else if (cell === null || cell === undefined) parts[at] = '\\N';
    else parts[at] = cell.length === 0 ? '{}' : escaped(`{${cell.map(quoted).join(',')}}`);
  }
  return `${parts.join('\t')}\n`;
}

const special = /[\\\n\r\t]/;
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escaped(text: string): string {
  return text.replace(/[\\\n\r\t]/g, (sign) => escapes[sign] ?? '');
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
