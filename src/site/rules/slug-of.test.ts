import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slugOf } from './slug-of.ts';

const cases: readonly [string, string][] = [
  ['Grenoble parmi les neuf', 'grenoble-parmi-les-neuf'],
  ['  L’œuvre d’été : 2014 !', 'l-oeuvre-d-ete-2014'],
  ['日本', 'note'],
  [`${'a'.repeat(79)} b`, 'a'.repeat(79)],
];

for (const [title, slug] of cases) {
  test(`the address of « ${title.slice(0, 30)} »`, () => assert.equal(slugOf(title), slug));
}
