import { reasonMax } from './correction.ts';

/** The answer of the team to one field, or to the whole of a withdrawal or a confirmation (`profile`). */
export interface GivenAnswer {
  readonly field: string;
  readonly answer: string;
  readonly reason: string;
}

export interface FieldAnswer {
  readonly field: string;
  readonly answer: 'accepted' | 'refused';
  readonly reason: string;
}

export interface AnswerFault {
  /** `answer-<field>` or `reason-<field>`, as the form names them. */
  readonly field: string;
  readonly code: 'ANSWER_REQUIRED' | 'REASON_REQUIRED' | 'TEXT_TOO_LONG';
}

/** Everything that is wrong with the answers: each field has one, and who is refused is told why. */
export function answerFaults(given: readonly GivenAnswer[]): AnswerFault[] {
  return given.flatMap(({ field, answer, reason }): AnswerFault[] => {
    const faults: AnswerFault[] = [];
    if (answer !== 'accepted' && answer !== 'refused')
      faults.push({ field: `answer-${field}`, code: 'ANSWER_REQUIRED' });
    if (answer === 'refused' && reason === '')
      faults.push({ field: `reason-${field}`, code: 'REASON_REQUIRED' });
    if (reason.length > reasonMax) faults.push({ field: `reason-${field}`, code: 'TEXT_TOO_LONG' });
    return faults;
  });
}
