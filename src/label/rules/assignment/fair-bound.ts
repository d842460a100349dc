import { improved } from './fair-chain.ts';
import { leastCost } from './least-cost.ts';
import { type Chosen, type Matrix, servedOf } from './matrix.ts';

export interface Bounded {
  readonly chosen: Chosen;
  readonly worst: number;
  /** No assignment serves its worst-served dossier better than this. */
  readonly bound: number;
}

/** So much work at most, counted and not timed: the same instance gives the same answer on any machine. */
const workMax = 4_000_000;
const roundsMax = 60;
const weightMax = 1000;
/** Above this a weighted sum would no longer be exact. */
const costMax = 1_000_000;

/**
 * Weighs each dossier by how badly it is served and solves again (Lagrangian bound of the min–max): a weighted mean of what dossiers
 * get is never more than what the worst one gets, so each round gives a bound; and an assignment, made better by chains.
 */
export function weighed(matrix: Matrix, start: Chosen): Bounded {
  let { chosen, worst } = improved(matrix, start);
  let bound = ownBound(matrix);
  const work = Math.max(1, matrix.reviews.reduce((sum, one) => sum + one, 0) * matrix.experts.length);
  const rounds = matrix.costs.some((cost) => Math.abs(cost) > costMax)
    ? 0
    : Math.min(roundsMax, Math.floor(workMax / work));
  const weights = new Float64Array(matrix.dossiers.length).fill(1);
  let served = servedOf(matrix, start);
  for (let round = 0; round < rounds && bound < worst; round += 1) {
    heavier(weights, served, 4 / (1 + round / 4));
    const whole = weights.map((weight) => Math.round(weight * weightMax));
    const solved = leastCost(matrix, weighted(matrix, whole));
    if (solved.kind !== 'solved') break;
    served = servedOf(matrix, solved.chosen);
    const sum = whole.reduce((total, one) => total + one, 0);
    const mean = served.reduce((total, one, row) => total + one * (whole[row] ?? 0), 0) / sum;
    bound = Math.max(bound, Math.ceil(mean - 1e-6));
    const better = improved(matrix, solved.chosen);
    if (better.worst < worst) ({ chosen, worst } = better);
  }
  return { chosen, worst, bound: Math.min(bound, worst) };
}

/** What each dossier would get were it alone. */
function ownBound({ costs, dossiers, experts, reviews }: Matrix): number {
  return dossiers.reduce((most, _, row) => {
    const own = [...costs.subarray(row * experts.length, (row + 1) * experts.length)].filter(
      (cost) => !Number.isNaN(cost),
    );
    const nearest = own.sort((a, b) => a - b).slice(0, reviews[row]);
    return Math.max(
      most,
      nearest.reduce((sum, cost) => sum + cost, 0),
    );
  }, Number.NEGATIVE_INFINITY);
}

/** The worse served weighs more; the heaviest weighs 1. */
function heavier(weights: Float64Array, served: Float64Array, step: number): void {
  const [least, most] = [Math.min(...served), Math.max(...served)];
  const spread = Math.max(1e-9, most - least);
  weights.forEach((weight, row) => {
    weights[row] = weight * Math.exp((step * ((served[row] ?? 0) - most)) / spread);
  });
  const heaviest = Math.max(...weights);
  weights.forEach((weight, row) => {
    weights[row] = weight / heaviest;
  });
}

function weighted({ costs, experts }: Matrix, weights: Float64Array): Float64Array {
  return costs.map((cost, at) => cost * (weights[Math.floor(at / experts.length)] ?? 0));
}
