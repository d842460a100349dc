import { type DocSet, emptySet } from './doc-set.ts';

/**
 * Sets for the steps of one search, used again by the next. A search takes some twenty sets of a bit a document: made anew each
 * time, they had the garbage collector go through the whole index every few searches.
 */
export interface SetPool {
  /** Grows with each search: sets taken at another turn are no longer one’s own. */
  readonly turn: number;
  /** Another search begins: every set taken before is free again. `size`: how many documents there are now. */
  restart(size: number): void;
  /** An empty set. */
  take(): DocSet;
  copy(set: DocSet): DocSet;
}

export function createSetPool(): SetPool {
  let sets: DocSet[] = [];
  let taken = 0;
  let turn = 0;
  let room = 0;
  const next = (): DocSet => {
    const set = sets[taken] ?? emptySet(room);
    sets[taken] = set;
    taken += 1;
    return set;
  };
  return {
    get turn() {
      return turn;
    },
    restart: (size) => {
      if (size !== room) sets = [];
      room = size;
      taken = 0;
      turn += 1;
    },
    take: () => next().fill(0),
    copy: (from) => {
      const set = next();
      set.set(from.subarray(0, set.length));
      return set;
    },
  };
}
