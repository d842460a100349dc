import { stringify } from 'csv-stringify/sync';

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
  const safe = (cell: string | number | null): string => {
    if (cell === null) return '';
    if (typeof cell === 'number') return String(cell);
    return !options.raw && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  };
  return stringify([head.slice(), ...rows.map((row) => row.map(safe))], {
    record_delimiter: '\r\n',
    // A line feed alone ends a line too for most readers.
    quoted_match: /[\r\n]/,
  });
}
