import { redirect } from '#kit/http/answers.ts';
import { type Fault, type FormState, readForm, untouched } from '#kit/http/form.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { openLetter } from '../actions/open-letter.ts';
import { type SignLetterRefusal, signLetter } from '../actions/sign-letter.ts';
import { onceOf } from '../parts/support-once.tsx';
import { type LetterDraft, letterForm, typedLetter } from '../rules/letter-form.ts';
import { findLetterLink, type LetterLink, type OpenLetterLink } from '../views/find-letter-link.ts';
import {
  letterFormPage,
  letterNoticePage,
  letterPreviewPage,
  letterSignedPage,
} from './letter-link-pages.tsx';

/** GET /lettres/:token: an outsider reads who asks and what for, writes, or finds the letter signed. No account. */
export const showLetterLink: Screen = async (visit) => {
  const link = await linkOf(visit);
  if (link.door !== 'open') return letterNoticePage(visit, link.door);
  const { invitation, window, letters } = link;
  if (window === 'closed') return letterNoticePage(visit, 'closed');
  if (invitation.openedAt === null) await openLetter(visit.ctx, invitation);
  const [current] = letters;
  if (!current) return letterFormPage(visit, link, untouched);
  const correcting = window === 'may_correct' && visit.url.searchParams.get('corriger') === '1';
  if (!correcting) return letterSignedPage(visit, link);
  return letterFormPage(visit, link, { values: typedLetter(current), faults: [] });
};

/** POST /lettres/:token: shows the letter as it will read, goes back to the form, or signs, by the button pressed. */
export const postLetterLink: Screen = async (visit) => {
  const link = await linkOf(visit);
  if (link.door !== 'open') return letterNoticePage(visit, link.door);
  const form = await visit.form();
  const step = form.text('step');
  const state: FormState = { values: form.values, faults: [] };
  if (step === 'edit') return letterFormPage(visit, link, state);
  const read = readForm(form, letterForm);
  if (!read.ok) return letterFormPage(visit, link, { ...state, faults: read.refusals }, 422);
  if (step !== 'sign') return letterPreviewPage(visit, link, state, read.value);
  return sign(visit, link, state, read.value);
};

async function sign(
  visit: Visit,
  link: OpenLetterLink,
  state: FormState,
  draft: LetterDraft,
): Promise<Response> {
  const version = state.values['version'] ?? '';
  const done = await signLetter(visit.ctx, visit.params['token'] ?? '', {
    draft,
    basedOn: /^\d{1,4}$/.test(version) ? Number(version) : 0,
    once: onceOf(visit, state.values['once']),
    lang: visit.lang,
  });
  if (done.ok || done.refusals.includes('ALREADY_DONE')) return redirect(visit, visit.path);
  if (done.refusals.includes('LINK_GONE')) return showLetterLink(visit);
  const again = done.refusals.includes('STALE') ? await linkOf(visit) : link;
  const faults = done.refusals.map(faultOf);
  return letterFormPage(visit, again.door === 'open' ? again : link, { ...state, faults }, 422);
}

function faultOf(code: SignLetterRefusal): Fault {
  return { field: code === 'STRUCTURE_ALREADY_SIGNED' ? 'structure' : null, code };
}

async function linkOf(visit: Visit): Promise<LetterLink> {
  const token = visit.params['token'] ?? '';
  // What has not the shape of a secret never reaches the database.
  return /^[\w-]{43}$/.test(token) ? findLetterLink(visit.ctx, token) : { door: 'unknown' };
}
