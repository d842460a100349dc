import { stringify } from 'csv-stringify/sync';

// One more apostrophe before those that stand there already, so that taking one off gives the cell back.
const guarded = /^'*[=+\-@\t\r]/;

/** The cell that was guarded, as it was. */
export function unguarded(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

/**
 * A table as CSV (RFC 4180, UTF-8, comma). Null is an empty cell, never 0.
 * A cell that a spreadsheet would run as a formula is given a leading apostrophe (OWASP, CSV injection);
 * `raw` leaves cells untouched, for standards whose validators read them byte for byte.
 */
export function toCsv(
  head: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
  options: { raw?: boolean } = {},
): string {
  return written([head.slice(), ...rows.map((row) => row.map((cell) => safe(cell, options.raw)))]);
}

/** One line of such a table, for a file written as it comes. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return written([cells.map((cell) => safe(cell))]);
}

function safe(cell: string | number | null, raw = false): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return !raw && guarded.test(cell) ? `'${cell}` : cell;
}

function written(rows: readonly (readonly string[])[]): string {
  return stringify(rows as string[][], {
    record_delimiter: '\r\n',
    // A line feed alone ends a line too for most readers.
    quoted_match: /[\r\n]/,
  });
}

/** The byte-order mark lets spreadsheets read accents in UTF-8. */
export function spreadsheetText(csv: string): string {
  return `\ufeff${csv}`;
}
