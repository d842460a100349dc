import { cheaper } from './cheaper.ts';
import { weighed } from './fair-bound.ts';
import { improved } from './fair-chain.ts';
import { within } from './fair-search.ts';
import type { Chosen, Matrix } from './matrix.ts';

export interface Fairest {
  readonly chosen: Chosen;
  readonly worst: number;
  /** No assignment serves its worst-served dossier better. */
  readonly proven: boolean;
}

/**
 * The worst-served dossier served as well as possible (after Stelmakh, Shah and Singh, *PeerReview4All*, J6.6; exact where it can be
 * told: the problem is NP-hard). Chains of moves and weighted solutions from above, a bound from below, and where they do not meet a
 * complete search, given up after so many choices. Then the total is brought down, the worst one kept.
 */
export function fairest(matrix: Matrix, start: Chosen): Fairest {
  if (matrix.dossiers.length === 0) return { chosen: start, worst: 0, proven: true };
  const first = weighed(matrix, start);
  let { chosen, worst } = first;
  let proven = first.bound >= worst;
  while (!proven) {
    const found = within(matrix, worst - 1);
    if (found === null) break;
    if (found === 'none') proven = true;
    else {
      ({ chosen, worst } = improved(matrix, found));
      proven = first.bound >= worst;
    }
  }
  return { chosen: cheaper(matrix, chosen, worst), worst, proven };
}
