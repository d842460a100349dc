import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { csvLine } from '#kit/csv.ts';

/** The file where refused rows are given back, each with its line and its reasons: made at the first of them. */
export interface RefusedRows {
  add(line: number, reasons: readonly string[], cells: readonly string[]): void;
  /** Names the file, and answers its name; null when no row was refused. What an earlier import left goes. */
  finish(): string | null;
  /** Leaves nothing behind. */
  drop(): void;
}

/** Written row by row, so that a million refused rows hold in memory, beside the name it takes once whole. */
export function openRefusedRows(
  file: string,
  columns: { readonly line: string; readonly reason: string },
  header: readonly string[],
): RefusedRows {
  const unfinished = `${file}.${process.pid}.part`;
  let handle: number | null = null;
  const close = () => {
    if (handle !== null) closeSync(handle);
  };
  return {
    add: (line, reasons, cells) => {
      if (handle === null) {
        handle = openSync(unfinished, 'w');
        // The byte-order mark lets spreadsheets read accents in UTF-8.
        writeSync(handle, `\ufeff${csvLine([columns.line, columns.reason, ...header])}`);
      }
      writeSync(handle, csvLine([line, reasons.join(' ; '), ...cells]));
    },
    finish: () => {
      close();
      if (handle === null) {
        rmSync(file, { force: true });
        return null;
      }
      renameSync(unfinished, file);
      return file;
    },
    drop: () => {
      close();
      rmSync(unfinished, { force: true });
    },
  };
}
