import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wholeArticles } from './whole-articles.ts';

const whole = (text: string) => `<span class="nowrap">${text}</span>`;

const cases: readonly [string, string, string][] = [
  ['a number', '<p>(L2121-17 al.)</p>', `<p>(${whole('L2121-17')} al.)</p>`],
  [
    'several, each on its own',
    '<p>L2121-12 et L5211-11-1</p>',
    `<p>${whole('L2121-12')} et ${whole('L5211-11-1')}</p>`,
  ],
  [
    'its paragraph and its code',
    '<p>L2121-12 al. 3 CGCT, R. 2131-1</p>',
    `<p>${whole('L2121-12 al. 3 CGCT')}, ${whole('R. 2131-1')}</p>`,
  ],
  [
    'no attribute, no choice, nothing typed or coded, no drawing',
    '<a title="L2121-17">a</a><option>L2121-17</option><textarea>L2121-17</textarea><code>L2121-17</code><svg><text>L2121-17</text></svg>',
    '<a title="L2121-17">a</a><option>L2121-17</option><textarea>L2121-17</textarea><code>L2121-17</code><svg><text>L2121-17</text></svg>',
  ],
  [
    'no other number',
    '<p>2026-11-23, 038-999901242-DE, ML2121-17, L2121-17b</p>',
    '<p>2026-11-23, 038-999901242-DE, ML2121-17, L2121-17b</p>',
  ],
];

for (const [what, before, after] of cases) {
  test(`articles stay whole: ${what}`, () => assert.equal(wholeArticles(before), after));
}
