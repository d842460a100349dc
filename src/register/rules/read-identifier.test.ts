import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSiren } from './read-identifier.ts';

const cases: readonly [string, string, string, string | null, readonly string[]][] = [
  ['a SIREN', '200040715', '', '200040715', []],
  ['with the spaces of a person', '200 040 715', '', '200040715', []],
  ['as a spreadsheet writes a number', '200040715.0', '', '200040715', []],
  ['inside a VAT number', 'FR 12 200040715', '', '200040715', []],
  ['a digit lost, alone', '90197921', '', null, ['SIREN_LENGTH']],
  ['a digit lost, beside its SIRET', '90197921', '90197921100025', '901979211', ['SIREN_FROM_SIRET']],
  ['no SIREN but a SIRET', '', '90197921100025', '901979211', []],
  ['a SIRET in the column of the SIREN', '90197921100025', '', '901979211', ['SIREN_FROM_SIRET']],
  ['a RIDET of New Caledonia', '741165001', '', null, ['SIREN_KEY_WRONG']],
  ['two numbers in a cell, as a number', '479806630.788375', '', null, ['TWO_IDENTIFIERS']],
  ['two numbers in a cell, as text', '479806630,788374890', '', null, ['TWO_IDENTIFIERS']],
  ['two numbers in a cell, with a space', '479806630 788374890', '', null, ['TWO_IDENTIFIERS']],
  ['rounded by a spreadsheet', '4,79807E+08', '', null, ['SIREN_ROUNDED']],
  ['the number of an association', 'W381000123', '', null, ['SIREN_IS_RNA']],
  ['words', 'en cours', '', null, ['SIREN_NOT_A_NUMBER']],
  ['two that disagree', '200040715', '90197921100025', null, ['SIREN_DIFFERS_FROM_SIRET']],
  ['a SIREN beside a damaged SIRET', '200040715', '20004071500010', '200040715', ['SIRET_KEY_WRONG']],
  ['nothing', '', '', null, []],
];

for (const [what, siren, siret, expected, codes] of cases) {
  test(`identifiers: ${what}`, () => {
    const read = readSiren(siren, siret);
    assert.equal(read.siren, expected);
    assert.deepEqual(
      read.remarks.map((one) => one.code),
      codes,
    );
  });
}
