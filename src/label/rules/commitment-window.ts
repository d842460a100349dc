import type { CandidatureState } from './candidature-states.ts';
import { mayStillChange } from './support-window.ts';

interface File {
  readonly state: CandidatureState;
  readonly standing: 'historical' | 'rehearsal' | 'real';
}

/**
 * May the team add a commitment? While the file can still be filed, and during the label: the « document d'engagement »
 * comes after the award (F1.14). Nobody adds a commitment to the past: a historical candidature has those its sources say.
 */
export function mayAddCommitment(file: File): boolean {
  if (file.standing === 'historical') return false;
  return mayStillChange(file.state) || ['labelled_trial', 'confirmed'].includes(file.state);
}

/** May the team add what happened to a commitment? As long as the candidature was not withdrawn (GRE-13: an amount may come late). */
export function mayAmendCommitment(file: File): boolean {
  return file.state !== 'abandoned';
}
