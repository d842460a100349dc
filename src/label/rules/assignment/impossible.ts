import type { Solved } from './least-cost.ts';
import { type Chosen, loadsOf, type Matrix } from './matrix.ts';

/**
 * What makes an assignment impossible, and the count that shows it. `too_few_experts`: these dossiers need more reviews than those who
 * may examine them can give. `too_few_dossiers`: these experts must give more reviews than the dossiers can take from them.
 */
export interface Impossible {
  readonly kind: 'too_few_experts' | 'too_few_dossiers';
  readonly dossiers: readonly string[];
  readonly experts: readonly string[];
  readonly needed: number;
  readonly possible: number;
}

/** The witness of a failed search: the cut that no way crosses (Ford and Fulkerson; Hall’s condition with capacities). */
export function impossible(matrix: Matrix, failed: Exclude<Solved, { kind: 'solved' }>): Impossible {
  return failed.kind === 'unserved'
    ? unserved(matrix, failed.dossiers, failed.experts)
    : idle(matrix, failed.chosen, failed.expert);
}

function unserved(matrix: Matrix, dossiers: readonly number[], experts: readonly number[]): Impossible {
  const inside = new Set(experts);
  const able = new Set<number>();
  let possible = experts.reduce((sum, expert) => sum + (matrix.most[expert] ?? 0), 0);
  for (const dossier of dossiers)
    for (const expert of mayExamine(matrix, dossier)) {
      able.add(expert);
      // Outside the cut, an expert gives each of these dossiers one review at most.
      if (!inside.has(expert)) possible += 1;
    }
  return {
    kind: 'too_few_experts',
    dossiers: dossiers.map((one) => matrix.dossiers[one] ?? '').sort(),
    experts: [...able].map((one) => matrix.experts[one] ?? '').sort(),
    needed: dossiers.reduce((sum, dossier) => sum + (matrix.reviews[dossier] ?? 0), 0),
    possible,
  };
}

/** The experts from whom a review could still pass to the idle one: all at their minimum or below, or one would have passed. */
function idle(matrix: Matrix, chosen: Chosen, start: number): Impossible {
  const columns = matrix.experts.length;
  const group = new Set([start]);
  for (const expert of group)
    for (let dossier = 0; dossier < matrix.dossiers.length; dossier += 1) {
      const base = dossier * columns;
      if (Number.isNaN(matrix.costs[base + expert]) || chosen[base + expert] === 1) continue;
      for (let other = 0; other < columns; other += 1) if (chosen[base + other] === 1) group.add(other);
    }
  const concerned = new Set<number>();
  let possible = 0;
  for (let dossier = 0; dossier < matrix.dossiers.length; dossier += 1) {
    const theirs = mayExamine(matrix, dossier).filter((expert) => group.has(expert)).length;
    if (theirs > 0) concerned.add(dossier);
    possible += Math.min(theirs, matrix.reviews[dossier] ?? 0);
  }
  return {
    kind: 'too_few_dossiers',
    dossiers: [...concerned].map((one) => matrix.dossiers[one] ?? '').sort(),
    experts: [...group].map((one) => matrix.experts[one] ?? '').sort(),
    needed: [...group].reduce((sum, expert) => sum + (matrix.least[expert] ?? 0), 0),
    possible,
  };
}

function mayExamine({ costs, experts }: Matrix, dossier: number): number[] {
  return experts.flatMap((_, expert) =>
    Number.isNaN(costs[dossier * experts.length + expert] ?? Number.NaN) ? [] : [expert],
  );
}

/** Whether every dossier and every expert who examines are linked by reviews (J6.9): calibration needs it. */
export function isConnected(matrix: Matrix, chosen: Chosen): boolean {
  return groupsOf(matrix, chosen).size <= 1;
}

/** The groups that reviews link: the first of each stands for it. Experts without a dossier are in none. */
function groupsOf(matrix: Matrix, chosen: Chosen): Set<number> {
  const [rows, columns] = [matrix.dossiers.length, matrix.experts.length];
  const parent = Array.from({ length: rows + columns }, (_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (parent[root] !== root) root = parent[root] ?? root;
    for (let on = at; on !== root; ) {
      const next = parent[on] ?? root;
      parent[on] = root;
      on = next;
    }
    return root;
  };
  for (let at = 0; at < chosen.length; at += 1)
    if (chosen[at] === 1) parent[rootOf(Math.floor(at / columns))] = rootOf(rows + (at % columns));
  const loads = loadsOf(matrix, chosen);
  const used = [
    ...Array(rows).keys(),
    ...[...loads.keys()].filter((one) => (loads[one] ?? 0) > 0).map((one) => rows + one),
  ];
  return new Set(used.map(rootOf));
}

/** How many groups reviews make. */
export function countGroups(matrix: Matrix, chosen: Chosen): number {
  return groupsOf(matrix, chosen).size;
}
