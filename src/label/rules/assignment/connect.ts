import { countGroups } from './impossible.ts';
import { type Chosen, type Matrix, servedOf } from './matrix.ts';

/** Looked at for each try: beyond this many, what is not connected stays so. */
const triesMax = 20_000;

/**
 * Joins groups of reviews that no expert links, where that costs nothing: two reviews exchange their experts, at the same total and with
 * nobody worse served than `worst`. Loads stay as they are.
 */
export function connected(matrix: Matrix, start: Chosen, worst = Number.POSITIVE_INFINITY): Chosen {
  const { costs, experts } = matrix;
  const columns = experts.length;
  const chosen = start.slice();
  let groups = countGroups(matrix, chosen);
  let tries = 0;
  const reviews = (): number[] => [...chosen.keys()].filter((at) => chosen[at] === 1);
  for (let again = true; again && groups > 1; ) {
    again = false;
    const list = reviews();
    for (const one of list) {
      for (const other of list) {
        if (other <= one || groups <= 1 || chosen[one] === 0 || chosen[other] === 0) continue;
        const [a, b] = [
          one - (one % columns) + (other % columns),
          other - (other % columns) + (one % columns),
        ];
        const isOpen = chosen[a] === 0 && chosen[b] === 0 && one % columns !== other % columns;
        const before = (costs[one] ?? 0) + (costs[other] ?? 0);
        if (!isOpen || (costs[a] ?? 0) + (costs[b] ?? 0) !== before) continue;
        tries += 1;
        if (tries > triesMax) return chosen;
        exchange(chosen, [one, other], [a, b]);
        const now = countGroups(matrix, chosen);
        if (now < groups && Math.max(...servedOf(matrix, chosen)) <= worst) {
          groups = now;
          again = true;
        } else exchange(chosen, [a, b], [one, other]);
      }
    }
  }
  return chosen;
}

function exchange(chosen: Chosen, out: readonly number[], into: readonly number[]): void {
  for (const at of out) chosen[at] = 0;
  for (const at of into) chosen[at] = 1;
}
