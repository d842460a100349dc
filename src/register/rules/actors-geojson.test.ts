import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from './actor.ts';
import { actorsGeoJson, noPoints } from './actors-geojson.ts';

const source = {
  slug: 'essai',
  title: 'Essai',
  publisher: 'Éditeur',
  url: 'https://exemple.fr',
  published: null,
  consulted: '2026-11-23',
  licence: 'Licence Ouverte 2.0',
};
const actor: Actor = {
  slug: 'lieu',
  name: 'Lieu',
  otherNames: ['Autre'],
  inclusion: [],
  kind: 'place',
  siren: null,
  sirenSource: null,
  commune: 'Grenoble',
  communeCode: '38185',
  layer: null,
  domains: [],
  activeFrom: null,
  activeUntil: null,
  website: null,
  summary: { fr: 'Un lieu', en: 'A place' },
  source,
  mark: 'S',
  relationCount: 0,
};

test('an actor stands at the point of its commune when it is known, nowhere otherwise', () => {
  const points = new Map([['38185', [5.72, 45.18] as const]]);
  const elsewhere = { ...actor, slug: 'ailleurs', commune: null, communeCode: null };
  const { features, attributions } = actorsGeoJson([actor, elsewhere], points, 'https://t.fr');
  assert.deepEqual(
    features.map((feature) => feature.geometry),
    [{ type: 'Point', coordinates: [5.72, 45.18] }, null],
  );
  assert.equal(actorsGeoJson([actor], noPoints, 'https://t.fr').features[0]?.geometry, null);
  assert.deepEqual(features[0]?.properties['other_names'], ['Autre']);
  assert.equal(attributions.length, 1);
});
