import { redirect } from '#kit/http/answers.ts';
import { ErrorSummary } from '#kit/http/fields.tsx';
import { type FormState, untouched } from '#kit/http/form.ts';
import { page } from '#kit/http/page.tsx';
import { found } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { newId } from '#kit/ids.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { chooseValue } from '../actions/choose-value.ts';
import { actorFieldNames } from '../import-row-words.ts';
import { contentText } from '../parts/import-remarks.tsx';
import { becauseText, ValueTable } from '../parts/value-table.tsx';
import { valueWords } from '../value-words.ts';
import { actorValues, type FieldTold } from '../views/actor-values.ts';
import { findActor } from '../views/find-actor.ts';
import { listWords } from '../words.ts';
import { onceOf } from './import-of-visit.tsx';

/** GET /acteurs/:slug/valeurs/:field: which of rival values is shown, to be chosen by the team. */
export const showChoice: Screen = (visit) => draw(visit, untouched);

/** POST: shows that value, or leaves it to the rule again. */
export const postChoice: Screen = async (visit) => {
  const form = await visit.form();
  const { slug = '', field = '' } = visit.params;
  const value = form.text('value');
  const given = { slug, field, valueId: value === '' ? null : value, once: onceOf(visit, form) };
  const done = await chooseValue(visit.ctx, visit.viewer, given);
  if (done.ok || done.refusals.includes('ALREADY_DONE'))
    return redirect(visit, `/acteurs/${slug}/valeurs#${field}`);
  return draw(visit, {
    values: form.values,
    faults: done.refusals.map((code) => ({ field: 'value', code })),
  });
};

async function draw(visit: Visit, state: FormState): Promise<Response> {
  const { lang } = visit;
  const w = inLang(valueWords, lang);
  const { slug = '', field = '' } = visit.params;
  const { actor } = found(await findActor(visit.ctx, slug));
  const all = await actorValues(visit.ctx, slug);
  const told = found(all.find((one) => one.field === field && one.because !== 'adds_up'));
  const fieldName = actorFieldNames[told.field][lang];
  return page(visit, {
    title: w.chooseTitle(fieldName, actor.name),
    status: state.faults.length > 0 ? 422 : 200,
    crumbs: [
      { path: '/acteurs', label: listWords.title[lang] },
      { path: `/acteurs/${slug}`, label: actor.name },
      { path: `/acteurs/${slug}/valeurs`, label: w.shortTitle },
    ],
    headers: { 'cache-control': 'private, no-store' },
    body: (
      <>
        <header class="page-head">
          <p class="page-kicker">
            <bdi>{actor.name}</bdi>
          </p>
          <h1>
            {w.choose}
            {lang === 'fr' ? ' : ' : ': '}
            {fieldName}
          </h1>
          <p class="lead">{becauseText(told, visit)}</p>
        </header>
        <ValueTable visit={visit} told={told} />
        <ChoiceForm visit={visit} told={told} slug={slug} state={state} />
      </>
    ),
  });
}

type FormProps = { visit: Visit; told: FieldTold; slug: string; state: FormState };

function ChoiceForm({ visit, told, slug, state }: FormProps) {
  const { lang } = visit;
  const w = inLang(valueWords, lang);
  const chosen = told.because === 'chosen' ? told.shownId : '';
  const choices = [
    { value: '', label: w.byRule },
    ...told.values.map((one) => ({
      value: one.id,
      label: `${contentText(one.field, one.content, lang)} (${one.source.publisher}, ${formatPartialDate(one.readOn, lang)})`,
    })),
  ];
  return (
    <form class="form" method="post" action={visit.href(`/acteurs/${slug}/valeurs/${told.field}`)}>
      <ErrorSummary lang={lang} state={state} sentences={w} />
      <input type="hidden" name="once" value={newId(visit.ctx.now())} />
      <fieldset>
        <legend>{w.choose}</legend>
        <p class="field-hint">{w.chooseHint}</p>
        {choices.map(({ value, label }, rank) => (
          <div key={value} class="choice">
            <input
              type="radio"
              id={rank === 0 ? 'f-value' : `f-value-${rank}`}
              name="value"
              value={value}
              checked={value === chosen}
            />
            <label for={rank === 0 ? 'f-value' : `f-value-${rank}`}>
              <bdi>{label}</bdi>
            </label>
          </div>
        ))}
      </fieldset>
      <div class="form-actions">
        <button class="button" type="submit">
          {w.save}
        </button>
      </div>
    </form>
  );
}
