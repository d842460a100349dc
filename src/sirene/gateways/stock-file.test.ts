import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { parquetOf } from '../../../test/harness/parquet-writer.ts';
import { manyUnits, stockCsv, unitColumns } from '../../../test/harness/stock-files.ts';
import { readHeader } from '../rules/stock-header.ts';
import { openStockFile } from './open-stock-file.ts';
import { StockFileFault } from './stock-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'totem-stock-'));
let written = 0;
async function opened(content: string | Uint8Array) {
  written += 1;
  const path = join(folder, `stock-${written}`);
  writeFileSync(path, content);
  return openStockFile(path);
}
async function rowsOf(content: string | Uint8Array) {
  const file = await opened(content);
  const header = readHeader(file.header);
  assert.ok(header.ok);
  const siren = header.value.at('siren');
  const name = header.value.at('denominationUniteLegale');
  const rows: (string | undefined)[][] = [];
  for await (const { records } of file.batches())
    for (const { line, cells } of records) rows.push([`${line}`, cells[siren], cells[name]]);
  return rows;
}

test('the same rows in CSV and in parquet, whatever the groups of rows', async () => {
  const units = [...manyUnits(9000)];
  const csv = (await rowsOf(stockCsv(unitColumns, units))).map(([line, ...cells]) => [
    `${Number(line) - 1}`,
    ...cells,
  ]);
  assert.equal(csv.length, 9000);
  for (const groupRows of [2500, 100_000])
    assert.deepEqual(await rowsOf(parquetOf(unitColumns, units, groupRows)), csv);
});

test('columns that are not read are left empty, and a row is given back whole', async () => {
  const file = await opened(
    '\ufeffsiren;denominationUniteLegale;nomUniteLegale\n1;"A;B";SECRET\n2;C;SECRET\n',
  );
  for await (const { records } of file.batches()) {
    const [first, second] = records;
    assert.ok(first && second);
    assert.deepEqual(second.cells, ['2', 'C', '']);
    assert.deepEqual(file.whole(first), ['1', 'A;B', 'SECRET']);
  }
});

const faults: Readonly<Record<string, string | Uint8Array>> = {
  EMPTY: '',
  ARCHIVE: gzipSync('siren,denominationUniteLegale\n'),
  NOT_UTF8: Buffer.from('siren,denominationUniteLegale\n1,\xc9cole\n', 'latin1'),
  QUOTE_OPEN: 'siren,denominationUniteLegale\n1,"never closed\n2,other\n',
  PARQUET_UNREADABLE: 'PAR1 and nothing that follows',
};
for (const [code, content] of Object.entries(faults)) {
  test(`a file that cannot be read says why: ${code}`, async () => {
    await assert.rejects(
      async () => {
        const file = await opened(content);
        for await (const batch of file.batches()) assert.ok(batch.records.length > 0);
      },
      (error) => error instanceof StockFileFault && error.code === code,
    );
  });
}

test('a parquet cut short is said, not read half', async () => {
  const whole = parquetOf(unitColumns, [...manyUnits(10)], 5);
  await assert.rejects(opened(whole.slice(0, whole.length - 40)), StockFileFault);
});
