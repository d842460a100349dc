import { CommitmentCard, Mark, MarksKey } from '#evidence/parts.tsx';
import { type Commitment, type CommitmentEvent, findCommitment } from '#evidence/public.ts';
import { redirect } from '#kit/http/answers.ts';
import { type FormState, readForm, untouched } from '#kit/http/form.ts';
import { page } from '#kit/http/page.tsx';
import { found, Stop } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatAmount } from '#kit/money.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { amendCommitment } from '../actions/amend-commitment.ts';
import { commitmentWords } from '../commitment-words.ts';
import { AmendmentForm } from '../parts/commitment-fields.tsx';
import { fileCrumbs } from '../parts/support-crumbs.ts';
import { onceOf } from '../parts/support-once.tsx';
import { findCandidature } from '../queries/find-candidature.ts';
import { amendmentForm } from '../rules/commitment-form.ts';
import { mayAmendCommitment } from '../rules/commitment-window.ts';
import { candidatureFor } from '../support-permissions.ts';
import { commitmentsPath } from './show-team-commitments.tsx';

/** GET /candidatures/:slug/dossier/engagements/:id: one commitment, its first words, what happened since, what to add. */
export const showTeamCommitment: Screen = (visit) => commitmentPage(visit, untouched, 200);

/** POST /candidatures/:slug/dossier/engagements/:id: adds what happened, dated; the first words stay. */
export const postAmendment: Screen = async (visit) => {
  const slug = visit.params['slug'] ?? '';
  const commitmentId = visit.params['id'] ?? '';
  const form = await visit.form();
  const read = readForm(form, amendmentForm);
  if (!read.ok) return commitmentPage(visit, { values: form.values, faults: read.refusals }, 422);
  const once = onceOf(visit, form.text('once'));
  const input = { slug, commitmentId, amendment: read.value, once };
  const done = await amendCommitment(visit.ctx, visit.viewer, input);
  if (done.ok || done.refusals.includes('ALREADY_DONE')) {
    return redirect(visit, `${commitmentsPath(slug)}/${commitmentId}`);
  }
  const faults = done.refusals.map((code) => ({
    field: code === 'AMOUNT_NOT_FOR_KIND' ? 'amount' : null,
    code,
  }));
  return commitmentPage(visit, { values: form.values, faults }, 422);
};

async function commitmentPage(visit: Visit, state: FormState, status: number): Promise<Response> {
  const { ctx, lang } = visit;
  const w = inLang(commitmentWords, lang);
  const slug = visit.params['slug'] ?? '';
  const own = await candidatureFor(ctx, visit.viewer, 'commitment.manage', slug);
  const commitment = found(await findCommitment(ctx, visit.params['id'] ?? ''));
  if (commitment.subject !== `label/candidature/${own.id}`) throw new Stop('NOT_FOUND');
  const candidature = found(await findCandidature(ctx, slug));
  const list = commitmentsPath(slug);
  return page(visit, {
    title: commitment.wording.fr,
    status,
    crumbs: [...fileCrumbs(lang, slug, candidature.title), { path: list, label: w.title }],
    headers: { 'cache-control': 'private, no-store' },
    body: (
      <>
        <header class="page-head">
          <p class="page-kicker">{w.title}</p>
          <h1>{w.followTitle}</h1>
        </header>
        <CommitmentCard visit={visit} commitment={commitment} level={2} linked={false} />
        <History visit={visit} commitment={commitment} />
        <MarksKey visit={visit} />
        {mayAmendCommitment(candidature) && (
          <AmendmentForm visit={visit} path={`${list}/${commitment.id}`} state={state} />
        )}
      </>
    ),
  });
}

function History({ visit, commitment }: { visit: Visit; commitment: Commitment }) {
  const w = inLang(commitmentWords, visit.lang);
  return (
    <section aria-labelledby="history-title">
      <h2 id="history-title">{w.history}</h2>
      {commitment.events.length === 0 ? (
        <p>{w.historyNone}</p>
      ) : (
        <ol class="stack" data-gap="small">
          {commitment.events.map((event) => (
            <li key={event.id}>
              <Happened visit={visit} event={event} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Happened({ visit, event }: { visit: Visit; event: CommitmentEvent }) {
  const { lang } = visit;
  const w = inLang(commitmentWords, lang);
  const said = lang === 'en' ? event.words.en : event.words.fr;
  return (
    <p>
      <strong>{formatPartialDate(event.at, lang)}</strong>, {w[event.kind]}
      {event.amountCents !== null && ` (${formatAmount(event.amountCents, lang)})`}
      {event.due !== null && ` (${formatPartialDate(event.due, lang)})`}
      {lang === 'fr' ? '\u00a0: ' : ': '}
      {said ?? <span lang="fr">{event.words.fr}</span>} <Mark visit={visit} mark={event.mark} />
    </p>
  );
}
