import { establishmentReader } from './read-establishment.ts';
import { unitReader } from './read-unit.ts';
import type { StockHeader } from './stock-header.ts';
import type { EditionRead, StockReader } from './stock-row.ts';

/** How the rows of this file are read. */
export function readerOf(header: StockHeader, edition: EditionRead): StockReader {
  return header.kind === 'establishments'
    ? establishmentReader(header, edition)
    : unitReader(header, edition);
}
