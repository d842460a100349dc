import { parse } from 'csv-parse/sync';

export const separators = [';', ',', '\t', '|'] as const;

/**
 * What separates the cells of this beginning of a table: the sign that cuts the most rows into the same number of cells, the
 * widest rows winning a tie. Titles above the header and notes below it are rows of one cell and count for nobody.
 */
export function csvSeparator(head: string): string {
  // The last line may be cut in the middle of a cell.
  const whole = head.includes('\n') ? head.slice(0, head.lastIndexOf('\n')) : head;
  let best = { separator: ';', rows: 0, width: 0 };
  for (const separator of separators) {
    const widths = widthsBy(whole, separator);
    const counts = Map.groupBy(widths, (width) => width);
    for (const [width, same] of counts) {
      if (width < 2) continue;
      const better = same.length > best.rows || (same.length === best.rows && width > best.width);
      if (better) best = { separator, rows: same.length, width };
    }
  }
  return best.separator;
}

/** How many cells each row of the beginning has, if this sign separates them. */
function widthsBy(text: string, separator: string): number[] {
  for (const lines of [text, firstLines(text)]) {
    try {
      const rows = parse(lines, { ...csvOptions(separator), to: 200 }) as string[][];
      return rows.map((row) => row.length);
    } catch {
      // A quote left open by the cut, or by this wrong separator: a few lines may still tell.
    }
  }
  return firstLines(text)
    .split('\n')
    .map((line) => line.split(separator).length);
}

function firstLines(text: string): string {
  return text.split('\n').slice(0, 3).join('\n');
}

/** How every reading of a table parses it (RFC 4180, forgiving a quote inside a cell that did not begin with one). */
export function csvOptions(delimiter: string) {
  return {
    delimiter,
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
  };
}
