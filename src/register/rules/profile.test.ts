import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor, ActorRelation, FactSource } from './actor.ts';
import { datePhrase } from './date-phrase.ts';
import { actorFileColumns } from './file-columns.ts';
import { groupRelations } from './group-relations.ts';
import { jsonLd } from './json-ld.ts';
import { pagesShown } from './pages-shown.ts';
import type { RelationType } from './vocabulary.ts';
import { websiteStanding } from './website.ts';

const source: FactSource = {
  slug: 's',
  title: '</script><script>alert(1)</script>',
  publisher: 'P',
  url: 'https://exemple.invalid/',
  published: null,
  consulted: '2026-11-23',
  licence: null,
};
const actor: Actor = {
  slug: 'a',
  name: 'A',
  otherNames: [],
  inclusion: [],
  kind: 'place',
  siren: null,
  sirenSource: null,
  commune: null,
  communeCode: null,
  layer: null,
  domains: [],
  activeFrom: null,
  activeUntil: null,
  website: 'http://a.exemple.invalid',
  summary: { fr: 'Un lieu.', en: 'A place.' },
  source,
  mark: 'S',
  relationCount: 0,
};

const phrases: readonly [RelationType, string | null, string | null, string, string][] = [
  ['member_of', '2014-12-10', null, 'depuis le 10 décembre 2014', 'since 10 December 2014'],
  ['member_of', '2014-07', null, 'depuis juillet 2014', 'since July 2014'],
  ['located_in', null, '2019', 'jusqu’en 2019', 'until 2019'],
  ['supervised_by', null, '2015-12-31', 'jusqu’au 31 décembre 2015', 'until 31 December 2015'],
  ['member_of', '2008', '2014-07', 'depuis 2008, jusqu’à juillet 2014', 'since 2008, until July 2014'],
  ['became', '2017', null, 'en 2017', 'in 2017'],
  ['became', '2016-01-01', null, 'le 1er janvier 2016', 'on 1 January 2016'],
  ['spun_off_from', '2008', null, 'attesté en 2008', 'attested in 2008'],
  ['partner_of', null, null, 'date non connue', 'date not known'],
];
for (const [type, from, until, fr, en] of phrases) {
  test(`${type} ${from} ${until} is said « ${fr} »`, () => {
    assert.equal(datePhrase(type, from, until, 'fr'), fr);
    assert.equal(datePhrase(type, from, until, 'en'), en);
  });
}

test('a link is said from the side of whoever is looked at; a partnership has one group', () => {
  const [a, b] = [
    { slug: 'a', name: 'A' },
    { slug: 'b', name: 'B' },
  ];
  const link = (type: RelationType, from = a, to = b): ActorRelation => ({
    type,
    from,
    to,
    fromDate: null,
    untilDate: null,
    source,
    otherSources: [],
    mark: 'S',
  });
  const relations = [link('partner_of', b, a), link('member_of'), link('partner_of'), link('became', b, a)];
  assert.deepEqual(
    groupRelations('a', relations).map((group) => [group.title.fr, group.links.map((one) => one.other.slug)]),
    [
      ['Membre de', ['b']],
      ['Succède à', ['b']],
      ['Partenaire de', ['b', 'b']],
    ],
  );
});

test('only an address in https is linked', () => {
  assert.equal(websiteStanding('https://www.minalogic.com'), 'linked');
  for (const text of ['http://www.kalray.eu', 'javascript:alert(1)', 'https//oops', '']) {
    assert.equal(websiteStanding(text), 'unchecked');
  }
});

test('data for machines cannot close their script, and leave out what is unknown or unchecked', () => {
  const text = jsonLd(actor, 'https://totem.exemple.invalid', 'fr');
  assert.ok(!text.includes('<'));
  const facts = JSON.parse(text) as Record<string, unknown>;
  assert.equal(facts['@type'], 'Place');
  for (const key of ['sameAs', 'identifier', 'address', 'alternateName']) assert.ok(!(key in facts));
});

test('in the file, unknown is an empty cell, and each column has one name', () => {
  const cells = Object.fromEntries(actorFileColumns.map((one) => [one.name, one.cell(actor, '')]));
  for (const name of ['siren', 'commune', 'layer', 'domains', 'active_from', 'source_licence']) {
    assert.equal(cells[name], null);
  }
  assert.equal(new Set(actorFileColumns.map((one) => one.name)).size, actorFileColumns.length);
});

test('page numbers: first, last, neighbours, and where numbers are skipped', () => {
  assert.deepEqual(pagesShown(1, 1), [1]);
  assert.deepEqual(pagesShown(2, 3), [1, 2, 3]);
  assert.deepEqual(pagesShown(5, 9), [1, null, 4, 5, 6, null, 9]);
});
