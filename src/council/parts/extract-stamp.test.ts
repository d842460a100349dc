import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ActPublicity, publishedUnder } from '../rules/act-publicity.ts';
import type { Deliberation } from '../rules/deliberation.ts';
import type { ProfileName } from '../rules/profile.ts';
import { stampOf } from './extract-stamp.ts';

const act = (standing: Deliberation['standing'], profile: ProfileName = 'common') =>
  ({ standing, assembly: { profile } }) as Deliberation;
const nothing: ActPublicity = {
  sentOn: null,
  receivedOn: null,
  receipt: null,
  publishedAt: null,
  author: null,
  transmissions: 0,
  notedAt: null,
};
const author = { name: 'Prénom Nom', capacity: 'président' };
const online = publishedUnder(nothing, author, new Date('2026-11-26T23:30:00Z'));

test('R2131-1 CGCT: author, capacity and day of putting online; what is not known is said', () => {
  assert.deepEqual(stampOf('fr', act('real'), online), {
    rows: [
      { label: 'Envoyé en préfecture', value: 'non connu' },
      { label: 'Reçu en préfecture', value: 'non connu' },
      // The civil day of Paris, not that of Greenwich.
      { label: 'Mis en ligne', value: 'le 27 novembre 2026' },
      { label: 'Auteur de l’acte', value: 'Prénom Nom, président' },
      { label: 'Exécutoire', value: 'pas encore : il manque la transmission (L2131-1 CGCT)' },
    ],
    says: ['Mentions connues le 27 novembre 2026.'],
  });
  assert.deepEqual(stampOf('en', act('real'), nothing)?.rows.slice(2), [
    { label: 'Put online', value: 'not yet' },
    { label: 'Executory', value: 'not yet: publication and transmission missing (L2131-1 CGCT)' },
  ]);
});

test('no stamp on what an account tells, nor on an act that no préfet receives', () => {
  assert.equal(stampOf('fr', act('historical'), nothing), null);
  assert.equal(stampOf('fr', act('real', 'association'), nothing), null);
  assert.match(stampOf('fr', act('rehearsal'), nothing)?.says.join(' ') ?? '', /ces dates sont fictives/);
});
