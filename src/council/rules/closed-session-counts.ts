import type { Refused } from './council-refused.ts';

/** The voices on a closed session, as the clerk counted hands. */
export interface ClosedSessionCounts {
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
}

/**
 * Checks what the clerk counted against the members present or represented (L2121-18 CGCT): never more voices than
 * members, and whoever is counted nowhere is asked about, never added to a side.
 */
export function* countsRefusals(
  counts: ClosedSessionCounts | null,
  presentOrRepresented: number,
  confirmed: 'confirmed' | 'asked',
): Generator<Refused> {
  if (counts === null) return yield { code: 'COUNTS_UNREADABLE' };
  const missing = presentOrRepresented - counts.for - counts.against - counts.abstain;
  if (missing < 0) yield { code: 'COUNTS_ABOVE_PRESENT', count: -missing };
  if (missing > 0 && confirmed !== 'confirmed') yield { code: 'COUNTS_TO_CONFIRM', count: missing };
}
