import assert from 'node:assert/strict';
import { test } from 'node:test';
import { periodEnd } from './label-period.ts';

const none = { validityYears: null, confirmationYears: null, validUntil: null };
const ends = [
  [
    '2014: one year from 12 November',
    { ...none, validityYears: 1, confirmationYears: 3 },
    'first',
    '2014-11-12',
    '2015-11-12',
  ],
  [
    'then three years planned',
    { ...none, validityYears: 1, confirmationYears: 3 },
    'then',
    '2016-06',
    '2019-06',
  ],
  [
    'two applied in summer 2016 (F2.1)',
    { ...none, validityYears: 1, confirmationYears: 2 },
    'then',
    '2016',
    '2018',
  ],
  ['2023-2025: one end for all (F2.10)', { ...none, validUntil: '2025' }, 'first', '2023-02-02', '2025'],
  ['a duration that is not known gives no end', none, 'then', '2019-04-03', null],
  ['29 February', { ...none, validityYears: 1 }, 'first', '2016-02-29', '2017-02-28'],
] as const;
for (const [what, parameters, which, given, end] of ends)
  test(`the end of a label, ${what}`, () => assert.equal(periodEnd(parameters, which, given), end));
