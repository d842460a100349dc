import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everyActor } from '../filters.ts';
import type { IndexedActor } from './indexed-actor.ts';
import { createSearchIndex } from './search-index.ts';
import { selectActors } from './select-actors.ts';

const kinds = ['startup', 'sme', 'school', 'cluster'];
const towns = ['38185', '38229', '38421', null];
/** Words without a stem in common, so that « holds a word that begins so » is all that is asked; the first are the most drawn. */
const words =
  'bravo kilo delta tango foxtrot sierra zulu juliet quebec yankee whisky xray vodka uniform'.split(' ');
const count = 3000;

function drawnFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function actorAt(rank: number, draw: (below: number) => number): IndexedActor {
  const word = () => words[Math.min(draw(words.length), draw(words.length), draw(words.length))] ?? '';
  const own = draw(3) === 0 ? ` q${draw(40)}z` : '';
  const name = `${word()} ${word()}${own}`;
  return {
    ...{ rank, listed: true, sortName: name, names: name, town: '', texts: `${word()} ${word()} ${word()}` },
    ...{ kind: kinds[draw(kinds.length)] ?? '', layer: null, domains: [], subdomains: [], reasons: ['ours'] },
    ...{ commune: null, communeCode: towns[draw(towns.length)] ?? null, activeFrom: null },
  };
}

/** The same by reading every actor. */
function answers(actors: readonly IndexedActor[], query: string): IndexedActor[] {
  return actors.filter((one) =>
    query
      .split(' ')
      .every((asked) => `${one.names} ${one.texts}`.split(' ').some((word) => word.startsWith(asked))),
  );
}

function compareAll(index: ReturnType<typeof createSearchIndex>, actors: readonly IndexedActor[]): void {
  for (const q of [
    'b',
    'bravo',
    'uniform',
    'vodk',
    'q',
    'q1',
    'q17z',
    'bravo kilo',
    'xray q',
    'tango zulu',
    '',
  ]) {
    const expected = answers(actors, q);
    const selection = selectActors(index, { ...everyActor, q }, new Map());
    assert.equal(selection.total, expected.length, q);
    assert.equal(selection.counts.total, expected.length, q);
    for (const kind of kinds)
      assert.equal(
        selection.counts.facets.kind.get(kind) ?? 0,
        expected.filter((one) => one.kind === kind).length,
        `${q}, ${kind}`,
      );
    const ranks = selection.ranks('name', new Map(), 0, count);
    const inOrder = [...expected].sort((a, b) =>
      a.sortName < b.sortName ? -1 : a.sortName > b.sortName ? 1 : a.rank - b.rank,
    );
    assert.deepEqual(
      ranks,
      inOrder.map((one) => one.rank),
      q,
    );
    const filtered = selectActors(index, { ...everyActor, q, kind: ['sme'], commune: ['38229'] }, new Map());
    const passing = inOrder.filter((one) => one.kind === 'sme' && one.communeCode === '38229');
    assert.deepEqual(
      filtered.ranks('name', new Map(), 3, 20),
      passing.slice(3, 23).map((one) => one.rank),
      q,
    );
    assert.deepEqual(
      [...selectActors(index, { ...everyActor, q }, new Map()).ranks('relevance', new Map(), 0, count)].sort(
        byNumber,
      ),
      expected.map((one) => one.rank).sort(byNumber),
      `${q}: each once, whatever the group`,
    );
    const named = new Set(
      answers(
        actors.map((one) => ({ ...one, texts: '' })),
        q,
      ).map((one) => one.rank),
    );
    assert.deepEqual(
      selectActors(index, { ...everyActor, q }, new Map())
        .ranks('relevance', new Map(), 0, named.size)
        .filter((rank) => !named.has(rank)),
      [],
      `${q}: those whose names hold it before those described so`,
    );
  }
}

const byNumber = (a: number, b: number) => a - b;

test('words held by many and by few, cells, orders: the same answers as by reading every actor, before and after changes', () => {
  const draw = drawnFrom(7);
  const index = createSearchIndex();
  const actors = Array.from({ length: count }, (_, rank) => actorAt(rank, draw));
  for (let from = 0; from < count; from += 500) index.put(actors.slice(from, from + 500));
  index.settle();
  compareAll(index, actors);
  for (let turn = 0; turn < 200; turn += 1) {
    const rank = draw(count);
    actors[rank] = { ...actorAt(rank, draw), listed: draw(4) > 0 };
    index.put([actors[rank]]);
  }
  compareAll(
    index,
    actors.filter((one) => one.listed),
  );
});

test('a selection is not read after another search', () => {
  const index = createSearchIndex();
  index.put([actorAt(0, drawnFrom(1))]);
  index.settle();
  const one = selectActors(index, { ...everyActor, q: 'bravo' }, new Map());
  selectActors(index, { ...everyActor, q: 'kilo' }, new Map());
  assert.throws(() => one.counts, /after another search/);
  assert.throws(() => one.ranks('name', new Map(), 0, 1), /after another search/);
});

test('lists by facets alone use the same sets again', () => {
  const index = createSearchIndex();
  index.put([actorAt(0, drawnFrom(1))]);
  index.settle();
  const sets = () => {
    selectActors(index, { ...everyActor, kind: ['sme'] }, new Map()).ranks('name', new Map(), 0, 1);
    return index.pool.take();
  };
  assert.equal(sets(), sets());
});
