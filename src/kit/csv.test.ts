import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { toCsv, unguarded } from './csv.ts';

test('what a cell holds comes back: commas, quotes, line breaks of each kind; null is empty, not zero', () => {
  const rows = [
    ['a,b', 'say "yes"', 'one\ntwo'],
    ['one\r\ntwo', 'one\rtwo', 'é'],
    [null, 0, ''],
  ] as const;
  assert.deepEqual(parse(toCsv(['x', 'y', 'z'], rows)), [
    ['x', 'y', 'z'],
    ['a,b', 'say "yes"', 'one\ntwo'],
    ['one\r\ntwo', 'one\rtwo', 'é'],
    ['', '0', ''],
  ]);
});

test('a cell that a spreadsheet would run is kept from running, unless a standard wants it as it is', () => {
  assert.equal(toCsv(['x'], [['=1+1']]), "x\r\n'=1+1\r\n");
  assert.equal(toCsv(['x'], [['=1+1']], { raw: true }), 'x\r\n=1+1\r\n');
});

test('a guarded cell gives back what it held, whatever apostrophes it began with', () => {
  for (const cell of ['=1', "'=1", "''+1", "l'eau", "'Bonjour'", '-', '', '\tx']) {
    const [[back = ''] = []] = parse(toCsv([cell], [])) as string[][];
    const [, [guarded = ''] = []] = parse(toCsv(['x'], [[cell]])) as string[][];
    assert.equal(unguarded(guarded), cell);
    assert.equal(back, cell, 'a head is ours, and stays as it is');
  }
});
