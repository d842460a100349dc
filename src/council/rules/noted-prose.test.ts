import assert from 'node:assert/strict';
import { test } from 'node:test';
import { notedProse } from './noted-prose.ts';

test('« le conseil prend acte de … » names the item in both languages, whatever its first word', () => {
  const said = notedProse({ fr: 'Le rapport d’activité', en: 'The report on the year' });
  assert.equal(said.fr, 'le conseil prend acte de «\u00a0Le rapport d’activité\u00a0»');
  assert.equal(said.en, 'the council takes note of "The report on the year"');
});

test('a title with quotation marks of its own keeps them, of the second kind', () => {
  const said = notedProse({ fr: 'Bilan de « Numérique en fête »', en: 'Review of "Digital fair"' });
  assert.equal(said.fr, 'le conseil prend acte de «\u00a0Bilan de “Numérique en fête”\u00a0»');
  assert.equal(said.en, 'the council takes note of "Review of \'Digital fair\'"');
});
