import { type JournalEvent, record } from '#journal/record.ts';
import type { CsvRecord } from '#kit/csv-records.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Tx } from '#kit/db/database.ts';
import { newId } from '#kit/ids.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import {
  type EditionAsked,
  endEdition,
  enterEdition,
  hasUnits,
  type RowCounts,
} from '../queries/editions.ts';
import { StockStore } from '../queries/stock-store.ts';
import { hidePartial, openWaiting, removePersons, takeReference } from '../queries/store-stock.ts';
import type { StockFault } from '../rules/stock-cells.ts';
import type { EditionRead, StockReader } from '../rules/stock-row.ts';

/** A file that cannot be imported as it is asked. */
export type ImportRefusal = 'ALREADY_READ' | 'IMPORT_UNDER_WAY' | 'UNITS_FIRST';

export interface ImportAsked {
  readonly edition: EditionAsked;
  readonly readerOf: (edition: EditionRead) => StockReader;
  readonly batches: AsyncIterable<{ readonly records: readonly CsvRecord[]; readonly share: number }>;
  /** Told of each refused row, in the order of the file within a batch. */
  readonly refused: (record: CsvRecord, faults: readonly StockFault[]) => void;
  readonly tell: (progress: { readonly rows: number; readonly share: number }) => void;
}

export interface ImportDone {
  readonly editionId: string;
  readonly rows: RowCounts;
  /** Natural persons that earlier editions kept and that this one removed. */
  readonly personsRemoved: number;
}

/**
 * Imports one stock file: everything it holds, or nothing, in one transaction, so that a fall in the middle leaves what was
 * known before, and the same file given again begins again. Two rows in the journal, whatever its size: when it begins
 * and how it ends.
 */
export async function importStock(ctx: Ctx, asked: ImportAsked): Promise<Result<ImportDone, ImportRefusal>> {
  const begun = await beginEdition(ctx, asked.edition);
  if (!begun.ok) return begun;
  const id = begun.value;
  const { publishedOn, personsReason } = asked.edition;
  const reader = asked.readerOf({ id, publishedOn, personsReason });
  try {
    const imported = await record<ImportDone, ImportRefusal>(ctx, readEvent, async (tx) => {
      if (!(await takeReference(tx))) return refuse('IMPORT_UNDER_WAY');
      const rows = await storeAll(tx, id, reader, asked);
      const persons = asked.edition.kind === 'legal_units' && personsReason === null;
      const personsRemoved = persons ? await removePersons(tx) : 0;
      await hidePartial(tx, asked.edition.kind, id);
      await endEdition(tx, id, { state: 'read', rows }, ctx.now());
      return ok({ editionId: id, rows, personsRemoved });
    });
    if (!imported.ok) await abandon(ctx, id);
    return imported;
  } catch (error) {
    // What went wrong is what must be heard, even where it cannot be noted any more.
    await abandon(ctx, id).catch(() => {});
    throw error;
  }
}

/** Says that this file begins to be read. */
function beginEdition(ctx: Ctx, asked: EditionAsked): Promise<Result<string, ImportRefusal>> {
  const { kind, title, publishedOn, filename, sha256, personsReason } = asked;
  const started = (id: string): JournalEvent => ({
    event: 'edition.started',
    subject: subjectOf(id),
    data: { kind, title, publishedOn, filename, sha256, personsReason },
  });
  return record<string, ImportRefusal>(ctx, started, async (tx) => {
    if (!(await takeReference(tx))) return refuse('IMPORT_UNDER_WAY');
    if (kind === 'establishments' && !(await hasUnits(tx))) return refuse('UNITS_FIRST');
    const id = await enterEdition(tx, newId(ctx.now()), asked, ctx.now());
    return id === null ? refuse('ALREADY_READ') : ok(id);
  });
}

/** Reads and stores batch after batch; the next one is read while the database stores the one before. */
async function storeAll(tx: Tx, id: string, reader: StockReader, asked: ImportAsked): Promise<RowCounts> {
  const { kind, publishedOn } = asked.edition;
  const target = { kind, publishedOn, editionId: id, columns: reader.columns };
  const way = kind === 'legal_units' && !(await hasUnits(tx)) ? 'straight' : 'compared';
  if (way === 'compared') await openWaiting(tx, target);
  const store = new StockStore(tx, target, reader, asked.refused, way);
  try {
    for await (const { records, share } of asked.batches) {
      await store.add(records);
      asked.tell({ rows: store.read, share });
    }
    return await store.end();
  } finally {
    // Nothing of it may still be asked of the database once the transaction ends.
    await store.settled();
  }
}

async function abandon(ctx: Ctx, id: string): Promise<void> {
  await record(ctx, { event: 'edition.abandoned', subject: subjectOf(id) }, async (tx) => {
    await endEdition(tx, id, { state: 'abandoned' }, ctx.now());
    return ok(null);
  });
}

function readEvent({ editionId, rows, personsRemoved }: ImportDone): JournalEvent {
  return {
    event: 'edition.read',
    subject: subjectOf(editionId),
    data: { ...rows, aside: { ...rows.aside }, personsRemoved },
  };
}

function subjectOf(id: string): string {
  return `sirene/edition/${id}`;
}
