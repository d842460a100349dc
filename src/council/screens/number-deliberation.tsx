import { z } from 'zod';
import { redirect } from '#kit/http/answers.ts';
import { ErrorSummary, SelectField, TextField } from '#kit/http/fields.tsx';
import { type Fault, type FormState, readForm, untouched } from '#kit/http/form.ts';
import { page } from '#kit/http/page.tsx';
import { Stop } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { newId } from '#kit/ids.ts';
import { may } from '#kit/viewer.ts';
import { numberDeliberation } from '../actions/number-deliberation.ts';
import { deliberationFormWords } from '../deliberation-form-words.ts';
import { deliberationPermissions } from '../deliberation-permissions.ts';
import { readDeliberation } from '../queries/read-deliberations.ts';
import { actsMatters } from '../rules/acts-matter.ts';
import type { Deliberation } from '../rules/deliberation.ts';
import { sourceFields, sourceOf, sourceTogether } from './source-fields.ts';

const schema = z
  .object({
    number: z.string().trim().max(60, 'NUMBER_OVER_15_CHARACTERS').default(''),
    matterCode: z.string(),
    matterRank: z.coerce.number().int().min(0),
    ...sourceFields,
    once: z.string().min(8).max(200),
  })
  .check(sourceTogether);

/** GET /conseil/deliberations/:slug/numero: the form of the secretariat of that assembly, « introuvable » for others. */
export const showNumberForm: Screen = async (visit) =>
  form(visit, await ownDeliberation(visit), untouched, 200);

/** POST: numbers and classifies, or shows the same form with every fault and nothing lost. */
export const postNumberForm: Screen = async (visit) => {
  const before = await ownDeliberation(visit);
  const posted = await visit.form();
  const read = readForm(posted, schema);
  const refused = async (faults: readonly Fault[]) =>
    form(visit, await ownDeliberation(visit), { values: posted.values, faults }, 422);
  if (!read.ok) return refused(read.refusals);
  const { number, matterCode, matterRank, once } = read.value;
  const given = { slug: before.slug, number, matterCode, matterRank, once, source: sourceOf(read.value) };
  const done = await numberDeliberation(visit.ctx, visit.viewer, given);
  if (done.ok || done.refusals.some((one) => one.code === 'ALREADY_DONE'))
    return redirect(visit, `/conseil/deliberations/${before.slug}`);
  return refused(done.refusals);
};

async function ownDeliberation(visit: Visit): Promise<Deliberation> {
  const one = await readDeliberation(visit.ctx, visit.params['slug'] ?? '');
  if (!one || !may(visit.viewer, deliberationPermissions, 'deliberation.number', one.assembly.organisationId))
    throw new Stop('NOT_FOUND');
  return one;
}

function form(visit: Visit, deliberation: Deliberation, state: FormState, status: number): Response {
  const w = inLang(deliberationFormWords, visit.lang);
  const shared = { state, sentences: w };
  const { slug, number, matter, matterRank, standing } = deliberation;
  const choices = actsMatters.map(({ code, name }) => ({
    value: code,
    label: `${code} ${name[visit.lang]}`,
  }));
  return page(visit, {
    title: w.numberTitle,
    status,
    crumbs: [
      { path: '/conseil/deliberations', label: w.deliberations },
      { path: `/conseil/deliberations/${slug}`, label: deliberation.title[visit.lang] },
    ],
    body: (
      <>
        <header class="page-head">
          <h1>{w.numberTitle}</h1>
          <p class="lead">{w.numberLead}</p>
        </header>
        <form class="form" method="post" action={visit.href(`/conseil/deliberations/${slug}/numero`)}>
          <ErrorSummary lang={visit.lang} state={state} sentences={w} />
          <input type="hidden" name="once" value={state.values['once'] ?? newId(visit.ctx.now())} />
          <input type="hidden" name="matterRank" value={matterRank} />
          {number === null ? (
            <TextField {...shared} name="number" label={w.number} hint={w.numberHint} width="medium" />
          ) : (
            <p>{w.numbered(number.text)}</p>
          )}
          {matter !== null && <p>{w.matterNow(matter.code, matter.name[visit.lang])}</p>}
          <SelectField
            {...shared}
            name="matterCode"
            label={w.matter}
            hint={w.matterHint}
            value={matter?.code ?? ''}
            choices={[{ value: '', label: w.matterNone }, ...choices]}
          />
          {number === null && (
            <>
              <TextField
                {...shared}
                name="sourceTitle"
                label={w.sourceTitle}
                hint={w.sourceTitleHint}
                optional={standing === 'historical' ? undefined : w.optional}
              />
              <TextField
                {...shared}
                name="sourceUrl"
                label={w.sourceUrl}
                type="url"
                optional={standing === 'historical' ? undefined : w.optional}
              />
            </>
          )}
          <div class="form-actions">
            <button class="button" type="submit">
              {w.save}
            </button>
          </div>
        </form>
      </>
    ),
  });
}
