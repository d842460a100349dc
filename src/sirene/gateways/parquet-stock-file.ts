import { open } from 'node:fs/promises';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { type Compressors, parquetMetadataAsync, parquetScan, parquetSchema } from 'hyparquet';
import type { CsvRecord } from '#kit/csv-records.ts';
import { batchRows, type StockFile, StockFileFault } from './stock-file.ts';

// Snappy is the reader’s own; the others come with Node.
const compressors: Compressors = {
  GZIP: (input) => gunzipSync(input),
  BROTLI: (input) => brotliDecompressSync(input),
  ZSTD: (input) => zstdDecompressSync(input),
};

/**
 * A stock file in parquet, one group of rows in memory at a time, and of it the wanted columns only. The other columns of a
 * row are empty cells.
 */
export async function openParquet(path: string, wanted: (column: string) => boolean): Promise<StockFile> {
  const file = await bufferOf(path);
  const metadata = await parquetMetadataAsync(file).catch(unreadable);
  const header = parquetSchema(metadata).children.map((one) => one.element.name);
  const columns = header.filter(wanted);
  const total = Math.max(1, Number(metadata.num_rows));
  return {
    header,
    whole: ({ cells }) => cells,
    batches: async function* () {
      const scan = await parquetScan({ file, metadata, columns, compressors }).catch(unreadable);
      for (const { rowStart, rowEnd } of scan.ranges) {
        const values: (ArrayLike<unknown> | null)[] = [];
        for (const column of header) {
          const read = wanted(column) ? scan.readColumn({ column, rowStart, rowEnd }) : null;
          values.push(read === null ? null : await read.catch(unreadable));
        }
        for (let from = 0; from < rowEnd - rowStart; from += batchRows) {
          const until = Math.min(from + batchRows, rowEnd - rowStart);
          const records: CsvRecord[] = [];
          for (let at = from; at < until; at += 1)
            records.push({ line: rowStart + at + 1, cells: values.map((one) => cellOf(one?.[at])), raw: '' });
          yield { records, share: (rowStart + until) / total };
        }
      }
    },
  };
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}

/** The file as the reader asks for it, piece by piece. */
async function bufferOf(path: string) {
  const probe = await open(path);
  const { size } = await probe.stat();
  await probe.close();
  return {
    byteLength: size,
    slice: async (start: number, end: number = size): Promise<ArrayBuffer> => {
      const file = await open(path);
      try {
        const bytes = new Uint8Array(end - start);
        for (let read = 0; read < bytes.length; ) {
          const { bytesRead } = await file.read(bytes, read, bytes.length - read, start + read);
          if (bytesRead === 0) throw new Error('the file ends before its own table of contents says');
          read += bytesRead;
        }
        return bytes.buffer;
      } finally {
        await file.close();
      }
    },
  };
}

function unreadable(error: unknown): never {
  throw new StockFileFault('PARQUET_UNREADABLE', error instanceof Error ? error.message : String(error));
}
