import { redirect } from '#kit/http/answers.ts';
import { ErrorSummary, TextField } from '#kit/http/fields.tsx';
import { type FormState, untouched } from '#kit/http/form.ts';
import { found } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { newId } from '#kit/ids.ts';
import { type AddUnitRefusal, addUnit } from '../actions/add-unit.ts';
import { unitLinkWords } from '../unit-link-words.ts';
import { findActor } from '../views/find-actor.ts';
import { onceOf } from './import-of-visit.tsx';
import { matchingPage } from './matching-of-visit.tsx';

/** GET /acteurs/:slug/unites: a legal unit to link, with the dates of the link. */
export const showUnitForm: Screen = (visit) => draw(visit, untouched);

/** POST: links it, and goes back to the profile. */
export const postUnitForm: Screen = async (visit) => {
  const form = await visit.form();
  const { slug = '' } = visit.params;
  const done = await addUnit(visit.ctx, visit.viewer, {
    slug,
    siren: form.text('siren'),
    from: form.text('from'),
    until: form.text('until'),
    once: onceOf(visit, form),
  });
  if (done.ok || done.refusals.includes('ALREADY_DONE')) return redirect(visit, `/acteurs/${slug}#unites`);
  return draw(visit, {
    values: form.values,
    faults: done.refusals.map((code) => ({ field: fieldOf[code], code })),
  });
};

const fieldOf: Readonly<Record<AddUnitRefusal, string | null>> = {
  NOTHING_CHOSEN: 'siren',
  SIREN_KEY_WRONG: 'siren',
  NOT_IN_REFERENCE: 'siren',
  ALREADY_LINKED: 'siren',
  ALREADY_DONE: null,
  NOT_A_UNIT_STANDS: null,
  FROM_UNREAD: 'from',
  UNTIL_UNREAD: 'until',
  DATES_REVERSED: 'until',
};

async function draw(visit: Visit, state: FormState): Promise<Response> {
  const { lang } = visit;
  const w = inLang(unitLinkWords, lang);
  const { slug = '' } = visit.params;
  const { actor } = found(await findActor(visit.ctx, slug));
  const dates = { state, sentences: w, optional: w.optional, hint: w.dateHint, width: 'medium' } as const;
  return matchingPage(visit, {
    title: w.addTitle(actor.name),
    lead: w.addLead,
    status: state.faults.length > 0 ? 422 : 200,
    below: [{ path: `/acteurs/${slug}`, label: actor.name }],
    body: (
      <form class="form" method="post" action={visit.href(`/acteurs/${slug}/unites`)}>
        <ErrorSummary lang={lang} state={state} sentences={w} />
        <input type="hidden" name="once" value={newId(visit.ctx.now())} />
        <TextField
          name="siren"
          label={w.siren}
          hint={w.sirenHint}
          state={state}
          sentences={w}
          width="medium"
          inputmode="numeric"
          maxlength={20}
        />
        <TextField {...dates} name="from" label={w.fromDate} maxlength={10} />
        <TextField {...dates} name="until" label={w.untilDate} maxlength={10} />
        <div class="form-actions">
          <button class="button" type="submit">
            {w.save}
          </button>
        </div>
      </form>
    ),
  });
}
