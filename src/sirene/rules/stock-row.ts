import type { StockFault } from './stock-cells.ts';

/** What a cell of a stored row holds. */
export type StoredCell = string | null | readonly string[];

/** Right, and not kept: each is counted, none is a fault. */
export type AsideReason = 'NATURAL_PERSON' | 'NEWER_KNOWN' | 'UNIT_UNKNOWN';

/** What becomes of a row of a stock file. `cells` are in the order of the reader’s columns. */
export type StockRow =
  | { readonly fate: 'kept'; readonly cells: readonly StoredCell[] }
  | { readonly fate: 'aside'; readonly reason: AsideReason }
  | { readonly fate: 'refused'; readonly faults: readonly StockFault[] };

/** What reading a row needs to know of its edition. */
export interface EditionRead {
  readonly id: string;
  readonly publishedOn: string;
  /** Null: natural persons are left out. */
  readonly personsReason: string | null;
}

/** The columns a reader fills, the key first, and how to read one row into them. */
export interface StockReader {
  readonly columns: readonly string[];
  read(cells: readonly string[]): StockRow;
}

export const diffusionLetters = { O: 'full', P: 'partial', N: 'partial' } as const;

/** A row whose cells cannot be told apart. */
export const cellsWrong: StockFault = { code: 'CELLS_WRONG', column: '' };
