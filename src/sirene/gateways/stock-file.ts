import { open } from 'node:fs/promises';
import type { CsvRecord } from '#kit/csv-records.ts';

/** The file cannot be read to its end, and why. */
export class StockFileFault extends Error {
  readonly code: 'NOT_UTF8' | 'QUOTE_OPEN' | 'ARCHIVE' | 'PARQUET_UNREADABLE' | 'EMPTY';
  constructor(code: StockFileFault['code'], detail = '') {
    super(detail);
    this.code = code;
  }
}

/** A stock file opened: its header, then its rows by batches, each with how far the reading is, from 0 to 1. */
export interface StockFile {
  readonly header: readonly string[];
  /** Of the rows, the wanted columns only. */
  batches(): AsyncIterable<{ readonly records: readonly CsvRecord[]; readonly share: number }>;
  /** Every cell of a row, to give it back. */
  whole(record: CsvRecord): readonly string[];
}

/** Rows handed over at a time: enough for one COPY to be worth it, few enough for memory to stay flat. */
export const batchRows = 4_000;

/** What the first bytes say, whatever the name says. */
export async function sniffStockFile(path: string): Promise<'csv' | 'parquet'> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    if (bytesRead === 0) throw new StockFileFault('EMPTY');
    const first = buffer.toString('latin1');
    if (first === 'PAR1') return 'parquet';
    if (first.startsWith('PK') || first.startsWith('\x1f\x8b')) throw new StockFileFault('ARCHIVE');
    return 'csv';
  } finally {
    await file.close();
  }
}
