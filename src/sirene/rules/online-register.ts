import type { Result } from '#kit/result.ts';
import type { OnlineAnswer } from './online-answer.ts';
import type { OnlineQuestion, QuestionFault } from './online-question.ts';

/**
 * `OFFLINE`: the instance does not call outside. `BUSY`: the register asks for more patience than a person has.
 * `UNREACHABLE`: no answer, or failures, several times. `NOT_UNDERSTOOD`: an answer that is not of its contract.
 */
export type OnlineRefusal = 'OFFLINE' | 'BUSY' | 'UNREACHABLE' | 'NOT_UNDERSTOOD' | QuestionFault;

/** The online register of legal units, as little of it as is needed. */
export interface OnlineRegister {
  ask(question: OnlineQuestion): Promise<Result<OnlineAnswer, OnlineRefusal>>;
}
