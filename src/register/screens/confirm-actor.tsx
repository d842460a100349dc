import { redirect } from '#kit/http/answers.ts';
import { ErrorSummary, TextField } from '#kit/http/fields.tsx';
import { type FormState, untouched } from '#kit/http/form.ts';
import { found } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { newId } from '#kit/ids.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { confirmActor } from '../actions/confirm-actor.ts';
import { undoConfirmation } from '../actions/undo-confirmation.ts';
import { actorFieldNames } from '../import-row-words.ts';
import { contentText } from '../parts/import-remarks.tsx';
import { reviewWords } from '../review-words.ts';
import { sameContent } from '../rules/actor-fields.ts';
import { actorValues, type FieldTold, shownOf } from '../views/actor-values.ts';
import { findActor } from '../views/find-actor.ts';
import { type ConfirmationTold, confirmationsOf } from '../views/last-confirmed.ts';
import { onceOf } from './import-of-visit.tsx';
import { movedNotice } from './lead-on.tsx';
import { livingPage } from './living-page.tsx';

/** GET /acteurs/:slug/confirmation: what a profile says, to be compared with the world and confirmed. */
export const showConfirmation: Screen = (visit) => draw(visit, untouched);

/** POST: it is still right. */
export const postConfirmation: Screen = async (visit) => {
  const form = await visit.form();
  const slug = visit.params['slug'] ?? '';
  const given = { slug, lookedAt: form.text('lookedAt'), url: form.text('url'), once: onceOf(visit, form) };
  const done = await confirmActor(visit.ctx, visit.viewer, given);
  if (done.ok || done.refusals.some((one) => one.code === 'ALREADY_DONE'))
    return redirect(visit, `/acteurs/${slug}`);
  return draw(visit, { values: form.values, faults: done.refusals });
};

/** POST /acteurs/:slug/confirmation/annulation: takes one back. */
export const postConfirmationUndo: Screen = async (visit) => {
  const form = await visit.form();
  await undoConfirmation(visit.ctx, visit.viewer, form.text('confirmation'));
  return redirect(visit, `/acteurs/${visit.params['slug']}/confirmation`);
};

async function draw(visit: Visit, state: FormState): Promise<Response> {
  const { lang } = visit;
  const w = inLang(reviewWords, lang);
  const slug = visit.params['slug'] ?? '';
  const { actor } = found(await findActor(visit.ctx, slug));
  const told = await actorValues(visit.ctx, slug);
  const past = await confirmationsOf(visit.ctx, slug);
  const moved = await movedNotice(visit, slug);
  const field = { state, sentences: w };
  return livingPage(visit, {
    title: w.confirmTitle(actor.name),
    lead: w.confirmLead,
    status: state.faults.length > 0 ? 422 : 200,
    below: [{ path: `/acteurs/${slug}`, label: actor.name }],
    body: (
      <>
        {moved}
        <FactTable visit={visit} told={told} />
        <p>
          <a href={visit.href(`/acteurs/${slug}/valeurs`)}>{w.wrong}</a>
        </p>
        <form class="form" method="post" action={visit.href(`/acteurs/${slug}/confirmation`)} novalidate>
          <ErrorSummary lang={lang} state={state} sentences={w} />
          <input type="hidden" name="once" value={state.values['once'] ?? newId(visit.ctx.now())} />
          <TextField {...field} name="lookedAt" label={w.lookedAt} hint={w.lookedAtHint} maxlength={500} />
          <TextField {...field} name="url" label={w.url} optional={w.optional} type="url" inputmode="url" />
          <div class="form-actions">
            <button class="button" type="submit">
              {w.confirm}
            </button>
          </div>
        </form>
        <Past visit={visit} slug={slug} past={past} />
      </>
    ),
  });
}

/** Field by field, what is shown and the last day on which a source said the same. */
function FactTable({ visit, told }: { visit: Visit; told: readonly FieldTold[] }) {
  const { lang } = visit;
  const w = inLang(reviewWords, lang);
  const rows = told.flatMap((one) =>
    shownOf(one).map(({ id, content }) => ({
      id,
      field: one.field,
      content,
      readOn: one.values
        .filter((value) => sameContent(value.content, content))
        .map((value) => value.readOn)
        .sort()
        .at(-1),
    })),
  );
  return (
    <section class="table-scroll" aria-labelledby="facts" tabindex={0}>
      <table class="table" data-density="dense" data-narrow="cards">
        <caption id="facts">{w.factsCaption}</caption>
        <thead>
          <tr>
            {[w.colFact, w.colValue, w.colRead].map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, field, content, readOn }) => (
            <tr key={id}>
              <th scope="row">{actorFieldNames[field][lang]}</th>
              <td data-label={w.colValue} data-flow="text">
                <bdi>{contentText(field, content, lang)}</bdi>
              </td>
              <td data-label={w.colRead} class="nowrap">
                {formatPartialDate(readOn ?? null, lang)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type PastProps = { visit: Visit; slug: string; past: readonly ConfirmationTold[] };

function Past({ visit, slug, past }: PastProps) {
  const { lang } = visit;
  const w = inLang(reviewWords, lang);
  if (past.length === 0) return null;
  return (
    <section class="stack" data-gap="small" aria-labelledby="past">
      <h2 id="past">{w.past}</h2>
      <ul class="stack" data-gap="small">
        {past.map((one) => (
          <li key={one.id}>
            <bdi>{w.pastLine(formatPartialDate(one.on, lang), one.lookedAt)}</bdi>{' '}
            {one.url !== null && (
              <a href={one.url} rel="external">
                {one.url}
              </a>
            )}
            <form method="post" action={visit.href(`/acteurs/${slug}/confirmation/annulation`)}>
              <input type="hidden" name="confirmation" value={one.id} />
              <button class="button" data-kind="quiet" type="submit">
                {w.undo}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
