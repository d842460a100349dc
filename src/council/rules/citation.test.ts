import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bracketed, citation } from './citation.ts';

test('English joins articles by « and »; French says them as they are', () => {
  for (const [french, english] of [
    ['L2121-17 CGCT', 'L2121-17 CGCT'],
    ['L2121-12 et L5211-1 CGCT', 'L2121-12 and L5211-1 CGCT'],
    ['L2121-12 al. 3 CGCT', 'L2121-12 para. 3 CGCT'],
    [
      'L5211-8 CGCT, L273-10 et L273-12 du code électoral',
      'L5211-8 CGCT, L273-10 and L273-12 of the electoral code',
    ],
    ['L2121-17 CGCT ; CE, 16 juin 1997, n° 142691', 'L2121-17 CGCT; CE, 16 June 1997, n° 142691'],
    [
      'L5211-6 al. 4 CGCT ; L273-10 et L273-12 du code électoral',
      'L5211-6 para. 4 CGCT; L273-10 and L273-12 of the electoral code',
    ],
    ['L5211-6 al. 4 et L2121-17 CGCT', 'L5211-6 para. 4 and L2121-17 CGCT'],
    ['L2131-11 CGCT ; rép. min. n° 24626', 'L2131-11 CGCT; rép. min. n° 24626'],
    // What somebody declared is theirs.
    ['articles 9 et 11 des statuts', 'articles 9 et 11 des statuts'],
    ['loi du 1er juillet 1901, art. 1 et 5 ; statuts', 'loi du 1er juillet 1901, art. 1 et 5 ; statuts'],
  ] as const) {
    assert.equal(citation(french, 'fr'), french);
    assert.equal(citation(french, 'en'), english);
  }
});

test('a rule that no text settles has no brackets', () => {
  assert.equal(bracketed(null, 'fr'), '');
  assert.equal(bracketed('L2121-4 et L5211-1 CGCT', 'en'), ' (L2121-4 and L5211-1 CGCT)');
});
