import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inclusionContent, isIncluded, readContent, readInclusion } from './inclusion.ts';

for (const [written, kept] of [
  ['membre de Minalogic', 'member_of: Minalogic'],
  ['Adhérent du pôle Minalogic', 'member_of: pôle Minalogic'],
  ['Lauréat i-Lab 2010', 'laureate_of: i-Lab 2010'],
  ['lauréate de i-Lab : 2012', 'laureate_of: i-Lab : 2012'],
  ['Installé à Inovallée', 'located_at: Inovallée'],
  ['NAF 62.01Z', 'activity: 62.01Z'],
  ['examiné par l’équipe : logiciel de santé', 'reviewed: logiciel de santé'],
  ['Reviewed', 'reviewed'],
  ['laureate_of: i-Lab', 'laureate_of: i-Lab'],
  ['parce que', null],
  ['membre', 'member_of'],
] as const) {
  test(`a reason is read as people write it: ${written}`, () => {
    assert.equal(readInclusion(written), kept);
  });
}

test('a reason is kept with what it is about, and read back', () => {
  assert.equal(inclusionContent('member_of', '  Le  Tarmac '), 'member_of: Le Tarmac');
  assert.deepEqual(readContent('reviewed: oui : non'), { reason: 'reviewed', detail: 'oui : non' });
  assert.equal(readContent('owned_by: X'), null);
});

test('a code of activity is no reason by itself', () => {
  assert.equal(isIncluded([]), false);
  assert.equal(isIncluded(['activity', 'activity']), false);
  assert.equal(isIncluded(['activity', 'member_of']), true);
});
