import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatSiren, isSiren, isSiret } from './siren.ts';

const right = ['200040715', '213801855', '180089013', '200 040 715', '200\u00a0040\u00a0715'];
const wrong = [
  '200040716', // another key
  '020004071', // padded with a zero
  '90197921', // the last digit was lost in a spreadsheet
  '479806630.788375', // two numbers merged in one cell
  '0409326', // a RIDET of New Caledonia
  '20004071500020', // a SIRET
  '000000000',
  '２00040715',
  'O00040715',
  '',
];

for (const text of right) test(`« ${text} » is a SIREN`, () => assert.equal(isSiren(text), true));
for (const text of wrong) test(`« ${text} » is not`, () => assert.equal(isSiren(text), false));

test('a SIREN is shown in groups of three that do not break', () => {
  assert.equal(formatSiren('200040715'), '200\u00a0040\u00a0715');
});

const sirets = [
  ['90197921100025', true],
  ['901 979 211 00025', true],
  ['35600000009075', true], // La Poste: the sum of the digits
  ['35600000009076', false],
  ['90197921100026', false],
  ['9019792110002', false],
  ['901979211', false],
] as const;
for (const [text, answer] of sirets)
  test(`« ${text} » is ${answer ? '' : 'not '}a SIRET`, () => assert.equal(isSiret(text), answer));
