import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { CsvQuoteOpen, type CsvRecord, CsvRecords } from '#kit/csv-records.ts';
import { batchRows, type StockFile, StockFileFault } from './stock-file.ts';

const pieceBytes = 500_000;

/** A stock file in CSV (UTF-8, with a byte-order mark or not), and of it the wanted columns only. */
export async function openCsv(path: string, wanted: (column: string) => boolean): Promise<StockFile> {
  const { size } = await stat(path);
  const header = await headerOf(path, size);
  const cut = new CsvRecords();
  cut.push(`${header.raw}\n`);
  return {
    header: header.cells,
    batches: () =>
      afterHeader(
        path,
        size,
        header.cells.map((one) => (isWanted(one, wanted) ? 'cut' : 'left')),
      ),
    whole: (record) => cut.whole(record),
  };
}

function isWanted(column: string, wanted: (column: string) => boolean): boolean {
  return wanted(column.replace(/^\ufeff/, '').trim());
}

async function headerOf(path: string, size: number): Promise<CsvRecord> {
  for await (const { records } of pieces(path, size, new CsvRecords())) {
    const [first] = records;
    if (first) return first;
  }
  throw new StockFileFault('EMPTY');
}

async function* afterHeader(path: string, size: number, wanted: readonly ('cut' | 'left')[]) {
  const cut = new CsvRecords();
  cut.want(wanted);
  let waiting: CsvRecord[] = [];
  let header: 'ahead' | 'passed' = 'ahead';
  let reached = 0;
  for await (const { records, share } of pieces(path, size, cut)) {
    reached = share;
    waiting.push(...(header === 'ahead' ? records.slice(1) : records));
    if (records.length > 0) header = 'passed';
    for (; waiting.length >= batchRows; waiting = waiting.slice(batchRows))
      yield { records: waiting.slice(0, batchRows), share };
  }
  if (waiting.length > 0) yield { records: waiting, share: reached };
}

/** The records of the file, piece by piece. */
async function* pieces(path: string, size: number, records: CsvRecords) {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
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
