import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainText } from '../plain-text.ts';
import { eachDoc } from './doc-set.ts';
import { findDocuments } from './find-documents.ts';
import type { IndexedActor } from './indexed-actor.ts';
import { createSearchIndex } from './search-index.ts';

interface Some {
  readonly names: readonly string[];
  readonly texts?: string;
  readonly town?: string;
  readonly kind?: string;
}

function actor(rank: number, { names, texts = '', town = '', kind = 'sme' }: Some): IndexedActor {
  return {
    ...{ rank, listed: true, sortName: plainText(names[0] ?? ''), names: plainText(names.join(' | ')) },
    ...{ town: plainText(town), texts: plainText(texts), kind, layer: null, domains: [], activeFrom: null },
    ...{ subdomains: [], reasons: [] },
    ...{ commune: town === '' ? null : town, communeCode: town === '' ? null : '38185' },
  };
}

function indexOf(actors: readonly Some[]) {
  const index = createSearchIndex();
  index.put(actors.map((one, rank) => actor(rank, one)));
  index.settle();
  return index;
}

const everybody: readonly Some[] = [
  { names: ['Fit Lab'] },
  { names: ['Datasport'], texts: 'Un concurrent de FitLab' },
  { names: ['RPS Conseil', 'Réseau Public de Santé'] },
  { names: ['C.E.A.', 'Commissariat à l’énergie atomique'] },
  { names: ['L’Éducation par le Cœur'] },
  { names: ['Santé & Logiciels'], town: 'Saint-Égrève' },
  { names: ['Ingénierie\u00a0Locale'] },
  { names: ['Schneider Electric'] },
  { names: ['École supérieure du bois d’Isère'] },
  { names: ['Gre Inno'], kind: 'startup' },
];

/** What is typed, and the names that must be found, in their order. */
const searches: readonly (readonly [string, readonly string[]])[] = [
  ['fitlab', ['Fit Lab', 'Datasport']],
  ['Fit Lab', ['Fit Lab', 'Datasport']],
  ['fitla', ['Fit Lab', 'Datasport']],
  ['data sport', ['Datasport']],
  ['rps', ['RPS Conseil']],
  ['R.P.S.', ['RPS Conseil']],
  ['r. p. s. conseil', ['RPS Conseil']],
  ['CEA', ['C.E.A.']],
  ['esbi', ['École supérieure du bois d’Isère']],
  ['education', ['L’Éducation par le Cœur']],
  ["l'education", ['L’Éducation par le Cœur']],
  ['coeur', ['L’Éducation par le Cœur']],
  ['cœurs', ['L’Éducation par le Cœur']],
  ['santé et logiciel', ['Santé & Logiciels']],
  ['logiciel', ['Santé & Logiciels']],
  ['logicielle', ['Santé & Logiciels']],
  ['saint egreve', ['Santé & Logiciels']],
  ['ingénierie locale', ['Ingénierie\u00a0Locale']],
  ['locaux', ['Ingénierie\u00a0Locale']],
  ['start up', ['Gre Inno']],
  ['start-up', ['Gre Inno']],
  ['reseaux publics', ['RPS Conseil']],
];

const index = indexOf(everybody);
function found(query: string): { match: string; names: string[] } {
  const { match, groups } = findDocuments(index, query);
  const names: string[] = [];
  for (const group of groups)
    eachDoc(group, (doc) => names.push(everybody[index.documents.rankOf[doc] ?? -1]?.names[0] ?? ''));
  return { match, names };
}
for (const [query, names] of searches) {
  test(`« ${query} » finds ${names.join(', ')}`, () =>
    assert.deepEqual(found(query), { match: 'exact', names }));
}

const mistyped: readonly (readonly [string, string])[] = [
  ['schnieder', 'Schneider Electric'],
  ['shneider electrc', 'Schneider Electric'],
  ['ingenirie', 'Ingénierie\u00a0Locale'],
  ['lcoale', 'Ingénierie\u00a0Locale'],
];
for (const [query, name] of mistyped) {
  test(`« ${query} », which nobody holds, finds ${name}`, () =>
    assert.deepEqual(found(query), { match: 'near', names: [name] }));
}

for (const query of ['%', '_', 'zzz', 'schneider boulangerie', 'xyzqwvtr']) {
  test(`« ${query} » finds nobody`, () => assert.deepEqual(found(query).names, []));
}

test('the name itself comes first, then a name that begins so, then names that hold it, then who is described so', () => {
  const names = ['Les amis de Minalogic', 'Minalogic', 'Autre', 'Minalogic Partenaires', 'Minalogique'];
  const list = indexOf(
    names.map((name) => ({ names: [name], texts: name === 'Autre' ? 'membre de Minalogic' : '' })),
  );
  const order: string[] = [];
  for (const group of findDocuments(list, 'minalogic').groups)
    eachDoc(group, (doc) => order.push(names[list.documents.rankOf[doc] ?? -1] ?? ''));
  assert.deepEqual(order, ['Minalogic', 'Minalogic Partenaires', 'Les amis de Minalogic', 'Autre']);
});

test('an actor that changes is found as it is now, and one that leaves is not found', () => {
  const changing = indexOf(everybody);
  changing.put([
    actor(0, { names: ['Sport Studio'] }),
    { ...actor(1, { names: ['Datasport'] }), listed: false },
  ]);
  const names = (query: string) => {
    const ranks: number[] = [];
    eachDoc(findDocuments(changing, query).all, (doc) => ranks.push(changing.documents.rankOf[doc] ?? -1));
    return ranks;
  };
  assert.deepEqual(names('fitlab'), []);
  assert.deepEqual(names('datasport'), []);
  assert.deepEqual(names('studio'), [0]);
  assert.equal(names('').length, everybody.length - 1);
  assert.equal(changing.byName.length - changing.documents.dead, everybody.length - 1);
});
