import { headingKey, type MappedColumn } from './import-fields.ts';

/** A header that comes again further down, as printed lists have on each page. */
export function isHeaderAgain(
  row: { readonly cells: readonly string[] },
  columns: readonly MappedColumn[],
): boolean {
  const read = columns.filter((column) => column.heading !== '');
  return (
    read.length > 0 &&
    read.every((column) => headingKey(row.cells[column.index] ?? '') === headingKey(column.heading))
  );
}
