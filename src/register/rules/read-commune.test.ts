import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type PlaceCells, readCommune } from './read-commune.ts';

const cases: readonly [string, Partial<PlaceCells>, string | null, readonly string[]][] = [
  ['a name and its postcode', { commune: 'Grenoble', postcode: '38000' }, '38185', []],
  ['capitals, no accent', { commune: 'ECHIROLLES', postcode: '38130' }, '38151', []],
  ['a CEDEX office beside a name', { commune: 'GRENOBLE CEDEX 9', postcode: '38054' }, '38185', []],
  ['a CEDEX office alone stays unresolved', { postcode: '90725' }, null, []],
  ['a zero lost', { commune: 'Bourg-en-Bresse', postcode: '1000' }, '01053', ['POSTCODE_ZERO_ADDED']],
  ['a department for a postcode', { commune: 'Meylan', postcode: '38' }, '38229', ['POSTCODE_IS_DEPARTMENT']],
  ['a department in the column of the commune', { commune: '38' }, null, []],
  ['an INSEE code', { communeCode: '38185' }, '38185', []],
  ['an INSEE code that lost its zero', { communeCode: '1053' }, '01053', []],
  [
    'a name and a code that disagree',
    { commune: 'Meylan', communeCode: '38185' },
    null,
    ['COMMUNE_CODE_DIFFERS'],
  ],
  ['a district of Paris', { commune: 'Paris 12e', postcode: '75012' }, '75056', []],
  ['namesakes told apart by the department', { commune: 'Saint-Denis', department: '93' }, '93066', []],
  ['namesakes that nothing tells apart', { commune: 'Saint-Denis' }, null, ['COMMUNE_UNRESOLVED']],
  ['no commune of France', { commune: 'Genève' }, null, ['COMMUNE_UNRESOLVED']],
  ['an elision written apart', { commune: 'ST MARTIN D HERES', postcode: '38400' }, '38421', []],
  ['a postcode of one commune', { postcode: '38400' }, '38421', ['COMMUNE_FROM_POSTCODE']],
  ['words for a postcode', { commune: 'Meylan', postcode: 'idem' }, '38229', ['POSTCODE_UNREAD']],
];

for (const [what, cells, code, codes] of cases) {
  test(`places: ${what}`, () => {
    const read = readCommune({ commune: '', communeCode: '', postcode: '', department: '', ...cells });
    assert.equal(read.commune?.code ?? null, code);
    assert.deepEqual(
      read.remarks.map((one) => one.code),
      codes,
    );
  });
}
