import type { Said } from '#kit/i18n.ts';
import { type PieceBlank, slotState } from './piece-slot.ts';

/** Where one thing to fill in stands, for the task list. */
export type TaskState = 'to-do' | 'in-progress' | 'done' | 'blank';

/** What the writer says of a text: still being written, or ready to be filed. It never prevents filing. */
export type Readiness = 'in_progress' | 'ready';

export interface DraftAnswer {
  readonly question: string;
  readonly text: string;
  readonly blankReason: string | null;
  readonly readiness: Readiness;
}

export interface DraftFigure {
  readonly indicator: string;
  readonly figureId: string | null;
  readonly blankReason: string | null;
}

/** The draft as far as completeness is concerned: what was written, chosen, attached or explained. */
export interface Draft {
  readonly answers: readonly DraftAnswer[];
  readonly figures: readonly DraftFigure[];
  /** Pieces in force: only their slots. */
  readonly pieces: readonly { readonly slot: string }[];
  readonly blanks: readonly PieceBlank[];
  /** Items the Mission waived: keys of criteria, questions, indicators or slots (LBL-09). */
  readonly waived: readonly string[];
}

/** Something still missing, and the page where it is fixed (below `/candidatures/:slug`). */
export interface Missing {
  readonly kind: 'question' | 'indicator' | 'piece';
  readonly key: string;
  readonly name: Said;
  readonly path: string;
}

/** Where a question stands. White space alone answers nothing; an answer in progress is an answer. */
export function questionState(key: string, draft: Pick<Draft, 'answers'>): TaskState {
  const answer = draft.answers.find((one) => one.question === key);
  if (!answer) return 'to-do';
  if (answer.blankReason !== null) return 'blank';
  if (answer.text.trim() === '') return 'to-do';
  return answer.readiness === 'ready' ? 'done' : 'in-progress';
}

export function indicatorState(key: string, draft: Pick<Draft, 'figures'>): TaskState {
  const choice = draft.figures.find((one) => one.indicator === key);
  if (!choice) return 'to-do';
  return choice.figureId === null ? 'blank' : 'done';
}

export function pieceState(slot: string, draft: Pick<Draft, 'pieces' | 'blanks'>): TaskState {
  const count = draft.pieces.filter((piece) => piece.slot === slot).length;
  const blank = draft.blanks.findLast((one) => one.slot === slot) ?? null;
  return ({ provided: 'done', explained: 'blank', missing: 'to-do' } as const)[slotState(count, blank)];
}
