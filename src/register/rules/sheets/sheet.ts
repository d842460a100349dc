/** What a file may weigh at most. Beyond it is refused before anything is read whole; the pages say these very numbers. */
export const sheetLimits = {
  /** Of the file as sent. */
  fileBytes: 100_000_000,
  /** Of all the parts of a workbook once unpacked, and of a shared archive of anything else. */
  expandedBytes: 250_000_000,
  /** How many times larger a part may become; sheets of real lists stay under thirty. */
  expansionRatio: 200,
  rows: 100_000,
  columns: 1_000,
  /** What one cell of a spreadsheet program holds (ISO/IEC 29500-1 §18.18.37, ST_Xstring as Excel limits it). */
  cellLength: 32_767,
} as const;

/** A row of a file: its number as the file counts, 1 for the first, and every cell as text, empty for what is not there. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'mixed';

/** How a file was understood: said on the page, so that a wrong guess is seen before anything is written. */
export interface ReadingNotes {
  readonly encoding: Encoding | null;
  /** Lines that are not in the encoding of the others, the first ones. */
  readonly oddLines: readonly number[];
  readonly oddLineCount: number;
  readonly separator: string | null;
}

export type SheetFaultCode =
  | 'SHEET_NOT_TEXT'
  | 'SHEET_EMPTY'
  | 'SHEET_QUOTE_OPEN'
  | 'SHEET_CELL_TOO_LONG'
  | 'SHEET_TOO_MANY_ROWS'
  | 'SHEET_TOO_MANY_COLUMNS'
  | 'SHEET_ZIP_DAMAGED'
  | 'SHEET_ZIP_TOO_LARGE'
  | 'SHEET_ZIP_SWELLS'
  | 'SHEET_WORKBOOK_DAMAGED'
  | 'SHEET_CELL_UNREADABLE';

/** Why a file cannot be read, where in it, for whom can say it to a person. */
export class SheetFault extends Error {
  readonly code: SheetFaultCode;
  readonly place: { readonly sheet?: string; readonly line?: number; readonly column?: number };
  constructor(code: SheetFaultCode, place: SheetFault['place'] = {}) {
    super(code);
    this.code = code;
    this.place = place;
  }
}

/** One sheet of a file; a CSV has one, without a name. */
export interface Sheet {
  readonly name: string;
  rows(): AsyncIterable<SheetRow>;
}
