import { json, redirect } from '#kit/http/answers.ts';
import { type FormState, readForm, untouched } from '#kit/http/form.ts';
import { page } from '#kit/http/page.tsx';
import { found } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatInstant } from '#kit/instant.ts';
import { personName } from '#people/public.ts';
import { saveAnswer } from '../actions/save-answer.ts';
import { dossierWords } from '../dossier-words.ts';
import { AnswerConflict, type MyAnswer } from '../parts/answer-conflict.tsx';
import { DossierNav } from '../parts/dossier-nav.tsx';
import { QuestionForm } from '../parts/question-form.tsx';
import { QuestionHead, QuestionNav } from '../parts/question-head.tsx';
import { fileCrumbs } from '../parts/support-crumbs.ts';
import type { Candidature } from '../queries/find-candidature.ts';
import { listWaivers } from '../queries/list-waivers.ts';
import { findAnswer, type SavedAnswer } from '../queries/read-draft.ts';
import { answerForm } from '../rules/answer-form.ts';
import { type QuestionPlace, questionPlace } from '../rules/question-place.ts';
import { mayStillChange } from '../rules/support-window.ts';
import { ownDossier } from './own-dossier.ts';

interface Shown {
  readonly candidature: Candidature;
  readonly place: QuestionPlace;
}

/** GET /candidatures/:slug/dossier/questions/:key: one question, what is asked, why, and the answer as saved. */
export const showQuestion: Screen = async (visit) => draw(visit, await shown(visit), untouched, 200);

/**
 * POST of the same: saves, or shows the same page with every fault and nothing lost. A fetch that asks for JSON (the
 * autosave island) gets `{version, savedAt}`, 409 `{theirs}` or 422 `{faults}` instead of a page.
 */
export const postQuestion: Screen = async (visit) => {
  const at = await shown(visit);
  const { slug } = at.candidature;
  const posted = await visit.form();
  const read = readForm(posted, answerForm);
  const byFetch = visit.request.headers.get('accept')?.startsWith('application/json') ?? false;
  if (!read.ok) {
    if (byFetch) return json({ faults: read.refusals }, 422);
    return draw(visit, at, { values: posted.values, faults: read.refusals }, 422);
  }
  const { act, text, reason, ready, version } = read.value;
  const done = await saveAnswer(visit.ctx, visit.viewer, {
    slug,
    question: at.place.question.key,
    text,
    blankReason: act === 'blank' ? reason : null,
    readiness: ready === 'yes' ? 'ready' : 'in_progress',
    version,
  });
  if (done.ok) {
    if (byFetch) return json({ version: done.value.version, savedAt: done.value.savedAt.toISOString() });
    const next = act === 'next' ? at.place.next : at.place.question;
    return redirect(visit, next ? questionPath(slug, next.key) : `/candidatures/${slug}/dossier`);
  }
  const stale = done.refusals.find((one) => one.code === 'STALE');
  if (!stale) {
    const faults = [{ field: null, code: 'DRAFT_CLOSED' }];
    return byFetch ? json({ faults }, 422) : draw(visit, at, { values: posted.values, faults }, 422);
  }
  if (byFetch)
    return json({ theirs: { text: stale.theirs?.text ?? '', version: stale.theirs?.version ?? 0 } }, 409);
  const mine = { act, text, reason, ready };
  return draw(visit, at, untouched, 422, { mine, theirs: stale.theirs });
};

async function shown(visit: Visit): Promise<Shown> {
  const candidature = await ownDossier(visit);
  const place = found(questionPlace(candidature.call.content, visit.params['key'] ?? ''));
  return { candidature, place };
}

function questionPath(slug: string, key: string): string {
  return `/candidatures/${slug}/dossier/questions/${key}`;
}

type Conflict = { readonly mine: MyAnswer; readonly theirs: SavedAnswer | null };

async function draw(
  visit: Visit,
  { candidature, place }: Shown,
  state: FormState,
  status: number,
  conflict?: Conflict,
): Promise<Response> {
  const { ctx, lang } = visit;
  const w = inLang(dossierWords, lang);
  const { slug } = candidature;
  const { question } = place;
  const saved = await findAnswer(ctx, candidature.id, question.key);
  const waivers = await listWaivers(ctx, candidature.id);
  const theirs = conflict?.theirs ?? null;
  const writers = [saved, theirs].flatMap((one) => (one === null ? [] : [one.editedBy]));
  const names = await personName(ctx, writers);
  const nameOf = (one: SavedAnswer) => names.get(one.editedBy) ?? w.colleague;
  const savedHint = saved ? w.saved(formatInstant(saved.editedAt, lang), nameOf(saved)) : w.notSaved;
  const action = visit.href(questionPath(slug, question.key));
  return page(visit, {
    title: question.ask[lang],
    status,
    crumbs: fileCrumbs(lang, slug, candidature.title),
    body: (
      <>
        <DossierNav visit={visit} slug={slug} />
        <QuestionHead visit={visit} place={place} waivers={waivers} />
        {conflict ? (
          <AnswerConflict
            visit={visit}
            action={action}
            mine={conflict.mine}
            theirs={theirs}
            theirName={theirs ? nameOf(theirs) : w.colleague}
          />
        ) : mayStillChange(candidature.state) ? (
          <QuestionForm visit={visit} action={action} saved={saved} savedHint={savedHint} state={state} />
        ) : (
          <div class="notice" data-kind="info">
            <p>{w.closed}</p>
          </div>
        )}
        <QuestionNav visit={visit} slug={slug} place={place} />
      </>
    ),
  });
}
