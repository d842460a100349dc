import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packedZip, workbookOf } from '../../../../test/harness/workbook.ts';
import { lookAtSheets, rowsOfSheet, type SheetKind } from './read-sheets.ts';
import { type SheetFault, type SheetRow, sheetLimits } from './sheet.ts';
import { columnLetters, columnNumber } from './sheet-extent.ts';

/** In pieces of this many bytes: a sign, a line end or a mark may be cut anywhere. */
async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array, void, undefined> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const text = (value: string) => new TextEncoder().encode(value);
const latin = (value: string) => new Uint8Array([...value].map((sign) => sign.codePointAt(0) ?? 0));
const utf16 = (value: string, order: 'le' | 'be', mark: 'marked' | 'bare') => {
  const bytes = Buffer.from((mark === 'marked' ? '\ufeff' : '') + value, 'utf16le');
  return order === 'le' ? new Uint8Array(bytes) : new Uint8Array(bytes.swap16());
};

async function rowsOf(bytes: Uint8Array, kind: SheetKind = 'csv', sheet = '', size = 7): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const row of rowsOfSheet(kind, pieces(bytes, size), sheet)) rows.push(row);
  return rows;
}

async function faultOf(bytes: Uint8Array, kind: SheetKind = 'csv'): Promise<[string, SheetFault['place']]> {
  const fault = await lookAtSheets(kind, pieces(bytes, 1000)).then(
    () => assert.fail('it was read'),
    (error: SheetFault) => error,
  );
  return [fault.code, fault.place];
}

const expected: SheetRow[] = [
  { line: 1, cells: ['Nom', 'Ville'] },
  { line: 2, cells: ['Élan « numérique »', 'Échirolles'] },
  { line: 4, cells: ['Cœur', 'deux\nlignes'] },
  { line: 6, cells: ['Fin', ''] },
];
const table = (separator: string, end: string) =>
  ['Nom;Ville', 'Élan « numérique »;Échirolles', ';', 'Cœur;"deux', 'lignes"', 'Fin;', '']
    .join(end)
    .replaceAll(';', separator);

for (const [what, bytes] of [
  ['UTF-8, semicolons, LF', text(table(';', '\n'))],
  ['UTF-8 with its mark, commas, CRLF', text(`\ufeff${table(',', '\r\n')}`)],
  ['tabs, returns alone', text(table('\t', '\r'))],
  ['bars', text(table('|', '\n'))],
  ['UTF-16 little-endian with its mark', utf16(table(';', '\r\n'), 'le', 'marked')],
  ['UTF-16 big-endian with its mark', utf16(table(';', '\n'), 'be', 'marked')],
  ['UTF-16 without its mark', utf16(table(';', '\n'), 'le', 'bare')],
] as const) {
  test(`the same table in ${what}: the same rows, with the lines of the file`, async () => {
    for (const size of [1, 3, 4096]) assert.deepEqual(await rowsOf(bytes, 'csv', '', size), expected);
  });
}

test('windows-1252 is read as such, and said', async () => {
  const bytes = latin('Nom;Ville\r\nÉlan;Échirolles\r\nC\u009cur;Meylan \u0096 Inovallée\r\n');
  const seen = await lookAtSheets('csv', pieces(bytes, 5));
  assert.equal(seen.notes.encoding, 'windows-1252');
  assert.deepEqual(seen.sheets[0]?.head[2]?.cells, ['Cœur', 'Meylan – Inovallée']);
});

test('two lists pasted together: each line in its own encoding, the minority named', async () => {
  const bytes = Buffer.concat([
    text('Nom;Ville\nÉlan;Échirolles\nÉtoile;Échirolles\n'),
    latin('Éclair;Échirolles\n'),
    text('Éon;Échirolles\n'),
  ]);
  const { notes, sheets } = await lookAtSheets('csv', pieces(bytes, 11));
  assert.deepEqual(notes, { encoding: 'mixed', oddLines: [4], oddLineCount: 1, separator: ';' });
  assert.deepEqual(
    sheets[0]?.head.map((row) => row.cells[0]),
    ['Nom', 'Élan', 'Étoile', 'Éclair', 'Éon'],
  );
});

test('titles above the header do not choose the separator', async () => {
  const rows = await rowsOf(
    text('Liste des membres, 2024, à jour\n\nNom;Ville\nA, B et C;Gap\nD;Die\nE;Lus\n'),
  );
  assert.deepEqual(rows[0], { line: 1, cells: ['Liste des membres, 2024, à jour'] });
  assert.deepEqual(rows[2], { line: 4, cells: ['A, B et C', 'Gap'] });
});

test('a quote inside a cell, formulas, HTML and direction marks are text', async () => {
  const rows = await rowsOf(text('a;b\nÉcran 12";=1+1\n<b>x</b>;\u202egpj\n'));
  assert.deepEqual(rows[1]?.cells, ['Écran 12"', '=1+1']);
  assert.deepEqual(rows[2]?.cells, ['<b>x</b>', '\u202egpj']);
});

test('three hundred columns are read, a thousand and one are not', async () => {
  const wide = (count: number) => text(`${Array.from({ length: count }, (_, at) => `c${at}`).join(';')}\n`);
  assert.equal((await rowsOf(wide(300)))[0]?.cells.length, 300);
  assert.deepEqual(await faultOf(wide(1001)), ['SHEET_TOO_MANY_COLUMNS', { line: 1 }]);
});

test('what cannot be read says why and where', async () => {
  assert.deepEqual(await faultOf(text('')), ['SHEET_EMPTY', {}]);
  assert.deepEqual(await faultOf(text('\n \n')), ['SHEET_EMPTY', {}]);
  assert.deepEqual(await faultOf(text('a;b\u0001\n')), ['SHEET_NOT_TEXT', {}]);
  assert.deepEqual(await faultOf(text('a;b\n1;2\n3;"ouvert\n4;5\n')), ['SHEET_QUOTE_OPEN', { line: 3 }]);
  assert.deepEqual(await faultOf(text(`a;b\n1;${'x'.repeat(sheetLimits.cellLength + 1)}\n`)), [
    'SHEET_CELL_TOO_LONG',
    { line: 2, column: 2 },
  ]);
  assert.deepEqual(await faultOf(text(`a\n${'x\n'.repeat(sheetLimits.rows)}`)), [
    'SHEET_TOO_MANY_ROWS',
    { line: sheetLimits.rows + 1 },
  ]);
});

test('a workbook: its sheets, numbers with all their digits, days, what formulas gave, merged titles', async () => {
  const bytes = workbookOf(
    {
      Notice: [['À lire']],
      'Membres 2024': [
        ['Liste', null, null],
        ['Nom', 'SIRET', 'Depuis', 'Code postal', 'Total'],
        ['Élan', 13000038300013, { day: 41640 }, 1000, { formula: 'A1', gave: '=1+1' }],
        [],
        ['<b>', 479806630.788375, null, null, null],
      ],
    },
    ['A1:C1'],
  );
  const seen = await lookAtSheets('xlsx', pieces(bytes, 4096));
  assert.deepEqual(
    seen.sheets.map((sheet) => [sheet.name, sheet.rowCount]),
    [
      ['Notice', 1],
      ['Membres 2024', 4],
    ],
  );
  const rows = await rowsOf(bytes, 'xlsx', 'Membres 2024', 4096);
  assert.deepEqual(rows[2], { line: 3, cells: ['Élan', '13000038300013', '2014-01-01', '1000', '=1+1'] });
  assert.equal(rows[3]?.line, 5);
  assert.equal(rows[3]?.cells[1], '479806630.788375');
});

test('an archive that swells is refused before it is unpacked, also when its directory lies', async () => {
  const bomb = { 'xl/worksheets/sheet1.xml': Buffer.alloc(60_000_000, 32) };
  assert.equal((await faultOf(packedZip(bomb), 'xlsx'))[0], 'SHEET_ZIP_SWELLS');
  const lying = packedZip(bomb, { 'xl/worksheets/sheet1.xml': 1000 });
  assert.equal((await faultOf(lying, 'xlsx'))[0], 'SHEET_ZIP_SWELLS');
  const large = packedZip({ 'xl/a.xml': 'x' }, { 'xl/a.xml': sheetLimits.expandedBytes + 1 });
  assert.equal((await faultOf(large, 'xlsx'))[0], 'SHEET_ZIP_TOO_LARGE');
  assert.equal((await faultOf(text('PK\u0003\u0004 rien'), 'xlsx'))[0], 'SHEET_ZIP_DAMAGED');
});

test('one cell at the far end of a sheet does not fill the memory', async () => {
  const far = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>`;
  assert.equal(
    (await faultOf(packedZip({ 'xl/worksheets/sheet1.xml': far }), 'xlsx'))[0],
    'SHEET_TOO_MANY_ROWS',
  );
});

test('columns are lettered as spreadsheet programs do', () => {
  for (const [number, letters] of [
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [703, 'AAA'],
    [16384, 'XFD'],
  ] as const) {
    assert.equal(columnLetters(number), letters);
    assert.equal(columnNumber(letters), number);
  }
});
