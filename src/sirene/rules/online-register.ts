import type { Result } from '#kit/result.ts';
import type { OnlineAnswer } from './online-answer.ts';
import type { OnlineQuestion, QuestionFault } from './online-question.ts';

/**
 * `OFFLINE`: the instance does not call outside, and no answer is kept here. `BUSY`: the register asks for more patience than a person has.
 * `UNREACHABLE`: no answer, or failures, several times. `NOT_UNDERSTOOD`: an answer that is not of its contract.
 */
export type OnlineRefusal = 'OFFLINE' | 'BUSY' | 'UNREACHABLE' | 'NOT_UNDERSTOOD' | QuestionFault;

/** The online register of legal units, as little of it as is needed. */
export interface OnlineRegister {
  /** Whom it asks: the name of a machine, to be told to people before anything goes there. */
  readonly host: string;
  ask(question: OnlineQuestion): Promise<Result<OnlineAnswer, OnlineRefusal>>;
  /** For how many milliseconds more it wants not to be asked; 0 when it may be. */
  pauseLeft(): number;
}
