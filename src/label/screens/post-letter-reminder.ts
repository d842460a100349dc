import { redirect } from '#kit/http/answers.ts';
import { Stop } from '#kit/http/stop.ts';
import type { Screen } from '#kit/http/visit.ts';
import { isId } from '#kit/ids.ts';
import { remindLetter } from '../actions/remind-letter.ts';
import { onceOf } from '../parts/support-once.tsx';
import { carryLetterLink, letterAddress } from './letter-link-cookie.ts';
import { lettersPage, lettersPath } from './show-letters.tsx';

/** POST /candidatures/:slug/dossier/lettres/:id/rappel: writes again, with a new link. */
export const postLetterReminder: Screen = async (visit) => {
  const slug = visit.params['slug'] ?? '';
  const invitationId = visit.params['id'] ?? '';
  if (!isId(invitationId)) throw new Stop('NOT_FOUND');
  const form = await visit.form();
  const done = await remindLetter(visit.ctx, visit.viewer, {
    slug,
    invitationId,
    once: onceOf(visit, form.text('once')),
    linkTo: (secret, lang) => letterAddress(visit, secret, lang),
  });
  const path = lettersPath(slug);
  if (done.ok) return redirect(visit, path, carryLetterLink(visit, path, done.value.secret));
  if (done.refusals.includes('ALREADY_DONE')) return redirect(visit, path);
  const faults = done.refusals.map((code) => ({ field: null, code }));
  return lettersPage(visit, { values: {}, faults }, 422);
};
