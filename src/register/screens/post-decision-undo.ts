import { redirect } from '#kit/http/answers.ts';
import type { Screen } from '#kit/http/visit.ts';
import { undoDecision } from '../actions/undo-decision.ts';
import { onceOf } from './import-of-visit.tsx';
import { proposalsPath } from './show-proposals.tsx';

/** POST /acteurs/propositions/:id/annulation: takes an answer back; taken back already, there is nothing left to do. */
export const postDecisionUndo: Screen = async (visit) => {
  const form = await visit.form();
  const given = { id: visit.params['id'] ?? '', once: onceOf(visit, form) };
  const done = await undoDecision(visit.ctx, visit.viewer, given);
  return redirect(visit, done.ok ? `${proposalsPath}?fait=undone` : proposalsPath);
};
