import type { Chosen, Matrix } from './matrix.ts';

/** The assignment of least cost, or who could not be served: a dossier whose search found no way, or experts short of their minimum. */
export type Solved =
  | { readonly kind: 'solved'; readonly chosen: Chosen }
  | { readonly kind: 'unserved'; readonly dossiers: readonly number[]; readonly experts: readonly number[] }
  | { readonly kind: 'idle'; readonly expert: number; readonly chosen: Chosen };

/**
 * Exact assignment by successive shortest paths with potentials (Ahuja, Magnanti and Orlin, *Network Flows*, chapter 9): one review
 * after another takes the cheapest way to an expert with room, moving others’ reviews along it. A minimum is room that is worth more
 * than any sum of costs: when some is left at the end, no assignment fills it. `costs` may replace those of the matrix.
 */
export function leastCost(matrix: Matrix, costs: Float64Array = matrix.costs): Solved {
  const search = createSearch(matrix, costs);
  for (let dossier = 0; dossier < matrix.dossiers.length; dossier += 1)
    for (let review = 0; review < (matrix.reviews[dossier] ?? 0); review += 1) {
      const stuck = search.augment(dossier);
      if (stuck) return { kind: 'unserved', ...stuck };
    }
  const idle = search.loads.findIndex((load, expert) => load < (matrix.least[expert] ?? 0));
  return idle === -1
    ? { kind: 'solved', chosen: search.chosen }
    : { kind: 'idle', expert: idle, chosen: search.chosen };
}

interface Stuck {
  readonly dossiers: readonly number[];
  readonly experts: readonly number[];
}

function createSearch(matrix: Matrix, costs: Float64Array) {
  const [rows, columns] = [matrix.dossiers.length, matrix.experts.length];
  const chosen = new Uint8Array(rows * columns);
  const loads = new Int32Array(columns);
  const worth = worthOfRoom(matrix, costs);
  const [dossierPotential, expertPotential] = [lowest(costs, rows, columns), new Float64Array(columns)];
  const sinkPotential = -worth;
  const [toDossier, toExpert] = [new Float64Array(rows), new Float64Array(columns)];
  const [dossierFrom, expertFrom] = [new Int32Array(rows), new Int32Array(columns)];
  const settled = new Uint8Array(columns);
  /** The dossiers of each expert. */
  const held = Array.from({ length: columns }, () => new Set<number>());

  const visitDossier = (dossier: number, distance: number): void => {
    const base = dossier * columns;
    const own = distance + (dossierPotential[dossier] ?? 0);
    for (let expert = 0; expert < columns; expert += 1) {
      if (chosen[base + expert] === 1) continue;
      // A conflict has no cost at all: no comparison with it is true.
      const there = own + (costs[base + expert] ?? 0) - (expertPotential[expert] ?? 0);
      if (there < (toExpert[expert] ?? 0)) {
        toExpert[expert] = there;
        expertFrom[expert] = dossier;
      }
    }
  };
  const visitExpert = (expert: number, distance: number): void => {
    const own = distance + (expertPotential[expert] ?? 0);
    for (const dossier of held[expert] ?? []) {
      const cost = costs[dossier * columns + expert] ?? 0;
      const there = own - cost - (dossierPotential[dossier] ?? 0);
      if (there >= (toDossier[dossier] ?? 0)) continue;
      toDossier[dossier] = there;
      dossierFrom[dossier] = expert;
      visitDossier(dossier, there);
    }
  };
  const roomAt = (expert: number): number => {
    const load = loads[expert] ?? 0;
    if (load < (matrix.least[expert] ?? 0)) return -worth + (expertPotential[expert] ?? 0) - sinkPotential;
    return load < (matrix.most[expert] ?? 0)
      ? (expertPotential[expert] ?? 0) - sinkPotential
      : Number.POSITIVE_INFINITY;
  };
  const follow = (start: number, last: number): void => {
    let expert = last;
    for (;;) {
      const dossier = expertFrom[expert] ?? 0;
      chosen[dossier * columns + expert] = 1;
      held[expert]?.add(dossier);
      if (dossier === start) return;
      expert = dossierFrom[dossier] ?? 0;
      chosen[dossier * columns + expert] = 0;
      held[expert]?.delete(dossier);
    }
  };
  return {
    chosen,
    loads,
    /** Gives one more expert to a dossier; who was reached when there is no way. */
    augment: (start: number): Stuck | null => {
      toDossier.fill(Number.POSITIVE_INFINITY);
      toExpert.fill(Number.POSITIVE_INFINITY);
      settled.fill(0);
      toDossier[start] = 0;
      visitDossier(start, 0);
      let [sink, last] = [Number.POSITIVE_INFINITY, -1];
      for (
        let expert = nearest(toExpert, settled);
        expert !== -1 && (toExpert[expert] ?? 0) < sink;
        expert = nearest(toExpert, settled)
      ) {
        settled[expert] = 1;
        const distance = toExpert[expert] ?? 0;
        const room = distance + roomAt(expert);
        if (room < sink) [sink, last] = [room, expert];
        visitExpert(expert, distance);
      }
      if (last === -1) return reached(toDossier, toExpert);
      shift(dossierPotential, toDossier, sink);
      shift(expertPotential, toExpert, sink);
      follow(start, last);
      loads[last] = (loads[last] ?? 0) + 1;
      return null;
    },
  };
}

/** The nearest expert not yet settled; -1 when none is left. */
function nearest(distances: Float64Array, settled: Uint8Array): number {
  let best = -1;
  for (let expert = 0; expert < distances.length; expert += 1)
    if (settled[expert] === 0 && (best === -1 || (distances[expert] ?? 0) < (distances[best] ?? 0)))
      best = expert;
  return best;
}

/** More than all costs together can differ by. */
function worthOfRoom(matrix: Matrix, costs: Float64Array): number {
  let most = 0;
  for (const cost of costs) if (Math.abs(cost) > most) most = Math.abs(cost);
  return 2 * (most + 1) * (matrix.reviews.reduce((sum, one) => sum + one, 0) + 1);
}

/** Minus the least cost of each row: from there on, no step is below zero. */
function lowest(costs: Float64Array, rows: number, columns: number): Float64Array {
  const potentials = new Float64Array(rows);
  for (let row = 0; row < rows; row += 1) {
    let least = Number.POSITIVE_INFINITY;
    for (let at = row * columns; at < (row + 1) * columns; at += 1)
      if ((costs[at] ?? Number.NaN) < least) least = costs[at] ?? 0;
    potentials[row] = least === Number.POSITIVE_INFINITY ? 0 : -least;
  }
  return potentials;
}

function shift(potentials: Float64Array, distances: Float64Array, sink: number): void {
  for (let at = 0; at < potentials.length; at += 1)
    if ((distances[at] ?? 0) < sink) potentials[at] = (potentials[at] ?? 0) + (distances[at] ?? 0) - sink;
}

function reached(toDossier: Float64Array, toExpert: Float64Array): Stuck {
  const finite = (distances: Float64Array): number[] =>
    [...distances.keys()].filter((at) => Number.isFinite(distances[at]));
  return { dossiers: finite(toDossier), experts: finite(toExpert) };
}
