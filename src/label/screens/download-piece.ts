import { pieceStream } from '#evidence/public.ts';
import { found } from '#kit/http/stop.ts';
import type { Screen } from '#kit/http/visit.ts';
import { may } from '#kit/viewer.ts';
import { examinerPermissions } from '../permissions.ts';
import { findCandidature } from '../queries/find-candidature.ts';
import { supportPermissions } from '../support-permissions.ts';
import { readablePiece } from '../views/readable-piece.ts';

/**
 * GET /candidatures/:slug/dossier/pieces/:id: the bytes, to save and never to show in the site's own origin. For the team,
 * and, once filed, for those who examine; « introuvable » for anybody else.
 */
export const downloadPiece: Screen = async (visit) => {
  const { ctx, viewer } = visit;
  const candidature = found(await findCandidature(ctx, visit.params['slug'] ?? ''));
  const team = may(viewer, supportPermissions, 'piece.manage', candidature.organisationId);
  const examiner = may(viewer, examinerPermissions, 'deposit.read');
  const reader = team ? 'team' : examiner ? 'examiner' : 'other';
  const piece = found(await readablePiece(ctx, candidature.id, visit.params['id'] ?? '', reader));
  return found(await pieceStream(ctx, piece));
};
