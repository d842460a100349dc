import assert from 'node:assert/strict';
import { test } from 'node:test';
import { profileNames } from './profile.ts';
import { rulesOf } from './profiles.ts';
import { lawDifferences } from './votes-check.ts';
import { lawInFile, rulesOfLaw, statutesOf } from './votes-law.ts';

const declared = {
  quorum: 'third',
  majority: 'each_college',
  castingVote: null,
  article: 'articles 9 et 11 des statuts',
} as const;
const law = lawInFile({ profile: 'association', rules: rulesOf('association', declared) });

test('what was declared is read back from the rules it made, and makes them again', () => {
  assert.deepEqual(law.statutes, declared);
  assert.deepEqual(rulesOfLaw(law), rulesOf('association', declared));
  assert.equal(statutesOf(rulesOf('association', null)), null);
  for (const profile of profileNames) {
    const own = lawInFile({ profile, rules: rulesOf(profile, null) });
    assert.deepEqual([own.statutes, ...lawDifferences(own)], [null], profile);
  }
});

test('a threshold, an article, or statutes given to a council are named', () => {
  const names = (change: Partial<typeof law>) =>
    [...lawDifferences({ ...law, ...change })].map((one) => one.name);
  const { rules } = law;
  assert.deepEqual(names({}), []);
  assert.deepEqual(names({ rules: { ...rules, quorum: { ...rules.quorum, value: 'quarter' } } }), [
    'law.rules.quorum.value',
  ]);
  assert.deepEqual(names({ rules: { ...rules, castingVote: { value: 'no', article: 'article 3' } } }), [
    'law.rules.castingVote.article',
  ]);
  assert.equal(names({ profile: 'common' })[0], 'law.statutes');
});
