import readWorkbookFile, { InvalidInputError, InvalidSpreadsheetError } from 'read-excel-file/node';
import { checked } from './read-csv.ts';
import { type Sheet, SheetFault, type SheetRow } from './sheet.ts';
import { guardZip } from './zip-parts.ts';

type Cell = string | number | boolean | Date | null | undefined;

/**
 * The sheets of a workbook (ISO/IEC 29500), each cell as text: a formula is what it last gave, never run; a date is its day;
 * a number is written with all its digits and no thousands. The archive is judged before anything of it is kept.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Sheet[]> {
  await guardZip(bytes);
  try {
    const sheets = await readWorkbookFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: () => rowsOf(sheet, data as readonly (readonly Cell[])[]),
    }));
  } catch (error) {
    if (error instanceof InvalidSpreadsheetError) {
      const place = /at row (\d+), col (\d+)/.exec(error.message);
      if (place === null) throw new SheetFault('SHEET_WORKBOOK_DAMAGED');
      throw new SheetFault('SHEET_CELL_UNREADABLE', { line: Number(place[1]), column: Number(place[2]) });
    }
    if (error instanceof InvalidInputError) throw new SheetFault('SHEET_ZIP_DAMAGED');
    throw error;
  }
}

async function* rowsOf(
  sheet: string,
  data: readonly (readonly Cell[])[],
): AsyncGenerator<SheetRow, void, undefined> {
  let read = 0;
  for (const [index, row] of data.entries()) {
    const cells = row.map(cellText);
    if (cells.every((cell) => cell === '')) continue;
    read += 1;
    yield checked({ line: index + 1, cells }, read, sheet);
  }
}

export function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (typeof cell === 'boolean') return cell ? 'oui' : 'non';
  if (typeof cell === 'number') return String(cell);
  // NUL is refused by PostgreSQL, and no cell needs it.
  return cell.replaceAll('\u0000', '').replace(/\r\n?/g, '\n').trim();
}
