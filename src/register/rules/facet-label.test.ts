import assert from 'node:assert/strict';
import { test } from 'node:test';
import { facetLabel, inReadingOrder } from './facet-label.ts';
import { type facets, withoutValues } from './filters.ts';
import { filtersSaid } from './filters-said.ts';
import { readFilters } from './read-filters.ts';
import { facetValues, type IndexedActor } from './search/indexed-actor.ts';

const read = (query: string) => readFilters(new URLSearchParams(query)).request.filters;
const order = (facet: (typeof facets)[number], counts: Readonly<Record<string, number>>) =>
  inReadingOrder(
    facet,
    Object.entries(counts).map(([value, count]) => ({ value, count })),
  ).map((one) => one.value);

test('a field of the territory’s own stands under the one that holds it, unknown last', () => {
  assert.deepEqual(
    order('domain', {
      unknown: 90,
      'commerce.livraison': 2,
      health: 5,
      'commerce.e-commerce': 3,
      commerce: 4,
      'energy.hydrogene': 0,
    }),
    ['health', 'commerce', 'commerce.e-commerce', 'commerce.livraison', 'energy.hydrogene', 'unknown'],
  );
  assert.deepEqual(order('inclusion', { unknown: 9, reviewed: 1, member_of: 2, activity: 8 }), [
    'member_of',
    'reviewed',
    'activity',
    'unknown',
  ]);
});

test('filters are said in words, in both languages, by the names of the territory where it gave one', () => {
  const filters = read('domain=commerce.e-commerce&inclusion=unknown&inclusion=member_of');
  const names = () => ({ fr: 'Vente en ligne', en: 'Online sales' });
  assert.equal(
    filtersSaid(filters, 'fr', names),
    'Vente en ligne, raison d’être listé\u00a0: inconnue, raison d’être listé\u00a0: Membre d’une organisation',
  );
  assert.match(
    filtersSaid(filters, 'en', () => null),
    /^Commerce: e commerce, reason for being listed: unknown/,
  );
  assert.equal(facetLabel('domain', 'health', { fr: 'autre', en: 'other' }).fr, 'Santé');
  const left = withoutValues(filters, [{ facet: 'inclusion', value: 'unknown' }]);
  assert.deepEqual([left.inclusion, left.domain], [['member_of'], ['commerce.e-commerce']]);
});

test('no reason is unknown, and a code of activity alone is none: counted as the perimeter counts', () => {
  const of = (...reasons: string[]) => facetValues.inclusion({ reasons } as unknown as IndexedActor);
  assert.deepEqual(of(), ['unknown']);
  assert.deepEqual(of('activity'), ['activity', 'unknown']);
  assert.deepEqual(of('activity', 'member_of'), ['activity', 'member_of']);
  assert.deepEqual(of('no_longer_known'), ['unknown']);
});
