import type { Instance } from './instance.ts';

/** An instance as arrays, in an order that the seed draws: rows are dossiers, columns are experts. */
export interface Matrix {
  readonly dossiers: readonly string[];
  readonly experts: readonly string[];
  readonly reviews: Int32Array;
  readonly least: Int32Array;
  readonly most: Int32Array;
  /** Row after row; `NaN` is a conflict. */
  readonly costs: Float64Array;
}

/** One bit a pair, row after row: who examines what. */
export type Chosen = Uint8Array;

/** The same arrays whatever the order of the instance’s rows: sorted by id, then shuffled by the seed (ties go either way, J6.4). */
export function matrixOf(instance: Instance): Matrix {
  const draw = drawn(instance.seed);
  const dossiers = shuffled([...instance.dossiers].sort(byId), draw);
  const experts = shuffled([...instance.experts].sort(byId), draw);
  const row = new Map(dossiers.map((one, at) => [one.id, at]));
  const column = new Map(experts.map((one, at) => [one.id, at]));
  const costs = new Float64Array(dossiers.length * experts.length).fill(Number.NaN);
  for (const { dossier, expert, cost } of instance.pairs)
    costs[(row.get(dossier) ?? 0) * experts.length + (column.get(expert) ?? 0)] = cost;
  return {
    dossiers: dossiers.map((one) => one.id),
    experts: experts.map((one) => one.id),
    reviews: Int32Array.from(dossiers, (one) => one.reviews),
    least: Int32Array.from(experts, (one) => one.min),
    most: Int32Array.from(experts, (one) => one.max),
    costs,
  };
}

export function totalCost({ costs }: Matrix, chosen: Chosen): number {
  let total = 0;
  for (let at = 0; at < chosen.length; at += 1) if (chosen[at] === 1) total += costs[at] ?? 0;
  return total;
}

/** The sum of the costs of each dossier’s experts: how it is served. */
export function servedOf({ costs, dossiers, experts }: Matrix, chosen: Chosen): Float64Array {
  const sums = new Float64Array(dossiers.length);
  for (let at = 0; at < chosen.length; at += 1) {
    const row = Math.floor(at / experts.length);
    if (chosen[at] === 1) sums[row] = (sums[row] ?? 0) + (costs[at] ?? 0);
  }
  return sums;
}

export function loadsOf({ experts }: Matrix, chosen: Chosen): Int32Array {
  const loads = new Int32Array(experts.length);
  for (let at = 0; at < chosen.length; at += 1)
    if (chosen[at] === 1) loads[at % experts.length] = (loads[at % experts.length] ?? 0) + 1;
  return loads;
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function shuffled<T>(list: T[], draw: (below: number) => number): T[] {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = draw(at + 1);
    const [one, two] = [list[at], list[other]];
    if (one !== undefined && two !== undefined) [list[at], list[other]] = [two, one];
  }
  return list;
}

/** Numbers below a bound, the same for the same seed (mulberry32). */
function drawn(seed: number): (below: number) => number {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
