import type { Variances } from './jury.ts';
import { fitModel, type Scores } from './mixed-model.ts';

export interface Estimated {
  readonly variances: Variances;
  /** False where there are too few scores, or no difference between them, to tell variances apart. */
  readonly estimated: boolean;
}

/** Ratios to the noise are looked for between these, as logarithms. */
const [lowest, highest] = [-8, 8];
const finest = 0.02;

/**
 * The variances that make the scores likeliest (restricted maximum likelihood, J7.5): the ratios to the noise by a search that halves its
 * step, the noise itself by its closed form. Where that cannot be told, all equal to the spread of the scores.
 */
export function estimateVariances(scores: Scores, given: number | null): Estimated {
  const { rows } = scores;
  const mean = rows.reduce((sum, row) => sum + row.score, 0) / rows.length;
  const spread = rows.reduce((sum, row) => sum + (row.score - mean) ** 2, 0) / Math.max(1, rows.length - 1);
  const free = rows.length - (given === null ? 1 : 0);
  if (free < 3 || spread < 1e-9) {
    const one = Math.max(spread, 1e-6) / 3;
    return { variances: { dossier: one, expert: one, noise: one }, estimated: false };
  }
  let best = likelihoodAt(scores, given, free, 0, 0);
  for (let step = 2; step >= finest; step /= 2) {
    for (let moved = true; moved; ) {
      moved = false;
      for (const [f, b] of [
        [step, 0],
        [-step, 0],
        [0, step],
        [0, -step],
      ] as const) {
        const [dossier, expert] = [best.dossier + f, best.expert + b];
        if (Math.min(dossier, expert) < lowest || Math.max(dossier, expert) > highest) continue;
        const tried = likelihoodAt(scores, given, free, dossier, expert);
        if (tried.logLikelihood <= best.logLikelihood + 1e-9) continue;
        best = tried;
        moved = true;
      }
    }
  }
  return { variances: best.variances, estimated: true };
}

function likelihoodAt(scores: Scores, given: number | null, free: number, dossier: number, expert: number) {
  const ratios = { dossier: Math.exp(dossier), expert: Math.exp(expert), noise: 1 };
  // At any noise the estimates are those of noise 1 at the same ratios; what is left over gives the noise.
  const { logLikelihood, residual } = fitModel(scores, ratios, given);
  const noise = Math.max(residual / free, 1e-9);
  return {
    ...{ dossier, expert },
    variances: { dossier: ratios.dossier * noise, expert: ratios.expert * noise, noise },
    logLikelihood: logLikelihood + residual / 2 - (free * Math.log(noise)) / 2 - residual / noise / 2,
  };
}
