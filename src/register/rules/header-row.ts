import { fieldOfHeading } from './import-fields.ts';
import type { SheetRow } from './sheets/sheet.ts';

/**
 * The line of the header among the first rows of a sheet: the one that names the most fields of the register, the first of
 * them at a tie; when none names two, the first row that is as wide as the widest. Titles stand above it.
 */
export function headerLine(head: readonly SheetRow[]): number {
  let best: { line: number; named: number } = { line: 0, named: 1 };
  for (const { line, cells } of head) {
    const named = new Set(cells.map(fieldOfHeading).filter((field) => field !== null)).size;
    if (named > best.named) best = { line, named };
  }
  if (best.line > 0) return best.line;
  const filled = head.map(({ cells }) => cells.filter((cell) => cell !== '').length);
  const widest = Math.max(0, ...filled);
  return head[filled.indexOf(widest)]?.line ?? 1;
}

/** The cells of the header as headings: the columns that any row fills beyond it count too, without a heading. */
export function headingsOf(head: readonly SheetRow[], line: number): string[] {
  const header = head.find((row) => row.line === line)?.cells ?? [];
  const width = Math.max(
    0,
    ...head
      .filter((row) => row.line >= line)
      .map(({ cells }) => cells.findLastIndex((cell) => cell !== '') + 1),
  );
  return Array.from({ length: width }, (_, index) => (header[index] ?? '').replace(/\s+/g, ' ').trim());
}
