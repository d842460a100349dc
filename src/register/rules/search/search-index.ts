import { createTextReader } from './actor-texts.ts';
import { createDocuments, type Documents } from './documents.ts';
import { createFacetCells, type FacetCells } from './facet-cells.ts';
import type { IndexedActor } from './indexed-actor.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { mergedOrder } from './merged-order.ts';
import { createPostings, type Postings } from './postings.ts';
import { renumberByCell } from './renumber.ts';
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
  readonly documents: Documents;
  /**
   * Documents of the first filling are numbered cell by cell: those of cell `c` are from `runs[c]` to `runs[c + 1] - 1`. Those that
   * came later follow, from `runs.at(-1)`.
   */
  readonly runs: Uint32Array;
  /** Documents by the initials of their names. */
  readonly initials: ReadonlyMap<string, readonly number[]>;
  readonly wholeNames: WholeNames;
  /** What a search works with. */
  readonly pool: SetPool;
  /** Living documents, and perhaps dead ones, in the order of names. */
  readonly byName: Uint32Array;
  /** Grows each time something changes. */
  readonly version: number;
  /** Adds actors, or puts them as they are now, or takes them out when they are no longer listed. */
  put(actors: readonly IndexedActor[]): void;
  /** Ends the first filling: until then nothing is found. */
  settle(): void;
}

export function createSearchIndex(): SearchIndex {
  const lexicon = createLexicon();
  const reader = createTextReader(lexicon);
  const postings = createPostings();
  const cells = createFacetCells();
  const documents = createDocuments();
  const wholeNames = createWholeNames();
  const initials = new Map<string, number[]>();
  let version = 0;
  let byName: Uint32Array = new Uint32Array(0);
  let runs: Uint32Array = new Uint32Array(1);
  let fresh: number[] = [];

  const add = (actor: IndexedActor) => {
    const doc = documents.size;
    const texts = reader.read(actor, (word, places) => postings.add(word, doc, places));
    documents.add(actor, cells.cellOf(actor), texts.names);
    fresh.push(doc);
    for (const name of actor.names.split(' | ')) wholeNames.add(name, doc);
    for (const letters of texts.initials) {
      const others = initials.get(letters);
      if (others) others.push(doc);
      else initials.set(letters, [doc]);
    }
  };
  const order = () => {
    const { sortNameOf, rankOf } = documents;
    if (fresh.length > 0) byName = mergedOrder(byName, fresh, sortNameOf, rankOf);
    fresh = [];
    version += 1;
  };
  const renumber = (): Uint32Array => {
    const { renumbered, starts } = renumberByCell(documents.cellOf, cells.size);
    const move = (doc: number): number => renumbered[doc] ?? 0;
    runs = starts;
    documents.renumber(renumbered);
    wholeNames.renumber(move);
    for (const [letters, list] of initials) initials.set(letters, list.map(move));
    fresh = fresh.map(move);
    return renumbered;
  };
  let settled = false;
  return {
    ...{ lexicon, postings, cells, documents, initials, wholeNames, pool: createSetPool() },
    get runs() {
      return runs;
    },
    get byName() {
      return byName;
    },
    get version() {
      return version;
    },
    put: (actors) => {
      for (const actor of actors) {
        documents.remove(actor.rank);
        if (actor.listed) add(actor);
      }
      if (settled) order();
      else postings.pause(lexicon.size);
    },
    settle: () => {
      settled = true;
      postings.settle(lexicon.settle(), renumber());
      order();
    },
  };
}
