import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { CsvQuoteOpen, type CsvRecord, CsvRecords } from '#kit/csv-records.ts';
import { batchRows, type StockFile, StockFileFault } from './stock-file.ts';

const pieceBytes = 1_000_000;

/** A stock file in CSV (UTF-8, with a byte-order mark or not). */
export async function openCsv(path: string): Promise<StockFile> {
  const { size } = await stat(path);
  for await (const { records } of pieces(path, size)) {
    const [first] = records;
    if (first) return { header: first.cells, batches: () => afterHeader(path, size) };
  }
  throw new StockFileFault('EMPTY');
}

async function* afterHeader(path: string, size: number) {
  let waiting: CsvRecord[] = [];
  let header: 'ahead' | 'passed' = 'ahead';
  let reached = 0;
  for await (const { records, share } of pieces(path, size)) {
    reached = share;
    waiting.push(...(header === 'ahead' ? records.slice(1) : records));
    if (records.length > 0) header = 'passed';
    for (; waiting.length >= batchRows; waiting = waiting.slice(batchRows))
      yield { records: waiting.slice(0, batchRows), share };
  }
  if (waiting.length > 0) yield { records: waiting, share: reached };
}

/** The records of the file, piece by piece. */
async function* pieces(path: string, size: number) {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const records = new CsvRecords();
  let read = 0;
  try {
    for await (const bytes of createReadStream(path, {
      highWaterMark: pieceBytes,
    }) as AsyncIterable<Buffer>) {
      read += bytes.byteLength;
      yield { records: records.push(utf8.decode(bytes, { stream: true })), share: read / size };
    }
    yield { records: [...records.push(utf8.decode()), ...records.end()], share: 1 };
  } catch (error) {
    if (error instanceof CsvQuoteOpen) throw new StockFileFault('QUOTE_OPEN', `${error.line}`);
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      throw new StockFileFault('NOT_UTF8');
    throw error;
  }
}
