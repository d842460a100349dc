import { type Chosen, loadsOf, type Matrix, servedOf } from './matrix.ts';

/** How many reviews one improvement may move. */
const lengthMax = 5;

interface State {
  readonly matrix: Matrix;
  readonly chosen: Chosen;
  readonly loads: Int32Array;
  readonly served: Float64Array;
}

/** A review that passes from one expert to another. */
interface Move {
  readonly dossier: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Serves the worst-served dossiers better as long as chains of moves can: one of them takes a nearer expert, who gives one of their
 * dossiers to another, and so on to one with room; nobody becomes as badly served. Answers another assignment.
 */
export function improved(matrix: Matrix, start: Chosen): { readonly chosen: Chosen; readonly worst: number } {
  const chosen = start.slice();
  const state: State = { matrix, chosen, loads: loadsOf(matrix, chosen), served: servedOf(matrix, chosen) };
  for (;;) {
    const worst = state.served.reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY);
    const before = chosen.slice();
    for (let dossier = 0; dossier < state.served.length; dossier += 1) {
      if ((state.served[dossier] ?? 0) < worst) continue;
      const chain = chainFor(state, dossier, worst);
      // One that stays as badly served: the others’ gains are not worth a higher total.
      if (chain === null) return { chosen: before, worst };
      for (const move of chain) apply(state, move);
    }
    if (state.served.length === 0) return { chosen, worst: 0 };
  }
}

function apply({ matrix, chosen, loads, served }: State, { dossier, from, to }: Move): void {
  const base = dossier * matrix.experts.length;
  chosen[base + from] = 0;
  chosen[base + to] = 1;
  loads[from] = (loads[from] ?? 0) - 1;
  loads[to] = (loads[to] ?? 0) + 1;
  served[dossier] =
    (served[dossier] ?? 0) + (matrix.costs[base + to] ?? 0) - (matrix.costs[base + from] ?? 0);
}

/** Breadth first, an expert once: a chain that leaves every dossier of it below `worst`; null when there is none. */
function chainFor(state: State, start: number, worst: number): readonly Move[] | null {
  const { matrix, loads } = state;
  for (const first of expertsOf(state, start)) {
    const seen = new Set<number>();
    let ways: (readonly Move[])[] = [[]];
    for (let length = 1; length <= lengthMax && ways.length > 0; length += 1) {
      const next: (readonly Move[])[] = [];
      for (const way of ways)
        for (const move of movesAfter(state, way, start, first, worst)) {
          const chain = [...way, move];
          const closes = move.to === first;
          const hasRoom =
            (loads[move.to] ?? 0) < (matrix.most[move.to] ?? 0) &&
            (loads[first] ?? 0) > (matrix.least[first] ?? 0);
          if (closes || hasRoom) return chain;
          if (seen.has(move.to)) continue;
          seen.add(move.to);
          next.push(chain);
        }
      ways = next;
    }
  }
  return null;
}

function* movesAfter(
  state: State,
  way: readonly Move[],
  start: number,
  first: number,
  worst: number,
): Generator<Move> {
  const last = way.at(-1);
  if (last === undefined) {
    yield* movesOf(state, start, first, worst);
    return;
  }
  const { matrix, chosen } = state;
  for (let dossier = 0; dossier < matrix.dossiers.length; dossier += 1) {
    if (chosen[dossier * matrix.experts.length + last.to] !== 1) continue;
    if (way.some((move) => move.dossier === dossier)) continue;
    yield* movesOf(state, dossier, last.to, worst);
  }
}

function* movesOf(
  { matrix, chosen, served }: State,
  dossier: number,
  from: number,
  worst: number,
): Generator<Move> {
  const base = dossier * matrix.experts.length;
  const rest = (served[dossier] ?? 0) - (matrix.costs[base + from] ?? 0);
  for (let to = 0; to < matrix.experts.length; to += 1)
    if (chosen[base + to] === 0 && rest + (matrix.costs[base + to] ?? Number.NaN) < worst)
      yield { dossier, from, to };
}

/** The dearest first. */
function expertsOf({ matrix, chosen }: State, dossier: number): number[] {
  const base = dossier * matrix.experts.length;
  return matrix.experts
    .flatMap((_, expert) => (chosen[base + expert] === 1 ? [expert] : []))
    .sort((a, b) => (matrix.costs[base + b] ?? 0) - (matrix.costs[base + a] ?? 0));
}
