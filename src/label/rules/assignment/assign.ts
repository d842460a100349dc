import type { Said } from '#kit/i18n.ts';
import { connected } from './connect.ts';
import { explainer, saidImpossible } from './explain.ts';
import { fairest } from './fair.ts';
import { type Impossible, impossible, isConnected } from './impossible.ts';
import type { Instance } from './instance.ts';
import { leastCost } from './least-cost.ts';
import { type Chosen, type Matrix, matrixOf, servedOf, totalCost } from './matrix.ts';

export interface AssignedPair {
  readonly dossier: string;
  readonly expert: string;
  readonly why: Said;
}

/** `worst`: the largest sum of costs of one dossier’s experts. `proven`: no assignment does better by the objective. */
export type Assignment =
  | {
      readonly feasible: true;
      readonly cost: number;
      readonly worst: number;
      readonly proven: boolean;
      readonly connected: boolean;
      readonly assignment: readonly AssignedPair[];
    }
  | { readonly feasible: false; readonly why: Said & Impossible };

/**
 * Gives each dossier its experts: everyone between their bounds, no conflict. `cost`: the total is the least there is. `fair`: the
 * worst-served dossier is served as well as possible first (J6.6), then the total is brought down. The same instance and seed give the same answer.
 */
export function assign(instance: Instance): Assignment {
  const matrix = matrixOf(instance);
  const solved = leastCost(matrix);
  if (solved.kind !== 'solved') {
    const why = impossible(matrix, solved);
    return { feasible: false, why: { ...saidImpossible(why), ...why } };
  }
  if (instance.objective === 'cost') return answer(matrix, connected(matrix, solved.chosen), true);
  const fair = fairest(matrix, solved.chosen);
  return answer(matrix, connected(matrix, fair.chosen, fair.worst), fair.proven);
}

function answer(matrix: Matrix, chosen: Chosen, proven: boolean): Assignment {
  const why = explainer(matrix, chosen);
  const pairs: AssignedPair[] = [];
  matrix.dossiers.forEach((dossier, row) => {
    matrix.experts.forEach((expert, column) => {
      if (chosen[row * matrix.experts.length + column] === 1)
        pairs.push({ dossier, expert, why: why(row, column) });
    });
  });
  pairs.sort((a, b) => compare(a.dossier, b.dossier) || compare(a.expert, b.expert));
  const served = servedOf(matrix, chosen);
  return {
    feasible: true,
    cost: totalCost(matrix, chosen),
    worst: served.length === 0 ? 0 : served.reduce((most, one) => Math.max(most, one)),
    ...{ proven, connected: isConnected(matrix, chosen), assignment: pairs },
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
