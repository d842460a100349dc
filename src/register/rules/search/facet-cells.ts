import { type Facet, facets } from '../filters.ts';
import { type FacetChoice, facetValues, type IndexedActor } from './indexed-actor.ts';

/**
 * Actors fall into few combinations of facet values (« start-up, software, energy and health, Meylan »): a cell each. A list is
 * counted by cell, and facets are counted from cells: as many steps as there are combinations, not as there are actors.
 */
export interface FacetCells {
  readonly size: number;
  /** The cell of an actor, made now when nobody was in it before. */
  cellOf(actor: IndexedActor): number;
  /** The values that each facet has met, and for each cell where its own are. */
  readonly sides: readonly FacetSide[];
  /** For each cell, one bit a facet that it passes, in the order of `facets`. */
  passing(choice: FacetChoice): Uint8Array;
  /** What a town is called, by its code. */
  townOf(code: string): string | null;
}

/** One facet. Values are numbered as they come: those of cell `c` are `codes[starts[c]]` to `codes[starts[c + 1] - 1]`. */
export interface FacetSide {
  readonly facet: Facet;
  readonly values: readonly string[];
  readonly codes: readonly number[];
  readonly starts: readonly number[];
}

/** The bits of a cell that passes every facet. */
export const allPass = (1 << facets.length) - 1;
export const bitOf = (facet: Facet): number => 1 << facets.indexOf(facet);

export function createFacetCells(): FacetCells {
  const numbers = new Map<string, number>();
  const towns = new Map<string, string>();
  const sides = facets.map((facet) => ({
    ...{ facet, values: [] as string[], numbers: new Map<string, number>() },
    ...{ codes: [] as number[], starts: [0] },
  }));
  return {
    get size() {
      return numbers.size;
    },
    sides,
    cellOf: (actor) => {
      const values = facets.map((facet) => facetValues[facet](actor));
      const { communeCode: code, commune: town } = actor;
      if (code !== null && town !== null && town > (towns.get(code) ?? '')) towns.set(code, town);
      const key = values.map((list) => list.join(' ')).join('|');
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, numbers.size);
      sides.forEach((side, rank) => {
        for (const value of new Set(values[rank])) {
          if (!side.numbers.has(value)) {
            side.numbers.set(value, side.values.length);
            side.values.push(value);
          }
          side.codes.push(side.numbers.get(value) ?? 0);
        }
        side.starts.push(side.codes.length);
      });
      return numbers.size - 1;
    },
    passing: (choice) => {
      const passing = new Uint8Array(numbers.size).fill(allPass);
      sides.forEach((side, rank) => {
        if (choice[side.facet].length > 0) narrow(passing, side, choice[side.facet], ~(1 << rank));
      });
      return passing;
    },
    townOf: (code) => towns.get(code) ?? null,
  };
}

/** Takes one bit off the cells that have none of the values chosen. */
function narrow(passing: Uint8Array, side: FacetSide, chosen: readonly string[], mask: number): void {
  const wanted = Uint8Array.from(side.values, (value) => (chosen.includes(value) ? 1 : 0));
  for (let cell = 0; cell < passing.length; cell += 1) {
    let held = 0;
    const end = side.starts[cell + 1] ?? 0;
    for (let at = side.starts[cell] ?? 0; at < end; at += 1) held |= wanted[side.codes[at] ?? 0] ?? 0;
    if (held === 0) passing[cell] = (passing[cell] ?? 0) & mask;
  }
}
