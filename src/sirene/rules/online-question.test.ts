import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onlineQuestions } from './online-question.ts';

const asked = (name: string, website = '', department: string | null = null) =>
  onlineQuestions(name, website, department === null ? null : { name: 'departement', value: department }).map(
    ({ q, filter }) => (filter === null ? q : `${q} @${filter.value}`),
  );

test('a name is asked as it is, without its form, in one piece, by its initials and by its website', () => {
  assert.deepEqual(asked('SAS Fit Lab', 'https://www.fitlab-essai.fr'), [
    'SAS Fit Lab',
    'fit lab',
    'fitlab',
    'fitlab essai',
  ]);
  assert.ok(asked('École normale supérieure').includes('ens'));
  assert.ok(asked('FitLab').includes('Fit Lab'), 'its capitals show its pieces');
});

test('first at the place, then anywhere; none twice, eight at most', () => {
  assert.deepEqual(asked('Fitlab', '', '38'), ['Fitlab @38', 'Fitlab']);
  assert.ok(asked('SAS Centre Essai Grand Projet', 'https://autre-nom.fr', '38').length <= 8);
});

test('a number is asked alone, whatever the place', () => {
  assert.deepEqual(asked('123 456 782', '', '38'), ['123 456 782']);
  assert.deepEqual(asked('ab'), []);
});
