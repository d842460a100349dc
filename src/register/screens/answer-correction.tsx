import { redirect } from '#kit/http/answers.ts';
import { ErrorSummary } from '#kit/http/fields.tsx';
import { type FormState, untouched } from '#kit/http/form.ts';
import { found } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { newId } from '#kit/ids.ts';
import { formatDay } from '#kit/instant.ts';
import { answerCorrection } from '../actions/answer-correction.ts';
import { undoCorrection } from '../actions/undo-correction.ts';
import { correctionWords } from '../correction-words.ts';
import { AnswerFields, AnswersGiven } from '../parts/correction-answers.tsx';
import { type CorrectionFound, changeAnswered, findCorrection } from '../queries/find-correction.ts';
import { shownInstead } from '../queries/shown-instead.ts';
import { websiteStanding } from '../rules/website.ts';
import { onceOf } from './import-of-visit.tsx';
import { livingPage } from './living-page.tsx';
import { correctionsPath } from './show-corrections.tsx';

/** GET /acteurs/corrections/:id: what an actor asks, old beside new, to be answered field by field. */
export const showCorrectionAsked: Screen = (visit) => draw(visit, untouched);

/** POST: the answers, all in one act. */
export const postAnswers: Screen = async (visit) => {
  const form = await visit.form();
  const id = visit.params['id'] ?? '';
  const done = await answerCorrection(visit.ctx, visit.viewer, {
    id,
    answerOf: (field) => form.text(`answer-${field}`),
    reasonOf: (field) => form.text(`reason-${field}`),
    shown: form.text('show') === 'chosen' ? 'chosen' : 'by rule',
    profileHref: (slug) => `${visit.site.publicUrl}/acteurs/${slug}`,
    once: onceOf(visit, form),
  });
  if (done.ok || done.refusals.some((one) => one.code === 'ALREADY_DONE'))
    return redirect(visit, `${correctionsPath}/${id}`);
  return draw(visit, { values: form.values, faults: done.refusals });
};

/** POST /acteurs/corrections/:id/annulation: takes back what was accepted. */
export const postCorrectionUndo: Screen = async (visit) => {
  const form = await visit.form();
  const id = visit.params['id'] ?? '';
  await undoCorrection(visit.ctx, visit.viewer, { id, once: onceOf(visit, form) });
  return redirect(visit, `${correctionsPath}/${id}`);
};

async function draw(visit: Visit, state: FormState): Promise<Response> {
  const { lang } = visit;
  const w = inLang(correctionWords, lang);
  const asked = found(await findCorrection(visit.ctx.db, visit.params['id'] ?? ''));
  const entered = asked.answers.flatMap(({ valueId, ...of }) => {
    const change = changeAnswered(asked, of);
    return valueId === null || change === undefined || asked.undoneAt !== null
      ? []
      : [{ actorId: asked.actorId, field: change.field, valueId }];
  });
  const instead = await shownInstead(visit.ctx.db, entered);
  return livingPage(visit, {
    title: w.oneTitle(asked.name),
    status: state.faults.length > 0 ? 422 : 200,
    below: [{ path: correctionsPath, label: w.title }],
    body: (
      <>
        <Facts visit={visit} asked={asked} />
        {asked.answers.length === 0 ? (
          <AnswerForm visit={visit} asked={asked} state={state} />
        ) : (
          <>
            <ErrorSummary lang={lang} state={state} sentences={w} />
            <AnswersGiven visit={visit} asked={asked} instead={instead} />
            <Undo visit={visit} asked={asked} />
          </>
        )}
      </>
    ),
  });
}

type AskedProps = { visit: Visit; asked: CorrectionFound };

function Facts({ visit, asked }: AskedProps) {
  const { lang } = visit;
  const w = inLang(correctionWords, lang);
  const unchecked = asked.website !== null && websiteStanding(asked.website) === 'unchecked';
  return (
    <dl class="facts">
      <div>
        <dt>{w.colActor}</dt>
        <dd>
          <a href={visit.href(`/acteurs/${asked.slug}`)}>
            <bdi>{asked.name}</bdi>
          </a>
        </dd>
      </div>
      <div>
        <dt>{w.received}</dt>
        <dd>{formatDay(asked.at, lang)}</dd>
      </div>
      <div>
        <dt>{w.from}</dt>
        <dd>{asked.email === null ? <em>{w.erased}</em> : <bdi>{asked.email}</bdi>}</dd>
      </div>
      <div>
        <dt>{w.proof}</dt>
        <dd>
          {asked.proof === 'own_domain' ? w.proofOwn : w.proofNone}
          {asked.askedFor !== null && (
            <>
              {' '}
              <bdi>{w.askedFor(asked.askedFor)}</bdi>
            </>
          )}
          {asked.proof === 'own_domain' && unchecked && (
            <>
              {' '}
              <strong>{w.proofUnchecked}</strong>
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>{w.reason}</dt>
        <dd>{asked.reason === '' ? <span class="muted">{w.noReason}</span> : <bdi>{asked.reason}</bdi>}</dd>
      </div>
    </dl>
  );
}

function AnswerForm({ visit, asked, state }: AskedProps & { state: FormState }) {
  const { lang } = visit;
  const w = inLang(correctionWords, lang);
  return (
    <form class="form" method="post" action={visit.href(`${correctionsPath}/${asked.id}`)} novalidate>
      <ErrorSummary lang={lang} state={state} sentences={w} />
      <input type="hidden" name="once" value={newId(visit.ctx.now())} />
      <AnswerFields visit={visit} asked={asked} state={state} />
      {asked.kind === 'corrects' && (
        <div class="choice">
          <input
            type="checkbox"
            id="f-show"
            name="show"
            value="chosen"
            checked={state.values['show'] === 'chosen'}
          />
          <label for="f-show">{w.show}</label>
        </div>
      )}
      <div class="form-actions">
        <button class="button" type="submit">
          {w.send}
        </button>
      </div>
    </form>
  );
}

function Undo({ visit, asked }: AskedProps) {
  const { lang } = visit;
  const w = inLang(correctionWords, lang);
  if (asked.undoneAt !== null) return <p>{w.undoneOn(formatDay(asked.undoneAt, lang))}</p>;
  if (!asked.answers.some((one) => one.answer === 'accepted')) return null;
  return (
    <form method="post" action={visit.href(`${correctionsPath}/${asked.id}/annulation`)}>
      <input type="hidden" name="once" value={newId(visit.ctx.now())} />
      <p class="field-hint">{w.undoHint}</p>
      <button class="button" data-kind="secondary" type="submit">
        {w.undo}
      </button>
    </form>
  );
}
