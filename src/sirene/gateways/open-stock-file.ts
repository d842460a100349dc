import { stockColumns } from '../rules/stock-header.ts';
import { openCsv } from './csv-stock-file.ts';
import { openParquet } from './parquet-stock-file.ts';
import { type StockFile, sniffStockFile } from './stock-file.ts';

const read: ReadonlySet<string> = new Set(stockColumns);

/** Opens a stock file, CSV or parquet: its first bytes say which. Throws `StockFileFault` when it cannot be read. */
export async function openStockFile(path: string): Promise<StockFile> {
  const kind = await sniffStockFile(path);
  const wanted = (column: string) => read.has(column);
  return kind === 'parquet' ? openParquet(path, wanted) : openCsv(path, wanted);
}
