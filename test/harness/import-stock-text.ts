import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ctx } from '#kit/ctx.ts';
import { sha256 } from '#kit/ids.ts';
import { importStock } from '../../src/sirene/actions/import-stock.ts';
import { settleWords } from '../../src/sirene/actions/settle-words.ts';
import { openStockFile } from '../../src/sirene/gateways/open-stock-file.ts';
import { readerOf } from '../../src/sirene/rules/reader-of.ts';
import { readHeader } from '../../src/sirene/rules/stock-header.ts';

/** Imports a stock file of this content, as the command does; answers what became of it and the refused rows. */
export async function importStockText(
  ctx: Ctx,
  content: string | Uint8Array,
  options: {
    readonly publishedOn?: string;
    readonly personsReason?: string;
    readonly settled?: 'later';
  } = {},
) {
  const path = join(mkdtempSync(join(tmpdir(), 'totem-stock-')), 'stock');
  writeFileSync(path, content);
  const file = await openStockFile(path);
  const header = readHeader(file.header);
  if (!header.ok) throw new Error(`unknown header: ${file.header.join(', ')}`);
  const { kind } = header.value;
  const publishedOn = options.publishedOn ?? '2026-11-01';
  const refused: { readonly line: number; readonly codes: readonly string[] }[] = [];
  const result = await importStock(ctx, {
    edition: {
      kind,
      title: kind === 'legal_units' ? 'Base Sirene, StockUniteLegale' : 'Base Sirene, StockEtablissement',
      publishedOn,
      filename: 'stock',
      sha256: sha256(content),
      personsReason: options.personsReason ?? null,
    },
    readerOf: (edition) => readerOf(header.value, edition),
    batches: file.batches(),
    refused: ({ line }, faults) => refused.push({ line, codes: faults.map((one) => one.code) }),
    tell: () => {},
  });
  if (options.settled !== 'later') await settleWords(ctx);
  return { result, refused };
}
