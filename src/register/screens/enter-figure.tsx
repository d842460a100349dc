import { redirect } from '#kit/http/answers.ts';
import { ErrorSummary, SelectField, TextArea, TextField } from '#kit/http/fields.tsx';
import { type Form, type FormState, untouched } from '#kit/http/form.ts';
import { page } from '#kit/http/page.tsx';
import { found } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { newId } from '#kit/ids.ts';
import { enterFigure } from '../actions/enter-figure.ts';
import { figureFaultWords, figureFormWords, figureWords } from '../figure-words.ts';
import { importFaultWords } from '../import-words.ts';
import { FigureSourceFields } from '../parts/figure-source-fields.tsx';
import { listedSources } from '../queries/listed-sources.ts';
import { readIndicators } from '../queries/read-indicators.ts';
import { figureSaid, rawContent } from '../rules/actor-figure.ts';
import type { GivenFigureSource } from '../rules/figure-source.ts';
import { figureKinds, periodSaid, unknownReasons } from '../rules/indicator.ts';
import { codesOf } from '../rules/vocabulary.ts';
import { actorFigures } from '../views/actor-figures.ts';
import { findActor } from '../views/find-actor.ts';
import { listWords } from '../words.ts';
import { onceOf } from './import-of-visit.tsx';

/** GET /acteurs/:slug/chiffres/nouveau: a figure with its source; `remplace` names the one that it corrects. */
export const showFigureForm: Screen = (visit) =>
  draw(visit, visit.url.searchParams.get('remplace') ?? '', untouched);

/** POST: enters it, or shows the same form with every fault and nothing lost. */
export const postFigureForm: Screen = async (visit) => {
  const form = await visit.form();
  const { slug = '' } = visit.params;
  const replaces = form.text('replaces');
  const done = await enterFigure(visit.ctx, visit.viewer, {
    slug,
    indicator: form.text('indicator'),
    period: form.text('period'),
    value: form.text('value'),
    words: form.text('words'),
    reason: form.text('reason'),
    note: form.text('note'),
    source: sourceGiven(form),
    replaces,
    once: onceOf(visit, form),
  });
  if (done.ok || done.refusals.some((one) => one.code === 'ALREADY_DONE'))
    return redirect(visit, `/acteurs/${slug}/chiffres${done.ok ? `#chiffre-${done.value}` : ''}`);
  return draw(visit, replaces, { values: form.values, faults: done.refusals });
};

/** The source as both forms of figures post it. */
export function sourceGiven(form: Form): GivenFigureSource {
  return {
    known: form.text('known'),
    title: form.text('title'),
    publisher: form.text('publisher'),
    url: form.text('url'),
    published: form.text('published'),
    licence: form.text('licence'),
    readOn: form.text('readOn'),
    mark: form.text('mark'),
  };
}

async function draw(visit: Visit, replaces: string, state: FormState): Promise<Response> {
  const { lang } = visit;
  const w = inLang(figureWords, lang);
  const { slug = '' } = visit.params;
  const { actor } = found(await findActor(visit.ctx, slug));
  const indicators = await readIndicators(visit.ctx.db);
  const standing = replaces === '' ? null : await correctedFigure(visit, slug, replaces);
  // Somebody else corrected it meanwhile: what was typed here is not lost for that.
  const before = replaces === '' || state !== untouched ? standing : found(standing);
  const title = replaces === '' ? w.enter : w.correctTitle;
  return page(visit, {
    title,
    status: state.faults.length > 0 ? 422 : 200,
    crumbs: [
      { path: '/acteurs', label: listWords.title[lang] },
      { path: `/acteurs/${slug}`, label: actor.name },
      { path: `/acteurs/${slug}/chiffres`, label: w.short },
    ],
    headers: { 'cache-control': 'private, no-store' },
    body: (
      <>
        <header class="page-head">
          <p class="page-kicker">
            <bdi>{actor.name}</bdi>
          </p>
          <h1>{title}</h1>
          {before && <p class="lead">{figureFormWords.correcting[lang](before.said)}</p>}
        </header>
        {indicators.length === 0 ? (
          <div class="empty">
            <p>{w.noIndicator}</p>
            <p>{w.noIndicatorHint}</p>
            <p>
              <a class="button" href={visit.href('/acteurs/indicateurs/nouveau')}>
                {w.define}
              </a>
            </p>
          </div>
        ) : (
          <FigureForm
            visit={visit}
            slug={slug}
            state={before && state === untouched ? { values: before.values, faults: [] } : state}
            replaces={replaces}
            indicators={indicators}
            sources={await listedSources(visit.ctx.db)}
          />
        )}
      </>
    ),
  });
}

type FormProps = {
  visit: Visit;
  slug: string;
  state: FormState;
  replaces: string;
  indicators: Awaited<ReturnType<typeof readIndicators>>;
  sources: Awaited<ReturnType<typeof listedSources>>;
};

function FigureForm({ visit, slug, state, replaces, indicators, sources }: FormProps) {
  const { lang } = visit;
  const w = inLang(figureFormWords, lang);
  const sentences = { ...inLang(importFaultWords, lang), ...inLang(figureFaultWords, lang) };
  const field = { state, sentences };
  const none = { value: '', label: w.choose };
  return (
    <form class="form" method="post" action={visit.href(`/acteurs/${slug}/chiffres/nouveau`)} novalidate>
      <ErrorSummary lang={lang} state={state} sentences={sentences} />
      <input type="hidden" name="once" value={state.values['once'] ?? newId(visit.ctx.now())} />
      <input type="hidden" name="replaces" value={replaces} />
      <SelectField
        {...field}
        name="indicator"
        label={w.indicator}
        hint={w.indicatorHint}
        choices={[
          none,
          ...indicators.map((one) => ({
            value: one.code,
            label: `${one.name[lang]} (${one.unit[lang]}, ${figureKinds[one.kind][lang]})`,
          })),
        ]}
      />
      <TextField {...field} name="period" label={w.period} hint={w.periodHint} width="short" maxlength={10} />
      <fieldset>
        <legend>{w.sayOne}</legend>
        <TextField
          {...field}
          name="value"
          label={w.value}
          hint={w.valueHint}
          inputmode="decimal"
          width="medium"
        />
        <TextField {...field} name="words" label={w.words} hint={w.wordsHint} maxlength={200} />
        <SelectField
          {...field}
          name="reason"
          label={w.reason}
          choices={[
            none,
            ...codesOf(unknownReasons).map((code) => ({ value: code, label: unknownReasons[code][lang] })),
          ]}
        />
      </fieldset>
      <TextArea
        {...field}
        name="note"
        label={w.note}
        hint={w.noteHint}
        optional={w.optional}
        rows={2}
        maxlength={500}
      />
      <FigureSourceFields {...field} visit={visit} sources={sources} worth />
      <div class="form-actions">
        <button class="button" type="submit">
          {w.save}
        </button>
      </div>
    </form>
  );
}

/** The figure to correct, as the form first shows it; null when it stands no more. */
async function correctedFigure(visit: Visit, slug: string, id: string) {
  const { lang } = visit;
  for (const { indicator, years } of await actorFigures(visit.ctx, slug)) {
    const one = years.flatMap((year) => year.figures).find((figure) => figure.id === id);
    if (one === undefined) continue;
    const { content } = one;
    const of = (is: readonly string[]) => (is.includes(content.is) ? rawContent(content) : '');
    return {
      said: `${indicator.name[lang]}, ${periodSaid(indicator.kind, one.period, lang)}, ${figureSaid(content, indicator, lang)}`,
      values: {
        indicator: indicator.code,
        period: one.period,
        value: of(['number', 'money']),
        words: of(['words']),
        reason: of(['unknown']),
        note: one.note ?? '',
        known: one.source.slug,
        mark: one.mark,
      },
    };
  }
  return null;
}
