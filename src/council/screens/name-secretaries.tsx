import { redirect } from '#kit/http/answers.ts';
import { ErrorSummary, TextField } from '#kit/http/fields.tsx';
import { type FormState, untouched } from '#kit/http/form.ts';
import { page } from '#kit/http/page.tsx';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { newId } from '#kit/ids.ts';
import { nameSecretaries } from '../actions/name-secretaries.ts';
import { isDone, recordSentences } from '../record-refusal-words.ts';
import { recordWords } from '../record-words.ts';
import { memberList } from '../rules/member-list.ts';
import { memberBy } from '../rules/minutes-of.ts';
import type { SittingNow } from '../rules/sitting-now.ts';
import { findMinutes } from '../views/find-minutes.ts';
import { keptSittingOf, recordCrumbs } from './record-of-visit.ts';
import { addressOf, onceOf } from './sitting-of-visit.ts';

/** GET /conseil/seances/:slug/secretaires: who is named, and the form that names. */
export const showSecretaries: Screen = async (visit) =>
  draw(visit, await keptSittingOf(visit, 'secretaries.name'), untouched, 200);

/** POST: names them; `seats` holds numbers separated by anything. */
export const postSecretaries: Screen = async (visit) => {
  const sitting = await keptSittingOf(visit, 'secretaries.name');
  const form = await visit.form();
  const done = await nameSecretaries(visit.ctx, visit.viewer, {
    slug: sitting.slug,
    // What is not a number names the seat 0, which nobody holds: it is refused, not dropped.
    seats: form
      .text('seats')
      .split(/[\s,;]+/)
      .filter((text) => text !== '')
      .map((text) => (/^\d{1,4}$/.test(text) ? Number(text) : 0)),
    namings: Number(form.text('namings') || 'NaN'),
    once: await onceOf(visit),
  });
  if (done.ok || isDone(done.refusals)) return redirect(visit, addressOf(sitting));
  return draw(visit, sitting, { values: form.values, faults: done.refusals }, 422);
};

async function draw(visit: Visit, sitting: SittingNow, state: FormState, status: number): Promise<Response> {
  const { lang } = visit;
  const w = inLang(recordWords, lang);
  const { record } = await findMinutes(visit.ctx, sitting);
  const sentences = recordSentences(lang);
  const member = memberBy(record);
  const named = record.secretarySeatIds?.map((id) => member(id)) ?? [];
  return page(visit, {
    title: w.secretaries,
    status,
    crumbs: recordCrumbs(visit, sitting),
    body: (
      <>
        <header class="page-head">
          <h1>{w.secretaries}</h1>
          <p class="lead">{w.secretariesLead}</p>
        </header>
        <p>{named.length === 0 ? w.noSecretary : w.secretariesAre(memberList(named, lang))}</p>
        <form class="form" method="post" action={visit.href(addressOf(sitting, '/secretaires'))}>
          <ErrorSummary lang={lang} state={state} sentences={sentences} />
          <input type="hidden" name="once" value={newId(visit.ctx.now())} />
          <input type="hidden" name="namings" value={record.namings} />
          <TextField
            state={state}
            sentences={sentences}
            name="seats"
            label={w.seats}
            hint={w.seatsHint}
            width="medium"
          />
          <div class="form-actions">
            <button class="button" type="submit">
              {w.nameThem}
            </button>
          </div>
        </form>
      </>
    ),
  });
}
