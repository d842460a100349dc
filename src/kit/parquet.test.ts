import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parquetReadObjects } from 'hyparquet';
import { toParquet } from './parquet.ts';

const back = (bytes: Uint8Array<ArrayBuffer>) => parquetReadObjects({ file: bytes.buffer });

test('what a cell holds comes back, formulas, null and the empty text included', async () => {
  const rows = [
    ['=1+1', null],
    ['é œ 🐧', ''],
    ['one\r\ntwo', 'x | y'],
  ];
  assert.deepEqual(
    await back(toParquet(['a', 'b'], rows)),
    rows.map(([a, b]) => ({ a, b })),
  );
});

test('no row at all, and many, are tables too; the same rows give the same bytes', async () => {
  assert.deepEqual(await back(toParquet(['a'], [])), []);
  const many = Array.from({ length: 5000 }, (_one, number) => [
    `row ${number}`,
    number % 7 === 0 ? null : 'same',
  ]);
  const bytes = toParquet(['a', 'b'], many);
  assert.equal((await back(bytes)).length, 5000);
  assert.deepEqual(toParquet(['a', 'b'], many), bytes);
});
