import type { CsvRecord } from '#kit/csv-records.ts';
import { copyLine } from '#kit/db/bulk-copy.ts';
import type { Tx } from '#kit/db/database.ts';
import { SeenNumbers } from '../rules/seen-numbers.ts';
import type { StockFault } from '../rules/stock-cells.ts';
import type { StockReader } from '../rules/stock-row.ts';
import type { RowCounts } from './editions.ts';
import { copyNewRows, type RowToStore, type StockTarget, storeRows } from './store-stock.ts';

/** Stores the rows of one file batch by batch and counts what becomes of each. */
export class StockStore {
  readonly #tx: Tx;
  readonly #target: StockTarget;
  readonly #reader: StockReader;
  readonly #refused: (record: CsvRecord, faults: readonly StockFault[]) => void;
  /** Legal units of a first file go straight into their table: their own numbers alone can repeat, told by bits. */
  readonly #seen: SeenNumbers | null;
  #storing: Promise<void> = Promise.resolve();
  #counts = { read: 0, written: 0, refused: 0 };
  readonly #aside: Record<string, number> = {};

  constructor(
    tx: Tx,
    target: StockTarget,
    reader: StockReader,
    refused: (record: CsvRecord, faults: readonly StockFault[]) => void,
    way: 'straight' | 'compared',
  ) {
    this.#seen = way === 'straight' ? new SeenNumbers() : null;
    this.#tx = tx;
    this.#target = target;
    this.#reader = reader;
    this.#refused = refused;
  }

  get read(): number {
    return this.#counts.read;
  }

  /** Reads a batch and hands it over, once the one before is stored: two at most are in memory. */
  async add(batch: readonly CsvRecord[]): Promise<void> {
    this.#counts.read += batch.length;
    const rows: RowToStore[] = [];
    for (const record of batch) {
      const row = this.#reader.read(record.cells);
      if (row.fate === 'kept') {
        if (this.#seen === null || this.#seen.add(String(row.cells[0])))
          rows.push({ line: record.line, copied: copyLine(row.cells) });
        else this.#refuseRepeated(record);
      } else if (row.fate === 'aside') this.#setAside(row.reason);
      else this.#refuse(record, row.faults);
    }
    await this.#storing;
    this.#storing = this.#store(rows, batch);
    // Whoever awaits it next hears of a failure; until then it is nobody's unhandled rejection.
    this.#storing.catch(() => {});
  }

  /** Once nothing is under way any more, however it ended. */
  settled(): Promise<void> {
    return this.#storing.catch(() => {});
  }

  async end(): Promise<RowCounts> {
    await this.#storing;
    return { ...this.#counts, aside: this.#aside };
  }

  async #store(rows: readonly RowToStore[], batch: readonly CsvRecord[]): Promise<void> {
    if (rows.length === 0) return;
    if (this.#seen !== null) {
      await copyNewRows(this.#tx, this.#target, rows);
      this.#counts.written += rows.length;
      return;
    }
    const left = await storeRows(this.#tx, this.#target, rows);
    this.#counts.written += rows.length - left.length;
    const records = new Map(batch.map((record) => [record.line, record]));
    for (const { line, reason } of left) {
      const record = records.get(line);
      if (reason !== 'REPEATED') this.#setAside(reason);
      else if (record) this.#refuseRepeated(record);
    }
  }

  #setAside(reason: string): void {
    this.#aside[reason] = (this.#aside[reason] ?? 0) + 1;
  }

  #refuseRepeated(record: CsvRecord): void {
    this.#refuse(record, [{ code: 'REPEATED', column: keyColumn[this.#target.kind] }]);
  }

  #refuse(record: CsvRecord, faults: readonly StockFault[]): void {
    this.#counts.refused += 1;
    this.#refused(record, faults);
  }
}

const keyColumn = { legal_units: 'siren', establishments: 'siret' } as const;
