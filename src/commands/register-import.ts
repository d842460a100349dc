import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { wallClock } from '#kit/clock.ts';
import type { Ctx } from '#kit/ctx.ts';
import { inLang } from '#kit/i18n.ts';
import { civilDay } from '#kit/instant.ts';
import { createLive } from '#kit/live/live.ts';
import type { Result } from '#kit/result.ts';
import { nobody } from '#kit/viewer.ts';
import { contextOf } from '../app.ts';
import type { Settings } from '../settings.ts';
import { type ImportDone, type ImportRefusal, importStock } from '../sirene/actions/import-stock.ts';
import { settleWords } from '../sirene/actions/settle-words.ts';
import { openStockFile } from '../sirene/gateways/open-stock-file.ts';
import { StockFileFault } from '../sirene/gateways/stock-file.ts';
import { asideWords, stockFaultWords } from '../sirene/import-words.ts';
import { readerOf } from '../sirene/rules/reader-of.ts';
import { readHeader, type StockHeader, type StockKind } from '../sirene/rules/stock-header.ts';
import { fileStoreOf } from './file-store-of.ts';
import { importWords, refusedColumns } from './import-words.ts';
import type { ExitCode, Io } from './io.ts';
import { openHome } from './open-home.ts';
import type { StockCall } from './read-call.ts';
import { openRefusedRows } from './refused-rows.ts';
import { commandWords } from './words.ts';

/**
 * `totem register import --legal-units F --establishments F`: the reference of legal units, from INSEE’s stock files. Exit 0,
 * also when the same file was imported before; 2 when a file cannot be read; 3 when it cannot be imported now.
 */
export async function registerImport(settings: Settings, io: Io, call: StockCall): Promise<ExitCode> {
  const w = inLang(importWords, io.lang);
  const files = [
    { kind: 'legal_units', path: call.legalUnits },
    { kind: 'establishments', path: call.establishments },
  ] as const;
  if (files.every((one) => one.path === null)) return fail(io, 2, 'NO_FILE', w.needsFile);
  const opening = inLang(commandWords, io.lang);
  const home = await openHome(settings, (step) =>
    io.err(step.detail ? opening.migrating(step.detail) : opening.opening),
  );
  const day = call.published ?? civilDay(wallClock());
  if (call.published === null) io.err(w.noDay(day));
  const parts = { database: home.database, now: wallClock, files: fileStoreOf(settings), live: createLive() };
  const ctx: Ctx = {
    ...contextOf(parts, nobody),
    author: { kind: 'system', id: 'command-line', mandateId: null },
  };
  try {
    for (const { kind, path } of files) {
      if (path === null) continue;
      const code = await importFile(ctx, io, { ...call, kind, path, day });
      if (code !== 0) return code;
    }
    await settleWords(ctx);
    return 0;
  } finally {
    await home.close();
  }
}

interface FileCall extends StockCall {
  readonly kind: StockKind;
  readonly path: string;
  readonly day: string;
}

async function importFile(ctx: Ctx, io: Io, call: FileCall): Promise<ExitCode> {
  const w = inLang(importWords, io.lang);
  try {
    io.err(w.reading(call.path));
    const began = performance.now();
    const file = await openStockFile(call.path);
    const header = readHeader(file.header);
    if (!header.ok)
      return fail(io, 2, 'HEADER_UNKNOWN', w.headerUnknown(call.path, header.lacking.join(w.or)));
    if (header.value.kind !== call.kind) {
      const option = header.value.kind === 'legal_units' ? '--legal-units' : '--establishments';
      return fail(io, 2, 'WRONG_OPTION', w.wrongOption(call.path, option));
    }
    const refused = openRefusedRows(
      `${call.path}.refused.csv`,
      { line: refusedColumns.line[io.lang], reason: refusedColumns.reason[io.lang] },
      header.value.columns,
    );
    const sha256 = await fingerprint(call.path);
    const imported = await importStock(ctx, {
      edition: {
        kind: call.kind,
        title: call.title ?? titles[header.value.shape],
        publishedOn: call.day,
        filename: basename(call.path),
        sha256,
        personsReason: call.personsReason,
      },
      readerOf: (edition) => readerOf(header.value, edition),
      batches: file.batches(),
      refused: (record, faults) => {
        const reasons = faults.map(({ code, column }) =>
          column === '' ? stockFaultWords[code][io.lang] : `${column} : ${stockFaultWords[code][io.lang]}`,
        );
        refused.add(record.line, reasons, file.whole(record));
      },
      tell: progress(io),
    }).catch((error: unknown) => {
      refused.drop();
      throw error;
    });
    if (!imported.ok) {
      refused.drop();
      return refuseImport(io, call.path, imported);
    }
    const seconds = (performance.now() - began) / 1000;
    sayDone(io, call.path, imported.value, refused.finish(), seconds);
    return 0;
  } catch (error) {
    if (error instanceof StockFileFault)
      return fail(io, 2, error.code, w.unreadable(call.path, whyOf(io, error)));
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      return fail(io, 2, 'NO_FILE', w.unreadable(call.path, (error as Error).message));
    throw error;
  }
}

const titles: Readonly<Record<StockHeader['shape'], string>> = {
  legal_units: 'Base Sirene, StockUniteLegale',
  establishments: 'Base Sirene, StockEtablissement',
  register: 'Base Sirene, sélection',
};

async function fingerprint(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const bytes of createReadStream(path, { highWaterMark: 1_000_000 }))
    hash.update(bytes as Buffer);
  return hash.digest('hex');
}

/** A line every two seconds at most, and none for what takes less. */
function progress(io: Io) {
  const w = inLang(importWords, io.lang);
  let last = performance.now();
  return ({ rows, share }: { rows: number; share: number }) => {
    if (performance.now() - last < 2000) return;
    last = performance.now();
    io.err(w.progress(rows, Math.floor(share * 100)));
  };
}

function refuseImport(io: Io, path: string, refused: Result<never, ImportRefusal>): ExitCode {
  const w = inLang(importWords, io.lang);
  const [refusal = 'IMPORT_UNDER_WAY'] = refused.ok ? [] : refused.refusals;
  if (refusal !== 'ALREADY_READ') return fail(io, 3, refusal, w[refusal](path));
  if (io.json) io.out(JSON.stringify({ file: path, already: true }));
  else io.out(w.ALREADY_READ(path));
  return 0;
}

function sayDone(io: Io, path: string, done: ImportDone, refusedFile: string | null, seconds: number): void {
  const w = inLang(importWords, io.lang);
  const { rows, personsRemoved } = done;
  if (io.json) {
    io.out(JSON.stringify({ file: path, ...rows, personsRemoved, refusedFile }));
    return;
  }
  const aside = Object.values(rows.aside).reduce((sum, count) => sum + count, 0);
  io.out(w.done(path, rows.read, rows.written, aside, rows.refused, seconds.toFixed(1)));
  for (const [reason, count] of Object.entries(rows.aside))
    io.out(w.aside(count, asideWords[reason as keyof typeof asideWords][io.lang]));
  if (personsRemoved > 0) io.out(w.personsRemoved(personsRemoved));
  if (refusedFile !== null) io.out(w.refusedFile(refusedFile));
}

function whyOf(io: Io, { code, message }: StockFileFault): string {
  const said = inLang(importWords, io.lang)[code];
  return typeof said === 'string' ? said : said(message);
}

function fail(io: Io, code: ExitCode, error: string, sentence: string): ExitCode {
  if (io.json) io.out(JSON.stringify({ error, message: sentence }));
  else io.err(sentence);
  return code;
}
