import { MarksKey } from '#evidence/parts.tsx';
import { commitmentsOf } from '#evidence/public.ts';
import { redirect } from '#kit/http/answers.ts';
import { type FormState, readForm, untouched } from '#kit/http/form.ts';
import { page } from '#kit/http/page.tsx';
import { found } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { takeCommitment } from '../actions/take-commitment.ts';
import { commitmentWords } from '../commitment-words.ts';
import { CommitmentForm } from '../parts/commitment-fields.tsx';
import { CommitmentList, CommitmentTotals } from '../parts/commitment-list.tsx';
import { DossierNav } from '../parts/dossier-nav.tsx';
import { LetterPromiseFacts } from '../parts/letter-promise.tsx';
import { fileCrumbs } from '../parts/support-crumbs.ts';
import { onceOf } from '../parts/support-once.tsx';
import { findCandidature } from '../queries/find-candidature.ts';
import { lettersInForce, type SignedLetter } from '../queries/signed-letters.ts';
import { commitmentForm } from '../rules/commitment-form.ts';
import { mayAddCommitment } from '../rules/commitment-window.ts';
import { candidatureFor } from '../support-permissions.ts';

export const commitmentsPath = (slug: string) => `/candidatures/${slug}/dossier/engagements`;

/** GET /candidatures/:slug/dossier/engagements: what is promised, totals that say « non connu », a form to add one. */
export const showTeamCommitments: Screen = (visit) => commitmentsPage(visit, untouched, 200);

/** POST /candidatures/:slug/dossier/engagements: writes a commitment down. */
export const postCommitment: Screen = async (visit) => {
  const slug = visit.params['slug'] ?? '';
  const form = await visit.form();
  const read = readForm(form, commitmentForm);
  if (!read.ok) return commitmentsPage(visit, { values: form.values, faults: read.refusals }, 422);
  const once = onceOf(visit, form.text('once'));
  const done = await takeCommitment(visit.ctx, visit.viewer, { slug, draft: read.value, once });
  if (done.ok || done.refusals.includes('ALREADY_DONE')) return redirect(visit, commitmentsPath(slug));
  const faults = done.refusals.map((code) => ({ field: null, code }));
  return commitmentsPage(visit, { values: form.values, faults }, 422);
};

async function commitmentsPage(visit: Visit, state: FormState, status: number): Promise<Response> {
  const { ctx, lang } = visit;
  const w = inLang(commitmentWords, lang);
  const slug = visit.params['slug'] ?? '';
  const own = await candidatureFor(ctx, visit.viewer, 'commitment.manage', slug);
  const candidature = found(await findCandidature(ctx, slug));
  const commitments = await commitmentsOf(ctx, `label/candidature/${own.id}`);
  const promising = (await lettersInForce(ctx, own.id)).filter((letter) => letter.promise !== null);
  const path = commitmentsPath(slug);
  return page(visit, {
    title: w.title,
    status,
    crumbs: fileCrumbs(lang, slug, candidature.title),
    headers: { 'cache-control': 'private, no-store' },
    body: (
      <>
        <header class="page-head">
          <p class="page-kicker">{candidature.title[lang]}</p>
          <h1>{w.title}</h1>
          <p class="lead">{w.lead}</p>
        </header>
        <DossierNav visit={visit} slug={slug} />
        {commitments.length === 0 ? (
          <div class="empty">
            <h2>{w.none}</h2>
            <p>{w.noneHint}</p>
          </div>
        ) : (
          <>
            <CommitmentTotals visit={visit} commitments={commitments} />
            <CommitmentList visit={visit} commitments={commitments} path={path} />
            <MarksKey visit={visit} />
          </>
        )}
        <Promises visit={visit} letters={promising} />
        {mayAddCommitment(candidature) ? (
          <CommitmentForm visit={visit} path={path} state={state} />
        ) : (
          <div class="notice" data-kind="info">
            <p>{w.closed}</p>
          </div>
        )}
      </>
    ),
  });
}

function Promises({ visit, letters }: { visit: Visit; letters: readonly SignedLetter[] }) {
  if (letters.length === 0) return null;
  const w = inLang(commitmentWords, visit.lang);
  return (
    <section aria-labelledby="promises-title">
      <h2 id="promises-title">{w.inLetters}</h2>
      <p class="muted">{w.inLettersHint}</p>
      {letters.map((letter) => (
        <article class="panel" key={letter.id}>
          <h3>{letter.structureName}</h3>
          <LetterPromiseFacts visit={visit} promise={letter.promise} />
        </article>
      ))}
    </section>
  );
}
