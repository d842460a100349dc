import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { csvOptions, csvSeparator } from './csv-separator.ts';
import { LineDecoder } from './decode-lines.ts';
import { type ReadingNotes, SheetFault, type SheetRow, sheetLimits } from './sheet.ts';

/** Enough of a table to see its shape. */
const headLength = 64_000;
const recordLengthMax = 10_000_000;

/**
 * The rows of a table in text, read as it arrives: one piece is in memory, whatever the file weighs. Rows that are wholly
 * empty are left out, and keep their number. Throws a `SheetFault`, with the line, on what cannot be read on.
 */
export class CsvReader {
  readonly #decoder = new LineDecoder();
  #separator: string | null = null;

  async *rows(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<SheetRow, void, undefined> {
    const pieces = this.#decoder.decode(bytes);
    const head = await headOf(pieces);
    if (head.trim() === '') throw new SheetFault('SHEET_EMPTY');
    this.#separator = csvSeparator(head.slice(0, headLength));
    // Kept by the parser itself: rows already cut are not heard of once it failed.
    let next = 1;
    const parser = parse({
      ...csvOptions(this.#separator),
      max_record_size: recordLengthMax,
      // The line goes before the cells: a record is a list of texts for the parser.
      on_record: (cells: string[], { lines }) => {
        const line = next;
        next = lines + 1;
        return [String(line), ...cells.map((cell) => cell.trim())];
      },
    });
    // Its failure is the parser's, heard below; a reader who stops early ends it too.
    pipeline(from(head, pieces), parser).catch(() => {});
    let read = 0;
    try {
      for await (const [line, ...cells] of parser as AsyncIterable<string[]>) {
        if (cells.every((cell) => cell === '')) continue;
        read += 1;
        yield checked({ line: Number(line), cells }, read);
      }
    } catch (error) {
      throw asFault(error, next);
    }
    if (read === 0) throw new SheetFault('SHEET_EMPTY');
  }

  notes(): ReadingNotes {
    return { ...this.#decoder.notes(), separator: this.#separator };
  }
}

/** The first pieces, until there is enough to see the shape of the table. */
async function headOf(pieces: AsyncGenerator<string, void, undefined>): Promise<string> {
  let head = '';
  while (head.length < headLength) {
    const { value, done } = await pieces.next();
    if (done) break;
    head += value;
  }
  return head;
}

async function* from(
  head: string,
  rest: AsyncGenerator<string, void, undefined>,
): AsyncGenerator<string, void, undefined> {
  yield head;
  yield* rest;
}

function asFault(error: unknown, line: number): unknown {
  if (!(error instanceof CsvError)) return error;
  if (error.code === 'CSV_MAX_RECORD_SIZE') return new SheetFault('SHEET_CELL_TOO_LONG', { line });
  return new SheetFault('SHEET_QUOTE_OPEN', { line });
}

/** The row, when the limits allow it. */
export function checked(row: SheetRow, read: number, sheet?: string): SheetRow {
  const place = { line: row.line, ...(sheet === undefined ? {} : { sheet }) };
  if (read > sheetLimits.rows) throw new SheetFault('SHEET_TOO_MANY_ROWS', place);
  if (
    row.cells.length > sheetLimits.columns &&
    row.cells.slice(sheetLimits.columns).some((cell) => cell !== '')
  )
    throw new SheetFault('SHEET_TOO_MANY_COLUMNS', place);
  const long = row.cells.findIndex((cell) => cell.length > sheetLimits.cellLength);
  if (long >= 0) throw new SheetFault('SHEET_CELL_TOO_LONG', { ...place, column: long + 1 });
  return row.cells.length > sheetLimits.columns
    ? { ...row, cells: row.cells.slice(0, sheetLimits.columns) }
    : row;
}
