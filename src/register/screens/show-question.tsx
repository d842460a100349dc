import { redirect } from '#kit/http/answers.ts';
import { ErrorSummary } from '#kit/http/fields.tsx';
import { type Fault, type FormState, untouched } from '#kit/http/form.ts';
import { found } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatDay } from '#kit/instant.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import type { OnlineRegister } from '#sirene/public.ts';
import { type AnswerRefusal, answerQuestion, type GivenAnswer } from '../actions/answer-question.ts';
import { askOnline } from '../actions/ask-online.ts';
import { deferQuestion } from '../actions/defer-question.ts';
import { takeQuestion } from '../actions/take-question.ts';
import { questionWords } from '../match-question-words.ts';
import { MatchActor } from '../parts/match-actor.tsx';
import { MatchAnswers } from '../parts/match-answers.tsx';
import { OnlineAsking, OnlineHeard } from '../parts/online-asking.tsx';
import { type NotHeard, OnlineNotice } from '../parts/online-notice.tsx';
import { NextForm, QuestionNotices } from '../parts/question-notices.tsx';
import { isOpen } from '../rules/match-state.ts';
import { matchQuestion, type QuestionShown } from '../views/match-question.ts';
import { nextQuestion } from '../views/match-queue.ts';
import { whoDecided } from '../views/who-decided.ts';
import { onceOf } from './import-of-visit.tsx';
import { afterAnswer, listAsked, matchingPage, matchingPath } from './matching-of-visit.tsx';
import { isHeard, notHeardOf } from './not-heard.ts';

/** GET /acteurs/rapprochements/:slug?liste=: one question; whoever opens it holds it for ten minutes. Nothing is asked outside. */
export const showQuestion =
  (register: OnlineRegister | null): Screen =>
  async (visit) => {
    const slug = visit.params['slug'] ?? '';
    found(await matchQuestion(visit.ctx, slug));
    // A page fetched because a link was hovered is not looked at.
    const hovered = visit.request.headers.get('x-sec-purpose') ?? visit.request.headers.get('sec-purpose');
    if (!hovered?.includes('prefetch')) await takeQuestion(visit.ctx, visit.viewer, slug);
    return draw(visit, { register, state: untouched, list: listAsked(visit.url.searchParams.get('liste')) });
  };

/** POST: the answer, then the next question; a refusal is told here, with what was chosen. */
export const postAnswer =
  (register: OnlineRegister | null): Screen =>
  async (visit) => {
    const form = await visit.form();
    const slug = visit.params['slug'] ?? '';
    const list = listAsked(form.text('liste'));
    const once = onceOf(visit, form);
    const act = form.text('act');
    const given = { slug, questionId: form.text('question'), once };
    const done =
      act === 'later'
        ? await deferQuestion(visit.ctx, visit.viewer, given)
        : await answerQuestion(
            visit.ctx,
            visit.viewer,
            answerOf(given, act, form.text('siren'), form.text('typed')),
          );
    if (done.ok || done.refusals.includes('ALREADY_DONE')) {
      const next = await nextQuestion(visit.ctx, list, visit.viewer.acting?.id ?? '', slug);
      const after = act === 'later' ? '' : `&apres=${slug}`;
      return redirect(
        visit,
        next === null
          ? `${matchingPath}?etat=${list}${after}`
          : `${matchingPath}/${next}?liste=${list}${after}`,
      );
    }
    const field = act === 'typed' ? 'typed' : 'siren';
    const faults: Fault[] = done.refusals.map((code) => ({ field: fieldOf(code, field), code }));
    return draw(visit, { register, state: { values: form.values, faults }, list });
  };

/** POST …/repertoire-en-ligne: asks the online register about this actor, then shows the question with what it told. */
export const postOnlineAsking =
  (register: OnlineRegister | null): Screen =>
  async (visit) => {
    const form = await visit.form();
    const { slug = '' } = visit.params;
    const list = listAsked(form.text('liste'));
    const done = await askOnline(visit.ctx, visit.viewer, register, { slug, about: 'question' });
    const notHeard = notHeardOf(done, register);
    if (notHeard === null) return redirect(visit, `${matchingPath}/${slug}?liste=${list}&entendu=oui`);
    return draw(visit, { register, state: untouched, list, notHeard });
  };

function answerOf(
  given: Pick<GivenAnswer, 'slug' | 'questionId' | 'once'>,
  act: string,
  chosen: string,
  typed: string,
): GivenAnswer {
  if (act === 'none_of_these' || act === 'not_a_unit') return { ...given, as: act };
  return act === 'typed'
    ? { ...given, as: 'unit', by: 'hand', siren: typed }
    : { ...given, as: 'unit', by: 'choice', siren: chosen };
}

const ofTheNumber: readonly AnswerRefusal[] = ['NOTHING_CHOSEN', 'SIREN_KEY_WRONG', 'NOT_IN_REFERENCE'];

function fieldOf(code: AnswerRefusal, field: string): string | null {
  return ofTheNumber.includes(code) ? field : null;
}

interface Drawn {
  readonly register: OnlineRegister | null;
  readonly state: FormState;
  readonly list: ReturnType<typeof listAsked>;
  readonly notHeard?: NotHeard;
}

async function draw(visit: Visit, { register, state, list, notHeard }: Drawn): Promise<Response> {
  const { lang, ctx, viewer } = visit;
  const w = inLang(questionWords, lang);
  const shown = found(await matchQuestion(ctx, visit.params['slug'] ?? ''));
  const { actor } = shown.profile;
  const { asking } = shown.question;
  const open = isOpen(shown.question.state);
  const mandates = [shown.lease?.mandateId, shown.decided?.mandateId].filter((id) => id !== undefined);
  const who = await whoDecided(ctx, mandates, viewer.acting?.organisationId ?? '');
  return matchingPage(visit, {
    title: w.title(actor.name),
    kicker: w.kicker,
    status: statusOf(state, notHeard),
    body: (
      <>
        <ErrorSummary lang={lang} state={state} sentences={w} />
        {shown.online !== null && isHeard(visit) && (
          <OnlineHeard visit={visit} candidates={shown.candidates} online={shown.online} />
        )}
        {notHeard !== undefined && <OnlineNotice notHeard={notHeard} lang={lang} />}
        {await afterAnswer(visit)}
        <QuestionNotices visit={visit} shown={shown} who={who} path={matchingPath} list={list} />
        <MatchActor visit={visit} actor={actor} />
        {open && asking !== null && (
          <MatchAnswers
            visit={visit}
            path={`${matchingPath}/${actor.slug}`}
            questionId={asking.id}
            name={actor.name}
            list={list}
            candidates={shown.candidates}
            online={shown.online}
            state={state}
            asking={
              <OnlineAsking
                visit={visit}
                path={`${matchingPath}/${actor.slug}/repertoire-en-ligne`}
                host={register?.host ?? null}
                actor={actor}
                hidden={{ liste: list }}
                candidates={shown.candidates}
                online={shown.online}
              />
            }
          />
        )}
        {asking !== null && <AskedOn visit={visit} asking={asking} />}
        <NextForm visit={visit} path={matchingPath} list={list} except={actor.slug} />
      </>
    ),
  });
}

function statusOf(state: FormState, notHeard: NotHeard | undefined): number {
  if (notHeard?.code === 'DECIDED_MEANWHILE' || isLate(state)) return 409;
  return state.faults.length > 0 || notHeard !== undefined ? 422 : 200;
}

/** Somebody was faster, or the page is of an older asking: not a fault of what was typed. */
function isLate(state: FormState): boolean {
  return state.faults.some((one) => one.code === 'DECIDED_MEANWHILE' || one.code === 'ASKED_AGAIN');
}

type AskedOnProps = { visit: Visit; asking: NonNullable<QuestionShown['question']['asking']> };

function AskedOn({ visit, asking }: AskedOnProps) {
  const { lang } = visit;
  const w = inLang(questionWords, lang);
  return (
    <p class="muted">
      {w.askedOn(
        formatDay(asking.askedAt, lang),
        asking.edition.title,
        formatPartialDate(asking.edition.publishedOn, lang),
      )}
    </p>
  );
}
