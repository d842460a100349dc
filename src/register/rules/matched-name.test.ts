import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchedName } from './matched-name.ts';

const others = ['Pôle de compétitivité mondial', 'Fit Lab', 'R.P.S.'];
const told: readonly (readonly [string, string | null])[] = [
  ['minal', null],
  ['MINALOGIC', null],
  ['pole', 'Pôle de compétitivité mondial'],
  ['competitivites', 'Pôle de compétitivité mondial'],
  ['fitlab', 'Fit Lab'],
  ['fit l', 'Fit Lab'],
  ['rps', 'R.P.S.'],
  ['grenoble', null],
  ['', null],
];
for (const [typed, name] of told) {
  test(`« ${typed} » is answered by ${name ?? 'no other name'}`, () =>
    assert.equal(matchedName(typed, 'Minalogic', others), name));
}
