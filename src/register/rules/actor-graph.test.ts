import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ActorLink } from './actor.ts';
import { actorGraph, cutGraph } from './actor-graph.ts';
import { graphLayout } from './graph-layout.ts';
import { placeLabels } from './place-labels.ts';
import { pushApart } from './push-apart.ts';
import { graphExtra, readGraph } from './read-graph.ts';
import { type Moment, standingOf } from './relation-time.ts';
import { savedRequest } from './saved-query.ts';
import { shownYears } from './shown-years.ts';
import type { RelationType } from './vocabulary.ts';

const today: Moment = { kind: 'today', day: '2026-11-23' };
const all: Moment = { kind: 'all' };
const inYear = (year: number): Moment => ({ kind: 'year', year });

function link(
  from: string,
  to: string,
  dates: [string | null, string | null],
  type: RelationType = 'member_of',
) {
  const end = (slug: string) => ({
    slug,
    name: slug.toUpperCase(),
    kind: 'sme' as const,
    asked: slug !== 'z',
  });
  const [fromDate, untilDate] = dates;
  return { type, from: end(from), to: end(to), fromDate, untilDate, mark: 'S' } as ActorLink;
}

test('a link outside its dates is hidden today and shown in the year it held', () => {
  const ended = { fromDate: '2005-03', untilDate: '2015-12-31' };
  assert.equal(standingOf(ended, today), 'outside');
  assert.equal(standingOf(ended, inYear(2004)), 'outside');
  assert.equal(standingOf(ended, inYear(2005)), 'held');
  assert.equal(standingOf(ended, inYear(2015)), 'held');
  assert.equal(standingOf(ended, inYear(2016)), 'outside');
  assert.equal(standingOf(ended, all), 'held');
});

test('a date known to the year stands for the whole year, at both ends', () => {
  assert.equal(standingOf({ fromDate: null, untilDate: '2026' }, today), 'undated');
  assert.equal(standingOf({ fromDate: '2026', untilDate: null }, today), 'held');
  assert.equal(standingOf({ fromDate: '2027', untilDate: null }, today), 'outside');
  assert.equal(standingOf({ fromDate: null, untilDate: '2025' }, today), 'outside');
});

test('around an actor: its neighbours, the links between them, nobody further', () => {
  const links = [
    link('a', 'b', ['2010', null]),
    link('a', 'c', [null, null]),
    link('b', 'c', ['2011', null]),
    link('c', 'd', ['2012', null]),
    link('a', 'z', ['2001', '2003']),
  ];
  const graph = actorGraph(links, { types: [], moment: today, around: 'a' });
  assert.deepEqual(graph.nodes.map((one) => one.slug).sort(), ['a', 'b', 'c']);
  assert.equal(graph.edges.length, 3);
  assert.equal(graph.edges.filter((one) => one.undated).length, 1);
  assert.equal(graph.hidden, 1);
  assert.equal(graph.centre?.slug, 'a');
  assert.equal(actorGraph(links, { types: [], moment: today, around: 'z' }).centre, null);
  const past = actorGraph(links, { types: [], moment: inYear(2002), around: 'a' });
  assert.deepEqual(past.nodes.map((one) => one.slug).sort(), ['a', 'c', 'z']);
  assert.equal(past.nodes.find((one) => one.slug === 'z')?.asked, false);
});

test('types narrow, and a graph too large keeps its centre and its most linked', () => {
  const links = [
    link('a', 'b', ['2010', null]),
    link('b', 'c', ['2010', null]),
    link('b', 'd', ['2010', null], 'partner_of'),
    link('a', 'e', ['2010', null]),
  ];
  assert.equal(actorGraph(links, { types: ['partner_of'], moment: all, around: null }).edges.length, 1);
  const cut = cutGraph(actorGraph(links, { types: [], moment: all, around: 'e' }), 1);
  assert.deepEqual(
    cut.nodes.map((one) => one.slug),
    ['e'],
  );
});

test('the same graph is always drawn the same, whatever the order it comes in', () => {
  const nodes = ['a', 'b', 'c', 'd', 'e'];
  const links = [
    ['a', 'b'],
    ['b', 'c'],
    ['d', 'e'],
  ] as const;
  const first = graphLayout(nodes, links);
  assert.deepEqual([...graphLayout(nodes, links)], [...first]);
  const shuffled = graphLayout(nodes.toReversed(), links);
  for (const node of nodes) assert.deepEqual(shuffled.get(node), first.get(node));
  assert.equal(graphLayout([], []).size, 0);
});

test('marks no longer cover each other and stay inside; a name is written only where there is room', () => {
  const marks = ['a', 'b', 'c', 'd'].map((key) => ({ key, x: 5, y: 5, radius: 10 }));
  const places = [...pushApart(marks, { width: 200, height: 200, between: 24 }).values()];
  for (const [rank, a] of places.entries()) {
    assert.ok(a[0] >= 10 && a[1] >= 10);
    for (const b of places.slice(rank + 1)) assert.ok(Math.hypot(a[0] - b[0], a[1] - b[1]) >= 23.5);
  }
  const wish = (key: string, x: number, y: number) => ({ key, text: 'Montbonnot', x, y, radius: 10 });
  const picture = { width: 120, height: 60, size: 12 };
  assert.equal(placeLabels([wish('a', 20, 30)], picture).length, 1);
  assert.equal(
    placeLabels([wish('a', 60, 30), wish('b', 62, 31), wish('c', 58, 29)], picture).length < 3,
    true,
  );
});

test('an address says types, moment and centre once; what it cannot mean is told', () => {
  const params = new URLSearchParams('type=partner_of&type=friend&annee=2014&autour=cea-leti&type=member_of');
  const asked = readGraph(params, '2026-11-23');
  assert.deepEqual(asked.types, ['member_of', 'partner_of']);
  assert.deepEqual(asked.notices, [{ code: 'TYPE_UNKNOWN', value: 'friend' }]);
  assert.equal(
    new URLSearchParams(graphExtra(asked).map(([name, value]) => [name, value])).toString(),
    'type=member_of&type=partner_of&annee=2014&autour=cea-leti',
  );
  const wrong = readGraph(new URLSearchParams('annee=hier&autour=<b>'), '2026-11-23');
  assert.deepEqual([wrong.moment.kind, wrong.around, wrong.notices.length], ['today', null, 1]);
});

test('a view keeps what was understood, written one way', () => {
  const params = new URLSearchParams('page=3&kind=startup&kind=ufo&sort=oldest&annee=2014&type=became');
  assert.equal(savedRequest('list', params, '2026-11-23').query, 'kind=startup&sort=oldest');
  assert.equal(savedRequest('graph', params, '2026-11-23').query, 'kind=startup&type=became&annee=2014');
  assert.equal(savedRequest('map', params, '2026-11-23').query, 'kind=startup');
});

test('a year where nothing happened is drawn; centuries before are gathered and named', () => {
  const year = (at: number) => ({
    year: at,
    begun: { count: 1 },
    ended: { count: 0 },
    linksBegun: 0,
    linksEnded: 0,
  });
  const close = shownYears([year(2001), year(2004)], (at) => `< ${at}`);
  assert.deepEqual(
    close.map((one) => [one.label, one.begun]),
    [
      ['2001', 1],
      ['2002', 0],
      ['2003', 0],
      ['2004', 1],
    ],
  );
  const far = shownYears([year(1339), year(1900), year(2014)], (at) => `< ${at}`);
  assert.deepEqual([far[0]?.label, far[0]?.begun, far.length], ['< 1945', 2, 71]);
  assert.deepEqual(shownYears([], String), []);
});
