import type { Deliberation } from './deliberation.ts';

type Decided = Pick<Deliberation, 'mode' | 'outcome'>;

/**
 * True when no ballot made this deliberation: the council took note of an item (« prend acte »), or a single candidacy took
 * effect (L2121-21 CGCT). It is an act like any other (L2121-23, L2131-1) and has nothing to count: no zero, no unknown.
 */
export function isWithoutVote({ mode, outcome }: Decided): boolean {
  return outcome === 'noted' || mode === 'noted' || mode === 'no_ballot';
}

/** True when it was decided by voices for and against; the voices of a nomination are by candidate (L2121-21 CGCT). */
export function hasSides(decided: Decided): boolean {
  return decided.outcome !== 'appointed' && !isWithoutVote(decided);
}
