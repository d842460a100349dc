import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frenchSpaces } from './french-spaces.ts';

const cases: readonly [string, string, string][] = [
  [
    'before double punctuation',
    '<p>Pourquoi ? Parce que : oui !</p>',
    '<p>Pourquoi\u00a0? Parce que\u00a0: oui\u00a0!</p>',
  ],
  ['inside guillemets', '<p>dit « oui »</p>', '<p>dit «\u00a0oui\u00a0»</p>'],
  ['after n°', '<p>CE, n° 142691</p>', '<p>CE, n°\u00a0142691</p>'],
  ['in numbers', '<p>40 000 emplois en 2014</p>', '<p>40\u202f000 emplois en 2014</p>'],
  ['not in attributes', '<a title="a : b">a : b</a>', '<a title="a : b">a\u00a0: b</a>'],
  [
    'not in what somebody typed',
    '<p>a ?</p><textarea>a ? 1 000</textarea><p>b ?</p>',
    '<p>a\u00a0?</p><textarea>a ? 1 000</textarea><p>b\u00a0?</p>',
  ],
  ['not in code', '<code>a ? b : c</code>', '<code>a ? b : c</code>'],
];

for (const [what, before, after] of cases) {
  test(`unbreakable spaces ${what}`, () => assert.equal(frenchSpaces(before), after));
}
