import { redirect } from '#kit/http/answers.ts';
import { Stop } from '#kit/http/stop.ts';
import type { Screen } from '#kit/http/visit.ts';
import { isId } from '#kit/ids.ts';
import { revokeLetter } from '../actions/revoke-letter.ts';
import { lettersPage, lettersPath } from './show-letters.tsx';

/** POST /candidatures/:slug/dossier/lettres/:id/revocation: sets an invitation aside, with its letter if there is one. */
export const postLetterRevocation: Screen = async (visit) => {
  const slug = visit.params['slug'] ?? '';
  const invitationId = visit.params['id'] ?? '';
  if (!isId(invitationId)) throw new Stop('NOT_FOUND');
  const done = await revokeLetter(visit.ctx, visit.viewer, { slug, invitationId });
  // Set aside already is what was asked for: a second click changes nothing.
  if (done.ok || done.refusals.includes('ALREADY_REVOKED')) return redirect(visit, lettersPath(slug));
  const faults = done.refusals.map((code) => ({ field: null, code }));
  return lettersPage(visit, { values: {}, faults }, 422);
};
