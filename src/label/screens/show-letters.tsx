import { redirect } from '#kit/http/answers.ts';
import { type FormState, readForm, untouched } from '#kit/http/form.ts';
import { page } from '#kit/http/page.tsx';
import { found } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { inviteLetter } from '../actions/invite-letter.ts';
import { letterWords } from '../letter-words.ts';
import { DossierNav } from '../parts/dossier-nav.tsx';
import { LetterInvitation } from '../parts/letter-invitation.tsx';
import { LetterTable } from '../parts/letter-table.tsx';
import { fileCrumbs } from '../parts/support-crumbs.ts';
import { onceOf } from '../parts/support-once.tsx';
import { findCandidature } from '../queries/find-candidature.ts';
import { invitationForm } from '../rules/letter-form.ts';
import { mayStillChange } from '../rules/support-window.ts';
import { candidatureFor } from '../support-permissions.ts';
import { teamLetters } from '../views/team-letters.ts';
import { carryLetterLink, letterAddress, takeLetterLink } from './letter-link-cookie.ts';

export const lettersPath = (slug: string) => `/candidatures/${slug}/dossier/lettres`;

/** GET /candidatures/:slug/dossier/lettres: who was invited, who opened, who signed; invite, remind, set aside. */
export const showLetters: Screen = (visit) => lettersPage(visit, untouched, 200);

/** POST /candidatures/:slug/dossier/lettres: invites a signatory. */
export const postLetterInvitation: Screen = async (visit) => {
  const slug = visit.params['slug'] ?? '';
  await candidatureFor(visit.ctx, visit.viewer, 'letter.manage', slug);
  const form = await visit.form();
  const read = readForm(form, invitationForm);
  if (!read.ok) return lettersPage(visit, { values: form.values, faults: read.refusals }, 422);
  const { lang } = read.value;
  const done = await inviteLetter(visit.ctx, visit.viewer, {
    ...read.value,
    slug,
    once: onceOf(visit, form.text('once')),
    linkTo: (secret) => letterAddress(visit, secret, lang),
  });
  const path = lettersPath(slug);
  if (done.ok) return redirect(visit, path, carryLetterLink(visit, path, done.value.secret));
  if (done.refusals.includes('ALREADY_DONE')) return redirect(visit, path);
  const faults = done.refusals.map((code) => ({ field: null, code }));
  return lettersPage(visit, { values: form.values, faults }, 422);
};

/** The page, after a visit or a refusal. */
export async function lettersPage(visit: Visit, state: FormState, status: number): Promise<Response> {
  const w = inLang(letterWords, visit.lang);
  const slug = visit.params['slug'] ?? '';
  const own = await candidatureFor(visit.ctx, visit.viewer, 'letter.manage', slug);
  const candidature = found(await findCandidature(visit.ctx, slug));
  const letters = await teamLetters(visit.ctx, own.id);
  const changes = mayStillChange(candidature.state) ? 'possible' : 'closed';
  const path = lettersPath(slug);
  const link = takeLetterLink(visit, path);
  const { oneSignatoryPerStructure } = candidature.call.content.parameters;
  return page(visit, {
    title: w.title,
    status,
    crumbs: fileCrumbs(visit.lang, slug, candidature.title),
    headers: { 'cache-control': 'private, no-store', ...link?.headers },
    body: (
      <>
        <header class="page-head">
          <p class="page-kicker">{candidature.title[visit.lang]}</p>
          <h1>{w.title}</h1>
          <p class="lead">{w.lead}</p>
        </header>
        <DossierNav visit={visit} slug={slug} />
        {link && (
          <div class="notice" data-kind="success" role="status">
            <p class="notice-title">{w.linkOnce}</p>
            <p>
              <a href={`/lettres/${link.secret}`}>{letterAddress(visit, link.secret, 'fr')}</a>
            </p>
            <p>{w.linkOnceHint}</p>
          </div>
        )}
        <p>{oneSignatoryPerStructure === 'yes' ? w.ruleOne : w.ruleAny}</p>
        {letters.length === 0 ? (
          <div class="empty">
            <h2>{w.none}</h2>
            <p>{w.noneHint}</p>
          </div>
        ) : (
          <LetterTable visit={visit} path={path} letters={letters} changes={changes} />
        )}
        {changes === 'possible' ? (
          <LetterInvitation visit={visit} path={path} state={state} />
        ) : (
          <div class="notice" data-kind="info">
            <p>{w.closedTeam}</p>
          </div>
        )}
      </>
    ),
  });
}
