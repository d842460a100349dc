import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { CsvQuoteOpen, CsvRecords } from './csv-records.ts';

/** Read in pieces of this many signs. */
function read(text: string, size: number) {
  const records = new CsvRecords();
  const found = [];
  for (let at = 0; at < text.length; at += size) found.push(...records.push(text.slice(at, at + size)));
  return [...found, ...records.end()];
}

const texts: Readonly<Record<string, string>> = {
  plain: 'a,b\n1,2\n3,4\n',
  'without a last line end': 'a,b\n1,2',
  'carriage returns': 'a,b\r\n1,2\r\n,\r\n',
  'a line break, a quote and a separator in quotes': 'a,b\n"one\ntwo","say ""yes"", twice"\n3,4\n',
  'a carriage return in quotes': 'a,b\r\n"one\r\ntwo",2\r\n',
  'an empty cell in quotes': 'a,b\n"",""\n',
};

for (const [name, text] of Object.entries(texts)) {
  test(`cut as the reader of the rest of the program cuts it, whatever the pieces: ${name}`, () => {
    const expected = parse(text, { relax_column_count: true });
    for (const size of [1, 2, 3, 7, 1000]) {
      assert.deepEqual(
        read(text, size).map((one) => one.cells),
        expected,
        `pieces of ${size}`,
      );
    }
  });
}

test('each record knows its line, line breaks in quotes and empty lines counted', () => {
  const records = read('a,b\n"one\ntwo",2\n\n3,4\n', 5);
  assert.deepEqual(
    records.map((one) => one.line),
    [1, 2, 5],
  );
});

test('the header says the separator', () => {
  assert.deepEqual(read('a;b\n1,5;2\n', 100)[1]?.cells, ['1,5', '2']);
  assert.deepEqual(read('a\tb\n1\t2\n', 100)[1]?.cells, ['1', '2']);
});

test('a quote that is never closed is said with its line, and the file is not held in memory', () => {
  assert.throws(
    () => read('a,b\n1,2\n"3,4\n5,6\n', 4),
    (error) => error instanceof CsvQuoteOpen && error.line === 3,
  );
  const records = new CsvRecords();
  records.push('a,b\n"');
  assert.throws(() => {
    for (let piece = 0; piece < 100; piece += 1) records.push('x'.repeat(50_000));
  }, CsvQuoteOpen);
});
