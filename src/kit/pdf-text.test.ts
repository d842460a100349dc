import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breakable, settable } from './pdf-text.ts';

test('what is seen stays, non-breaking spaces included; what is unseen or forbidden goes', () => {
  const kept = '« 1\u202f234\u00a0€ » — l’œuvre\nà côté';
  assert.equal(settable(kept, new Set()), kept);
  assert.equal(settable('a\u0000b\u001bc\ufeffd\u202ee\u2066f\ufffe', new Set()), 'abcdef');
  assert.equal(settable('a\r\nb\u2028c\td', new Set()), 'a\nb\nc d');
  assert.equal(settable('e\u0301\ud800', new Set()), 'é\ufffd');
});

test('a sign nobody can draw becomes its code, and the joiners of a picture go with it', () => {
  assert.equal(settable('a 👩‍👧 é', new Set(['👩', '👧', '\u200d'])), 'a [U+1F469][U+1F467] é');
  assert.equal(settable('é α я 1 € \u05d0\u0301', new Set(), 'utmost'), 'é α я 1 € [U+05D0][U+0301]');
});

test('only runs too long for their place get somewhere to break', () => {
  const plain = (text: string) => text.replaceAll('\u200b', '|');
  assert.equal(plain(breakable('anticonstitutionnellement, donc', 10)), 'anticonstitutionnellement, donc');
  assert.equal(plain(breakable('zoe@example.org ab', 10)), 'zoe@|example.|org ab');
  assert.equal(plain(breakable('123456', 5)), '1|2|3|4|5|6');
  assert.equal(plain(breakable('(L5211-11-1), 2026-11-23', 8)), '(L5211-11-1), 2026-|11-|23');
  assert.equal(plain(breakable('x'.repeat(31), 10)).length, 61);
});
