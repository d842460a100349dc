import { type CandidatureState, candidatureStates } from './candidature-states.ts';
import { stepsFrom } from './candidature-steps.ts';

/**
 * May pieces, letters and commitments still change? As long as the carrier can still file a version (T4, T7, T7b):
 * what was filed is frozen in its deposit, what changes afterwards goes into the next one.
 */
export function mayStillChange(state: CandidatureState): boolean {
  return stepsFrom(state, 'carrier').some((step) => step.event === 'deposited');
}

export type LetterWindow = 'may_sign' | 'may_correct' | 'frozen' | 'closed';

/**
 * What the holder of an open link may do. A letter is corrected until a version of the file has been deposited with it:
 * from then on it is `frozen`, as signed. An unsigned one can be signed while the file can still be filed.
 */
export function letterWindow(letter: {
  readonly state: CandidatureState;
  readonly signed: 'yes' | 'no';
  readonly filed: 'yes' | 'no';
}): LetterWindow {
  const open = mayStillChange(letter.state);
  if (letter.signed === 'no') return open ? 'may_sign' : 'closed';
  return letter.filed === 'yes' || !open ? 'frozen' : 'may_correct';
}

/** States in which the public knows that a candidature exists: from its first deposit on, and never an abandoned draft. */
export const publicStates: readonly CandidatureState[] = candidatureStates.filter(
  (state) => !['summary_received', 'invited', 'draft', 'abandoned'].includes(state),
);
