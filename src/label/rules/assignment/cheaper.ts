import { type Chosen, loadsOf, type Matrix, servedOf } from './matrix.ts';

const passesMax = 8;
/** Pairs of reviews compared in one pass. */
const pairsMax = 6_000_000;

/** Brings the total down with no dossier served worse than `worst`: a review passes to an expert with room, or two exchange theirs. */
export function cheaper(matrix: Matrix, start: Chosen, worst: number): Chosen {
  const { costs, experts, least, most } = matrix;
  const columns = experts.length;
  const chosen = start.slice();
  const [loads, served] = [loadsOf(matrix, chosen), servedOf(matrix, chosen)];
  const costOf = (row: number, expert: number): number => costs[row * columns + expert] ?? Number.NaN;
  const isOpen = (row: number, expert: number): boolean => chosen[row * columns + expert] === 0;
  const pass = (row: number, from: number, to: number): void => {
    chosen[row * columns + from] = 0;
    chosen[row * columns + to] = 1;
    served[row] = (served[row] ?? 0) + costOf(row, to) - costOf(row, from);
    loads[from] = (loads[from] ?? 0) - 1;
    loads[to] = (loads[to] ?? 0) + 1;
  };
  const moved = (): boolean => {
    let any = false;
    for (const [row, from] of reviewsOf(chosen, columns)) {
      if ((loads[from] ?? 0) <= (least[from] ?? 0)) continue;
      for (let to = 0; to < columns; to += 1) {
        if (!isOpen(row, to) || (loads[to] ?? 0) >= (most[to] ?? 0) || !(costOf(row, to) < costOf(row, from)))
          continue;
        pass(row, from, to);
        any = true;
        break;
      }
    }
    return any;
  };
  const exchanged = (): boolean => {
    const list = reviewsOf(chosen, columns);
    if (list.length * list.length > 2 * pairsMax) return false;
    let any = false;
    for (let one = 0; one < list.length; one += 1) {
      const [a, from] = list[one] ?? [0, 0];
      for (let two = one + 1; two < list.length && !isOpen(a, from); two += 1) {
        const [b, to] = list[two] ?? [0, 0];
        if (a === b || from === to || isOpen(b, to) || !isOpen(a, to) || !isOpen(b, from)) continue;
        const [gainA, gainB] = [costOf(a, to) - costOf(a, from), costOf(b, from) - costOf(b, to)];
        if (!(gainA + gainB < 0)) continue;
        if ((served[a] ?? 0) + gainA > worst || (served[b] ?? 0) + gainB > worst) continue;
        pass(a, from, to);
        pass(b, to, from);
        any = true;
      }
    }
    return any;
  };
  for (let time = 0; time < passesMax; time += 1) {
    const any = moved();
    if (!exchanged() && !any) break;
  }
  return chosen;
}

function reviewsOf(chosen: Chosen, columns: number): (readonly [row: number, expert: number])[] {
  const list: (readonly [number, number])[] = [];
  for (let at = 0; at < chosen.length; at += 1)
    if (chosen[at] === 1) list.push([Math.floor(at / columns), at % columns]);
  return list;
}
