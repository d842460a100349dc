import { redirect } from '#kit/http/answers.ts';
import type { Screen } from '#kit/http/visit.ts';
import { takePieceBack } from '../actions/take-piece-back.ts';
import { piecesPage, piecesPath } from './show-pieces.tsx';

/** POST /candidatures/:slug/dossier/pieces/:id/retrait: withdraws a piece; it stays listed as withdrawn. */
export const postPieceWithdrawal: Screen = async (visit) => {
  const slug = visit.params['slug'] ?? '';
  const done = await takePieceBack(visit.ctx, visit.viewer, { slug, pieceId: visit.params['id'] ?? '' });
  if (done.ok || done.refusals.includes('ALREADY_WITHDRAWN')) return redirect(visit, piecesPath(slug));
  const faults = done.refusals.map((code) => ({ field: null, code }));
  return piecesPage(visit, { values: {}, faults }, 422);
};
