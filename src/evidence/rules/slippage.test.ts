import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slippageMonths } from './slippage.ts';

const cases: readonly [string | null, string | null, number | null, string][] = [
  ['2015-01', '2015-08-26', 7, 'the totem of Grenoble: about 7 months late (GRE-14)'],
  ['2015-01-31', '2015-08-01', 7, 'days do not count: the months do'],
  ['2015-08', '2015-08-26', 0, 'kept in its month'],
  ['2015-08', '2015-06', -2, 'early'],
  ['2014-12', '2015-01', 1, 'across the new year'],
  [null, '2015-08-26', null, 'no promised date'],
  ['2015-01', null, null, 'not kept yet'],
  ['2015', '2015-08-26', null, 'a year alone gives no month'],
  ['2015-01', '2016', null, 'a year alone gives no month on the other side either'],
];

for (const [planned, happened, months, what] of cases) {
  test(`slippage: ${what}`, () => assert.equal(slippageMonths(planned, happened), months));
}
