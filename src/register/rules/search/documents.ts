import { addDoc, type DocSet, eachDoc, emptySet, grown, removeDoc } from './doc-set.ts';
import type { IndexedActor } from './indexed-actor.ts';
import { moveAll } from './renumber.ts';

/** What is known of each document of the index: an actor as it was read. One that changes becomes another document. */
export interface Documents {
  /** How many there are, dead ones included. */
  readonly size: number;
  /** How many of them stand for nobody any more. */
  readonly dead: number;
  readonly alive: DocSet;
  /** The cell, the database’s number, the names (`ActorNames`), the name to sort by and the first day of each. */
  readonly cellOf: readonly number[];
  readonly rankOf: readonly number[];
  readonly namesOf: readonly string[];
  readonly sortNameOf: readonly string[];
  readonly activeFromOf: readonly (string | null)[];
  docOf(rank: number): number | undefined;
  /** The number of the new document. */
  add(actor: IndexedActor, cell: number, names: string): number;
  remove(rank: number): void;
  /** Puts each document under another number: `renumbered` at the one it had. */
  renumber(renumbered: Uint32Array): void;
}

export function createDocuments(): Documents {
  const docs = new Map<number, number>();
  // Few different days: one text for all that have it, instead of one each.
  const days = new Map<string, string>();
  const columns = {
    ...{ cellOf: [] as number[], rankOf: [] as number[], namesOf: [] as string[] },
    ...{ sortNameOf: [] as string[], activeFromOf: [] as (string | null)[] },
  };
  let [size, dead, alive] = [0, 0, emptySet(1024)];
  return {
    ...columns,
    get size() {
      return size;
    },
    get dead() {
      return dead;
    },
    get alive() {
      return alive;
    },
    docOf: (rank) => docs.get(rank),
    add: (actor, cell, names) => {
      const doc = size;
      size += 1;
      if (size > alive.length * 32) alive = grown(alive, size * 2);
      addDoc(alive, doc);
      docs.set(actor.rank, doc);
      columns.cellOf.push(cell);
      columns.rankOf.push(actor.rank);
      columns.namesOf.push(names);
      columns.sortNameOf.push(actor.sortName);
      const day = actor.activeFrom;
      if (day !== null && !days.has(day)) days.set(day, day);
      columns.activeFromOf.push(day === null ? null : (days.get(day) ?? day));
      return doc;
    },
    remove: (rank) => {
      const doc = docs.get(rank);
      if (doc === undefined) return;
      docs.delete(rank);
      removeDoc(alive, doc);
      dead += 1;
    },
    renumber: (renumbered) => {
      const move = (doc: number): number => renumbered[doc] ?? 0;
      for (const column of Object.values(columns)) moveAll<unknown>(column, renumbered);
      for (const [rank, doc] of docs) docs.set(rank, move(doc));
      const before = alive;
      alive = emptySet(before.length * 32);
      eachDoc(before, (doc) => addDoc(alive, move(doc)));
    },
  };
}
