import type { Variances } from './jury.ts';

/** Scores by the numbers of their dossier and of their expert. */
export interface Scores {
  readonly dossiers: number;
  readonly experts: number;
  readonly rows: readonly { readonly dossier: number; readonly expert: number; readonly score: number }[];
}

/** Estimates and the variance of each error of estimate; `logLikelihood` is the restricted one, to compare variances by. */
export interface Fit {
  readonly mean: number;
  readonly quality: Float64Array;
  readonly offset: Float64Array;
  readonly qualityVariance: Float64Array;
  readonly offsetVariance: Float64Array;
  readonly logLikelihood: number;
  /** y′(y − ŷ): what the estimates leave over. */
  readonly residual: number;
}

/**
 * The additive model y = μ + f + b + ε (calls-and-jury.md, J7.1–J7.5) at given variances: Henderson’s mixed-model equations, μ with
 * them when it is not given, solved by Cholesky. The inverse’s diagonal gives the variances of errors, that of μ included. Dossiers are
 * eliminated first: their block is diagonal, so that what is factored is as large as the experts are many.
 */
export function fitModel(scores: Scores, variances: Variances, given: number | null): Fit {
  const { dossiers, experts, rows } = scores;
  const { noise } = variances;
  // Columns of the reduced system: experts, then μ where it is estimated.
  const size = experts + (given === null ? 1 : 0);
  const shift = given ?? 0;
  const own = new Float64Array(dossiers).fill(noise / variances.dossier);
  const target = new Float64Array(dossiers);
  const cross = Array.from({ length: dossiers }, () => new Map<number, number>());
  const matrix = new Float64Array(size * size);
  const right = new Float64Array(size);
  for (let expert = 0; expert < experts; expert += 1)
    matrix[expert * size + expert] = noise / variances.expert;
  const add = (row: number, column: number, value: number): void => {
    matrix[row * size + column] = (matrix[row * size + column] ?? 0) + value;
  };
  for (const { dossier, expert, score } of rows) {
    const value = score - shift;
    own[dossier] = (own[dossier] ?? 0) + 1;
    target[dossier] = (target[dossier] ?? 0) + value;
    const columns = given === null ? [expert, experts] : [expert];
    for (const column of columns) {
      cross[dossier]?.set(column, (cross[dossier]?.get(column) ?? 0) + 1);
      right[column] = (right[column] ?? 0) + value;
      for (const other of columns) add(column, other, 1);
    }
  }
  let logPivots = 0;
  for (let dossier = 0; dossier < dossiers; dossier += 1) {
    const pivot = own[dossier] ?? 1;
    logPivots += Math.log(pivot);
    for (const [column, count] of cross[dossier] ?? []) {
      right[column] = (right[column] ?? 0) - (count / pivot) * (target[dossier] ?? 0);
      for (const [other, its] of cross[dossier] ?? []) add(column, other, (-count * its) / pivot);
    }
  }
  const factor = cholesky(matrix, size);
  const inverse = inverseOf(factor, size);
  const solved = times(inverse, right, size);
  const mean = given ?? solved[experts] ?? 0;
  const quality = new Float64Array(dossiers);
  const qualityVariance = new Float64Array(dossiers);
  for (let dossier = 0; dossier < dossiers; dossier += 1) {
    const pivot = own[dossier] ?? 1;
    let rest = target[dossier] ?? 0;
    let spread = 0;
    for (const [column, count] of cross[dossier] ?? []) {
      rest -= count * (solved[column] ?? 0);
      for (const [other, its] of cross[dossier] ?? [])
        spread += count * its * (inverse[column * size + other] ?? 0);
    }
    quality[dossier] = rest / pivot;
    qualityVariance[dossier] = noise * (1 / pivot + spread / pivot ** 2);
  }
  const offset = solved.slice(0, experts);
  const offsetVariance = offset.map((_, expert) => noise * (inverse[expert * size + expert] ?? 0));
  const residual = rows.reduce((sum, { dossier, expert, score }) => {
    const fitted = mean + (quality[dossier] ?? 0) + (offset[expert] ?? 0);
    return sum + (score - shift) * (score - fitted);
  }, 0);
  const logDeterminant = logPivots + logOf(factor, size);
  return {
    ...{ mean, quality, offset, qualityVariance, offsetVariance, residual },
    logLikelihood: likelihood(
      { rows: rows.length, dossiers, experts, size, residual, logDeterminant },
      variances,
    ),
  };
}

/** −2 log L restricted = (n − p) log σ² + log|C| + q log(σ²_u/σ²)… + y′(y − ŷ)/σ², constants apart (Searle, Casella and McCulloch, 1992). */
function likelihood(
  of: {
    readonly rows: number;
    readonly dossiers: number;
    readonly experts: number;
    readonly size: number;
    readonly residual: number;
    readonly logDeterminant: number;
  },
  { dossier, expert, noise }: Variances,
): number {
  const fixed = of.size - of.experts;
  const twice =
    (of.rows - fixed) * Math.log(noise) +
    of.logDeterminant +
    of.dossiers * Math.log(dossier / noise) +
    of.experts * Math.log(expert / noise) +
    of.residual / noise;
  return -twice / 2;
}

/** Lower triangle L with L L′ = matrix, row after row. */
function cholesky(matrix: Float64Array, size: number): Float64Array {
  const lower = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column <= row; column += 1) {
      let sum = matrix[row * size + column] ?? 0;
      for (let at = 0; at < column; at += 1)
        sum -= (lower[row * size + at] ?? 0) * (lower[column * size + at] ?? 0);
      lower[row * size + column] =
        row === column ? Math.sqrt(Math.max(sum, 1e-12)) : sum / (lower[column * size + column] ?? 1);
    }
  return lower;
}

function inverseOf(lower: Float64Array, size: number): Float64Array {
  const inverse = new Float64Array(size * size);
  const column = new Float64Array(size);
  for (let unit = 0; unit < size; unit += 1) {
    column.fill(0);
    for (let row = unit; row < size; row += 1) {
      let sum = row === unit ? 1 : 0;
      for (let at = unit; at < row; at += 1) sum -= (lower[row * size + at] ?? 0) * (column[at] ?? 0);
      column[row] = sum / (lower[row * size + row] ?? 1);
    }
    for (let row = size - 1; row >= 0; row -= 1) {
      let sum = column[row] ?? 0;
      for (let at = row + 1; at < size; at += 1) sum -= (lower[at * size + row] ?? 0) * (column[at] ?? 0);
      column[row] = sum / (lower[row * size + row] ?? 1);
      inverse[row * size + unit] = column[row] ?? 0;
    }
  }
  return inverse;
}

function times(matrix: Float64Array, vector: Float64Array, size: number): Float64Array {
  return vector.map((_, row) => {
    let sum = 0;
    for (let at = 0; at < size; at += 1) sum += (matrix[row * size + at] ?? 0) * (vector[at] ?? 0);
    return sum;
  });
}

function logOf(lower: Float64Array, size: number): number {
  let sum = 0;
  for (let at = 0; at < size; at += 1) sum += 2 * Math.log(lower[at * size + at] ?? 1);
  return sum;
}
