import type { Chosen, Matrix } from './matrix.ts';

/** Choices looked at before giving up, counted and not timed. */
const nodesMax = 400_000;
/** Sets of experts listed for one dossier. */
const setsMax = 5000;

interface Search {
  readonly matrix: Matrix;
  /** For each dossier, the sets of experts that serve it within the limit. */
  readonly sets: readonly (readonly (readonly number[])[])[];
  readonly order: readonly number[];
  readonly loads: Int32Array;
  readonly taken: (readonly number[])[];
  nodes: number;
}

/**
 * An assignment that serves every dossier within `limit` (the sum of its experts’ costs); `none` when there is none; null when that
 * is too long to tell. Depth first, the dossier of fewest choices first.
 */
export function within(matrix: Matrix, limit: number): Chosen | 'none' | null {
  const sets = matrix.dossiers.map((_, row) => setsOf(matrix, row, limit));
  if (sets.some((list) => list === null)) return null;
  const known = sets.map((list) => list ?? []);
  if (known.some((list) => list.length === 0)) return 'none';
  const search: Search = {
    ...{ matrix, sets: known, loads: new Int32Array(matrix.experts.length), nodes: 0 },
    order: [...known.keys()].sort((a, b) => (known[a]?.length ?? 0) - (known[b]?.length ?? 0)),
    taken: known.map(() => []),
  };
  const found = deeper(search, 0);
  if (found === null) return null;
  return found ? chosenBy(search) : 'none';
}

function deeper(search: Search, depth: number): boolean | null {
  const { matrix, order, loads, sets } = search;
  const dossier = order[depth];
  if (dossier === undefined) return loads.every((load, expert) => load >= (matrix.least[expert] ?? 0));
  if (!minimaCanBeMet(search, depth)) return false;
  for (const set of sets[dossier] ?? []) {
    search.nodes += 1;
    if (search.nodes > nodesMax) return null;
    if (set.some((expert) => (loads[expert] ?? 0) >= (matrix.most[expert] ?? 0))) continue;
    for (const expert of set) loads[expert] = (loads[expert] ?? 0) + 1;
    search.taken[dossier] = set;
    const found = deeper(search, depth + 1);
    if (found !== false) return found;
    for (const expert of set) loads[expert] = (loads[expert] ?? 0) - 1;
  }
  return false;
}

function minimaCanBeMet({ matrix, order, loads }: Search, depth: number): boolean {
  const left = order.slice(depth).reduce((sum, dossier) => sum + (matrix.reviews[dossier] ?? 0), 0);
  const owed = matrix.least.reduce(
    (sum, least, expert) => sum + Math.max(0, least - (loads[expert] ?? 0)),
    0,
  );
  return owed <= left;
}

/** Every set of so many experts within the limit, the least total first; null when there are too many. */
function setsOf({ costs, experts, reviews }: Matrix, row: number, limit: number): number[][] | null {
  const base = row * experts.length;
  const costOf = (expert: number): number => costs[base + expert] ?? Number.NaN;
  const able = [...experts.keys()]
    .filter((one) => !Number.isNaN(costOf(one)))
    .sort((a, b) => costOf(a) - costOf(b));
  const count = reviews[row] ?? 0;
  const sets: number[][] = [];
  const add = (set: number[], from: number, sum: number): boolean => {
    if (set.length === count) {
      sets.push([...set]);
      return sets.length <= setsMax;
    }
    for (let at = from; at <= able.length - (count - set.length); at += 1) {
      const rest = able.slice(at, at + count - set.length).reduce((total, one) => total + costOf(one), 0);
      // In increasing order: from here on every set is dearer.
      if (sum + rest > limit) break;
      const expert = able[at] ?? 0;
      set.push(expert);
      const goesOn = add(set, at + 1, sum + costOf(expert));
      set.pop();
      if (!goesOn) return false;
    }
    return true;
  };
  return add([], 0, 0) ? sets : null;
}

function chosenBy({ matrix, taken }: Search): Chosen {
  const chosen = new Uint8Array(matrix.costs.length);
  taken.forEach((set, row) => {
    for (const expert of set) chosen[row * matrix.experts.length + expert] = 1;
  });
  return chosen;
}
