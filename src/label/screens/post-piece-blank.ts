import { redirect } from '#kit/http/answers.ts';
import type { Screen } from '#kit/http/visit.ts';
import { explainPieceBlank } from '../actions/explain-piece-blank.ts';
import { onceOf } from '../parts/support-once.tsx';
import { piecesPage, piecesPath } from './show-pieces.tsx';

/** POST /candidatures/:slug/dossier/pieces/absences: says why a slot stays empty. */
export const postPieceBlank: Screen = async (visit) => {
  const slug = visit.params['slug'] ?? '';
  const form = await visit.form();
  const slot = form.text('slot');
  const field = `reason-${slot}`;
  const done = await explainPieceBlank(visit.ctx, visit.viewer, {
    slug,
    slot,
    reason: form.text(field),
    once: onceOf(visit, form.text('once')),
  });
  if (done.ok || done.refusals.includes('ALREADY_DONE'))
    return redirect(visit, `${piecesPath(slug)}#${slot}`);
  const faults = done.refusals.map((code) => ({
    field: code === 'REASON_REQUIRED' || code === 'REASON_TOO_LONG' ? field : null,
    code,
  }));
  return piecesPage(visit, { values: form.values, faults }, 422);
};
