import { redirect } from '#kit/http/answers.ts';
import { ErrorSummary, SelectField, type Sentences, sentenceOf, TextArea } from '#kit/http/fields.tsx';
import { type Form, type FormState, untouched } from '#kit/http/form.ts';
import { page } from '#kit/http/page.tsx';
import { found, Stop } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { newId } from '#kit/ids.ts';
import { may } from '#kit/viewer.ts';
import { type Ruling, ruleUrgency } from '../actions/rule-urgency.ts';
import { convocationPermissions } from '../convocation-permissions.ts';
import { convocationRefusals } from '../convocation-refusal-words.ts';
import { convocationWords } from '../convocation-words.ts';
import type { SittingNow } from '../rules/sitting-now.ts';
import { urgencyWords } from '../urgency-words.ts';
import { findConvocation } from '../views/find-convocation.ts';
import { addressOf, onceOf, sittingOf } from './sitting-of-visit.ts';

const rulings = ['accepted', 'postponed_in_part', 'postponed'] as const;

/** GET /conseil/seances/:slug/urgence: the council rules on the urgency of its convocation, at the opening. */
export const showRuling: Screen = async (visit) => draw(visit, untouched, 200);

/** POST: records the ruling, then back to the desk. */
export const postRuling: Screen = async (visit) => {
  const form = await visit.form();
  const slug = visit.params['slug'] ?? '';
  const outcome = rulings.find((one) => one === form.text('outcome')) ?? null;
  const done = await ruleUrgency(visit.ctx, visit.viewer, {
    slug,
    outcome,
    account: form.text('account').slice(0, 2000),
    ranks: ranksOf(form),
    once: await onceOf(visit),
  });
  const chair = visit.viewer.acting?.role === 'council_president';
  if (done.ok || done.refusals.every((one) => one.code === 'ALREADY_DONE'))
    return redirect(visit, addressOf({ slug }, chair ? '/bureau' : '/secretariat'));
  const faults = done.refusals.map(({ field, code }) => ({ field, code }));
  return draw(visit, { values: form.values, faults }, 422);
};

/** One box per item, named by its rank: `rank-3`. */
function ranksOf(form: Form): number[] {
  return Object.keys(form.values).flatMap((name) => {
    const rank = /^rank-(\d{1,3})$/.exec(name)?.[1];
    return rank === undefined ? [] : [Number(rank)];
  });
}

async function draw(visit: Visit, state: FormState, status: number): Promise<Response> {
  const w = inLang({ ...convocationWords, ...urgencyWords }, visit.lang);
  const sitting = await sittingOf(visit);
  if (!may(visit.viewer, convocationPermissions, 'urgency.record', sitting.assembly.organisationId))
    throw new Stop('NOT_FOUND');
  const convocation = found(await findConvocation(visit.ctx, sitting.id));
  if (convocation.notice !== 'urgent') throw new Stop('NOT_FOUND');
  return page(visit, {
    title: w.urgencyTitle,
    status,
    crumbs: [
      { path: '/conseil/seances', label: w.sittings },
      { path: addressOf(sitting), label: sitting.title[visit.lang] },
    ],
    body: (
      <>
        <header class="page-head">
          <p class="page-kicker">{sitting.title[visit.lang]}</p>
          <h1>{w.urgencyTitle}</h1>
          <p class="lead">{w.urgencyLead}</p>
        </header>
        <dl class="facts">
          <div>
            <dt>{w.reason}</dt>
            <dd>{convocation.urgencyReason}</dd>
          </div>
        </dl>
        <RulingForm visit={visit} sitting={sitting} state={state} />
      </>
    ),
  });
}

function RulingForm({ visit, sitting, state }: { visit: Visit; sitting: SittingNow; state: FormState }) {
  const w = inLang({ ...convocationWords, ...urgencyWords }, visit.lang);
  const sentences = Object.fromEntries(
    Object.entries(convocationRefusals).map(([code, said]) => [code, said[visit.lang]]),
  );
  const shared = { state, sentences };
  const choices = rulings.map((value: Ruling) => ({ value, label: w[value] }));
  return (
    <form class="form" method="post" action={visit.href(addressOf(sitting, '/urgence'))}>
      <ErrorSummary lang={visit.lang} state={state} sentences={sentences} />
      <input type="hidden" name="once" value={newId(visit.ctx.now())} />
      <TextArea {...shared} name="account" label={w.account} rows={4} maxlength={2000} />
      <SelectField
        {...shared}
        name="outcome"
        width="medium"
        label={w.outcome}
        choices={[{ value: '', label: w.choose }, ...choices]}
      />
      <ItemsPutOff visit={visit} sitting={sitting} state={state} sentences={sentences} />
      <div class="form-actions">
        <button class="button" type="submit">
          {w.rule}
        </button>
      </div>
    </form>
  );
}

/** Which items are put off: a box each. */
function ItemsPutOff({
  visit,
  sitting,
  state,
  sentences,
}: {
  visit: Visit;
  sitting: SittingNow;
  state: FormState;
  sentences: Sentences;
}) {
  const w = inLang({ ...convocationWords, ...urgencyWords }, visit.lang);
  const fault = state.faults.find((one) => one.field === 'ranks');
  return (
    <fieldset class="field" id="f-ranks" data-state={fault ? 'error' : undefined}>
      <legend>{w.ranks}</legend>
      <p class="field-hint">{w.ranksHint}</p>
      {fault && <p class="field-error">{sentenceOf(fault, sentences)}</p>}
      {sitting.items
        .filter((item) => item.state === 'scheduled')
        .map((item) => (
          <div class="choice" key={item.id}>
            <input
              id={`f-rank-${item.rank}`}
              name={`rank-${item.rank}`}
              type="checkbox"
              value="yes"
              checked={state.values[`rank-${item.rank}`] !== undefined}
            />
            <label for={`f-rank-${item.rank}`}>
              {item.rank}. {item.title[visit.lang]}
            </label>
          </div>
        ))}
    </fieldset>
  );
}
