import type { Answer } from '../convocation-tables.ts';

const answers: readonly Answer[] = ['present', 'late', 'absent', 'represented'];

/** The reply chosen in a form; null when none was, or when it is no reply. */
export function answerOf(text: string): Answer | null {
  return answers.find((one) => one === text) ?? null;
}
