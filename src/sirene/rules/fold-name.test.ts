import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldName } from './fold-name.ts';

const pairs = [
  ['R.P.S.', 'RPS'],
  ['A. I. M.', 'aim'],
  ["L'Éducation", 'education'],
  ['L’éducation', 'Education'],
  ['Cœur & Âme', 'coeur et ame'],
  ['Deux\u00a0mots', 'deux mots'],
  ['S a S Dupont', 'dupont'],
  ['Dupont S. A. R. L.', 'dupont sarl'],
  ['Straße', 'strasse'],
] as const;

for (const [written, same] of pairs)
  test(`« ${written} » and « ${same} » fold to one`, () => assert.equal(foldName(written), foldName(same)));

test('what is another word stays another', () => {
  assert.notEqual(foldName('Rennes 2'), foldName('Rennes'));
  assert.notEqual(foldName('Dauphin'), foldName('Dauphine'));
});
