import { createTextReader } from './actor-texts.ts';
import { addDoc, type DocSet, emptySet, grown, removeDoc } from './doc-set.ts';
import { createFacetCells, type FacetCells } from './facet-cells.ts';
import type { IndexedActor } from './indexed-actor.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { mergedOrder } from './merged-order.ts';
import { createPostings, type Postings } from './postings.ts';
import { createSetPool, type SetPool } from './set-pool.ts';
import { createWholeNames, type WholeNames } from './whole-names.ts';

/**
 * Every listed actor, ready to be searched, counted and put in order. An actor is a document, numbered as it came; one that changes
 * becomes a new document and the old one is no longer alive.
 */
export interface SearchIndex {
  readonly lexicon: Lexicon;
  readonly postings: Postings;
  readonly cells: FacetCells;
  /** How many documents there are, dead ones included. */
  readonly size: number;
  /** How many of them stand for nobody any more. */
  readonly dead: number;
  readonly alive: DocSet;
  /** The cell, the database’s number, the names (`ActorNames`) and the first day of each document. */
  readonly cellOf: readonly number[];
  readonly rankOf: readonly number[];
  readonly namesOf: readonly string[];
  readonly activeFromOf: readonly (string | null)[];
  /** Documents by the initials of their names. */
  readonly initials: ReadonlyMap<string, readonly number[]>;
  readonly wholeNames: WholeNames;
  /** What a search works with. */
  readonly pool: SetPool;
  /** Living documents, and perhaps dead ones, in the order of names. */
  readonly byName: Uint32Array;
  /** Grows each time something changes. */
  readonly version: number;
  docOf(rank: number): number | undefined;
  /** Adds actors, or puts them as they are now, or takes them out when they are no longer listed. */
  put(actors: readonly IndexedActor[]): void;
  /** Ends the first filling: until then nothing is found. */
  settle(): void;
}

interface State {
  size: number;
  dead: number;
  version: number;
  alive: DocSet;
  byName: Uint32Array;
}

export function createSearchIndex(): SearchIndex {
  const lexicon = createLexicon();
  const reader = createTextReader(lexicon);
  const postings = createPostings();
  const cells = createFacetCells();
  const wholeNames = createWholeNames();
  const docs = new Map<number, number>();
  const initials = new Map<string, number[]>();
  const columns = {
    ...{ cellOf: [] as number[], rankOf: [] as number[], namesOf: [] as string[] },
    ...{ sortNameOf: [] as string[], activeFromOf: [] as (string | null)[] },
  };
  const state: State = { size: 0, dead: 0, version: 0, alive: emptySet(1024), byName: new Uint32Array(0) };
  let fresh: number[] = [];

  const remove = (rank: number) => {
    const doc = docs.get(rank);
    if (doc === undefined) return;
    docs.delete(rank);
    removeDoc(state.alive, doc);
    state.dead += 1;
  };
  const add = (actor: IndexedActor) => {
    const doc = state.size;
    state.size += 1;
    if (state.size > state.alive.length * 32) state.alive = grown(state.alive, state.size * 2);
    addDoc(state.alive, doc);
    docs.set(actor.rank, doc);
    fresh.push(doc);
    columns.cellOf.push(cells.cellOf(actor));
    columns.rankOf.push(actor.rank);
    columns.sortNameOf.push(actor.sortName);
    columns.activeFromOf.push(actor.activeFrom);
    const texts = reader.read(actor, (word, places) => postings.add(word, doc, places));
    columns.namesOf.push(texts.names);
    for (const name of actor.names.split(' | ')) wholeNames.add(name, doc);
    for (const letters of texts.initials) {
      const others = initials.get(letters);
      if (others) others.push(doc);
      else initials.set(letters, [doc]);
    }
  };
  const order = () => {
    if (fresh.length > 0) state.byName = mergedOrder(state.byName, fresh, columns.sortNameOf, columns.rankOf);
    fresh = [];
    state.version += 1;
  };
  let settled = false;
  return {
    ...{ lexicon, postings, cells, initials, wholeNames, pool: createSetPool(), ...columns },
    get size() {
      return state.size;
    },
    get dead() {
      return state.dead;
    },
    get alive() {
      return state.alive;
    },
    get byName() {
      return state.byName;
    },
    get version() {
      return state.version;
    },
    docOf: (rank) => docs.get(rank),
    put: (actors) => {
      for (const actor of actors) {
        remove(actor.rank);
        if (actor.listed) add(actor);
      }
      if (settled) order();
      else postings.pause(lexicon.size);
    },
    settle: () => {
      settled = true;
      postings.settle(lexicon.settle());
      order();
    },
  };
}
