import { type Facet, facets } from '../filters.ts';
import { allPass, bitOf, type FacetCells, type FacetSide } from './facet-cells.ts';

/** Counts of a list by facet value, each facet under all the others. */
export interface CellCounts {
  readonly total: number;
  /** Only values that somebody has. */
  readonly facets: { readonly [F in Facet]: ReadonlyMap<string, number> };
  /** Actors by kind and layer, under the domains and the communes. */
  readonly crossings: readonly { readonly kind: string; readonly layer: string; readonly count: number }[];
  /** How many would remain without one facet. */
  readonly without: Readonly<Record<Facet, number>>;
}

/** `counts`: how many actors of the list are in each cell. `passing`: which facets each cell passes. */
export function countCells(cells: FacetCells, counts: Uint32Array, passing: Uint8Array): CellCounts {
  const without = facets.map((facet) => passed(counts, passing, bitOf(facet)));
  const byFacet = cells.sides.map((side) => [side.facet, valuesOf(side, counts, passing)] as const);
  return {
    total: passed(counts, passing, 0),
    facets: Object.fromEntries(byFacet) as unknown as CellCounts['facets'],
    crossings: crossingsOf(cells, counts, passing),
    without: Object.fromEntries(
      facets.map((facet, rank) => [facet, without[rank] ?? 0]),
    ) as CellCounts['without'],
  };
}

/** How many pass every facet, those of `apart` left out. */
function passed(counts: Uint32Array, passing: Uint8Array, apart: number): number {
  let total = 0;
  for (let cell = 0; cell < counts.length; cell += 1)
    if (((passing[cell] ?? 0) | apart) === allPass) total += counts[cell] ?? 0;
  return total;
}

function valuesOf(side: FacetSide, counts: Uint32Array, passing: Uint8Array): ReadonlyMap<string, number> {
  const { codes, starts } = side;
  const sums = new Uint32Array(side.values.length);
  const apart = bitOf(side.facet);
  for (let cell = 0; cell < counts.length; cell += 1) {
    const count = counts[cell] ?? 0;
    if (count === 0 || ((passing[cell] ?? 0) | apart) !== allPass) continue;
    const end = starts[cell + 1] ?? 0;
    for (let at = starts[cell] ?? 0; at < end; at += 1) {
      const code = codes[at] ?? 0;
      sums[code] = (sums[code] ?? 0) + count;
    }
  }
  return new Map(
    side.values.map((value, code) => [value, sums[code] ?? 0] as const).filter(([, n]) => n > 0),
  );
}

function crossingsOf(cells: FacetCells, counts: Uint32Array, passing: Uint8Array): CellCounts['crossings'] {
  const [kinds, layers] = [sideOf(cells, 'kind'), sideOf(cells, 'layer')];
  const sums = new Uint32Array(kinds.values.length * layers.values.length);
  const apart = bitOf('kind') | bitOf('layer');
  for (let cell = 0; cell < counts.length; cell += 1) {
    if (((passing[cell] ?? 0) | apart) !== allPass) continue;
    const kind = kinds.codes[kinds.starts[cell] ?? 0] ?? 0;
    const at = kind * layers.values.length + (layers.codes[layers.starts[cell] ?? 0] ?? 0);
    sums[at] = (sums[at] ?? 0) + (counts[cell] ?? 0);
  }
  return kinds.values.flatMap((kind, k) =>
    layers.values
      .map((layer, l) => ({ kind, layer, count: sums[k * layers.values.length + l] ?? 0 }))
      .filter((crossing) => crossing.count > 0),
  );
}

function sideOf(cells: FacetCells, facet: Facet): FacetSide {
  const side = cells.sides[facets.indexOf(facet)];
  if (side === undefined) throw new Error(`Impossible: no facet ${facet}`);
  return side;
}
