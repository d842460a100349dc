import { redirect } from '#kit/http/answers.ts';
import { ErrorSummary, SelectField, TextArea, TextField } from '#kit/http/fields.tsx';
import { type FormState, untouched } from '#kit/http/form.ts';
import { page } from '#kit/http/page.tsx';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { newId } from '#kit/ids.ts';
import { defineIndicator } from '../actions/define-indicator.ts';
import { figureFaultWords, figureFormWords, figureWords } from '../figure-words.ts';
import { importFaultWords } from '../import-words.ts';
import { FigureSourceFields } from '../parts/figure-source-fields.tsx';
import { listedSources } from '../queries/listed-sources.ts';
import { figureKinds } from '../rules/indicator.ts';
import { codesOf } from '../rules/vocabulary.ts';
import { listWords } from '../words.ts';
import { sourceGiven } from './enter-figure.tsx';
import { onceOf } from './import-of-visit.tsx';

/** GET /acteurs/indicateurs/nouveau: what is counted, of what, when, and where that was read. */
export const showIndicatorForm: Screen = (visit) => draw(visit, untouched);

/** POST: defines it, or shows the same form with every fault and nothing lost. */
export const postIndicatorForm: Screen = async (visit) => {
  const form = await visit.form();
  const done = await defineIndicator(visit.ctx, visit.viewer, {
    nameFr: form.text('nameFr'),
    nameEn: form.text('nameEn'),
    definitionFr: form.text('definitionFr'),
    definitionEn: form.text('definitionEn'),
    countedFr: form.text('countedFr'),
    countedEn: form.text('countedEn'),
    unitFr: form.text('unitFr'),
    unitEn: form.text('unitEn'),
    measure: form.text('measure'),
    kind: form.text('kind'),
    source: sourceGiven(form),
    once: onceOf(visit, form),
  });
  if (done.ok || done.refusals.some((one) => one.code === 'ALREADY_DONE'))
    return redirect(visit, `/acteurs/indicateurs${done.ok ? `#${done.value}` : ''}`);
  return draw(visit, { values: form.values, faults: done.refusals });
};

async function draw(visit: Visit, state: FormState): Promise<Response> {
  const { lang } = visit;
  const w = inLang(figureFormWords, lang);
  const sources = await listedSources(visit.ctx.db);
  const sentences = { ...inLang(importFaultWords, lang), ...inLang(figureFaultWords, lang) };
  const field = { state, sentences };
  const none = { value: '', label: w.choose };
  return page(visit, {
    title: w.defineTitle,
    status: state.faults.length > 0 ? 422 : 200,
    crumbs: [
      { path: '/acteurs', label: listWords.title[lang] },
      { path: '/acteurs/indicateurs', label: figureWords.indicators[lang] },
    ],
    headers: { 'cache-control': 'private, no-store' },
    body: (
      <>
        <header class="page-head">
          <h1>{w.defineTitle}</h1>
          <p class="lead">{w.defineLead}</p>
        </header>
        <form class="form" method="post" action={visit.href('/acteurs/indicateurs/nouveau')} novalidate>
          <ErrorSummary lang={lang} state={state} sentences={sentences} />
          <input type="hidden" name="once" value={state.values['once'] ?? newId(visit.ctx.now())} />
          <TextField {...field} name="nameFr" label={w.nameFr} hint={w.nameHint} maxlength={120} />
          <TextField {...field} name="nameEn" label={w.nameEn} maxlength={120} />
          <TextArea {...field} name="definitionFr" label={w.definitionFr} hint={w.definitionHint} rows={3} />
          <TextArea {...field} name="definitionEn" label={w.definitionEn} rows={3} />
          <TextArea {...field} name="countedFr" label={w.countedFr} hint={w.countedHint} rows={2} />
          <TextArea {...field} name="countedEn" label={w.countedEn} rows={2} />
          <TextField
            {...field}
            name="unitFr"
            label={w.unitFr}
            hint={w.unitHint}
            width="medium"
            maxlength={40}
          />
          <TextField {...field} name="unitEn" label={w.unitEn} width="medium" maxlength={40} />
          <SelectField
            {...field}
            name="measure"
            label={w.measure}
            choices={[none, { value: 'number', label: w.number }, { value: 'money', label: w.money }]}
          />
          <SelectField
            {...field}
            name="kind"
            label={w.kind}
            choices={[
              none,
              ...codesOf(figureKinds).map((code) => ({ value: code, label: figureKinds[code][lang] })),
            ]}
          />
          <FigureSourceFields {...field} visit={visit} sources={sources} worth={false} />
          <div class="form-actions">
            <button class="button" type="submit">
              {w.saveDefinition}
            </button>
          </div>
        </form>
      </>
    ),
  });
}
