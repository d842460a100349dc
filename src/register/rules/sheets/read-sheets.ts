import { CsvReader } from './read-csv.ts';
import { readWorkbook } from './read-workbook.ts';
import { type ReadingNotes, SheetFault, type SheetRow, sheetLimits } from './sheet.ts';

export type SheetKind = 'csv' | 'xlsx';

/** The beginning of a sheet, kept to choose the header and the columns by. */
export interface SheetHead {
  readonly name: string;
  readonly rowCount: number;
  readonly head: readonly SheetRow[];
}

export interface SheetsSeen {
  readonly sheets: readonly SheetHead[];
  readonly notes: ReadingNotes;
}

const headRows = 40;
/** A cell of the beginning is shown, not imported: what it says is clear from its start. */
const headCellLength = 120;
const noNotes: ReadingNotes = { encoding: null, oddLines: [], oddLineCount: 0, separator: null };

/** Reads a whole file once: its sheets, how many rows each, the first of them; throws a `SheetFault` when it cannot be. */
export async function lookAtSheets(
  kind: SheetKind,
  bytes: AsyncIterable<Uint8Array>,
  tell: (rows: number) => void = () => {},
): Promise<SheetsSeen> {
  if (kind === 'csv') {
    const reader = new CsvReader();
    const sheet = await headOf('', reader.rows(bytes), tell);
    return { sheets: [sheet], notes: reader.notes() };
  }
  const sheets: SheetHead[] = [];
  for (const sheet of await readWorkbook(await whole(bytes)))
    sheets.push(await headOf(sheet.name, sheet.rows(), tell));
  if (sheets.every((sheet) => sheet.rowCount === 0)) throw new SheetFault('SHEET_EMPTY');
  return { sheets, notes: noNotes };
}

/** The rows of one sheet, by its name; of a CSV, its only one. */
export async function* rowsOfSheet(
  kind: SheetKind,
  bytes: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<SheetRow, void, undefined> {
  if (kind === 'csv') {
    yield* new CsvReader().rows(bytes);
    return;
  }
  const sheet = (await readWorkbook(await whole(bytes))).find((one) => one.name === name);
  if (sheet) yield* sheet.rows();
}

async function headOf(
  name: string,
  rows: AsyncIterable<SheetRow>,
  tell: (rows: number) => void,
): Promise<SheetHead> {
  const head: SheetRow[] = [];
  let rowCount = 0;
  for await (const row of rows) {
    rowCount += 1;
    if (rowCount % 1000 === 0) tell(rowCount);
    if (head.length >= headRows) continue;
    head.push({ line: row.line, cells: row.cells.map((cell) => cell.slice(0, headCellLength)) });
  }
  return { name, rowCount, head };
}

async function whole(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of bytes) {
    size += piece.byteLength;
    if (size > sheetLimits.fileBytes) throw new SheetFault('SHEET_ZIP_TOO_LARGE');
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
