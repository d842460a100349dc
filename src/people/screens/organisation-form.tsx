import { z } from 'zod';
import { redirect } from '#kit/http/answers.ts';
import { ErrorSummary, SelectField, TextField } from '#kit/http/fields.tsx';
import { type FormState, readForm, untouched } from '#kit/http/form.ts';
import { page } from '#kit/http/page.tsx';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { addOrganisation } from '../actions/add-organisation.ts';
import { mandateWords } from '../mandate-words.ts';
import { organisationSlug } from '../rules/organisation-slug.ts';
import { organisationKinds } from '../rules/role-fits.ts';

const schema = z.object({
  name: z
    .string()
    .trim()
    .max(200, 'NAME_MISSING')
    // A name without any letter or digit would have no address.
    .refine((name) => organisationSlug(name) !== '', 'NAME_MISSING'),
  kind: z.enum(organisationKinds, 'KIND_MISSING'),
});

/** GET /mandats/organisation: the name and the kind of an organisation to add. */
export const showOrganisationForm: Screen = (visit) => draw(visit, untouched);

/** POST /mandats/organisation: adds it, then goes on to the mandates. */
export const postOrganisationForm: Screen = async (visit) => {
  const form = await visit.form();
  const read = readForm(form, schema);
  if (!read.ok) return draw(visit, { values: form.values, faults: read.refusals });
  const added = await addOrganisation(visit.ctx, visit.viewer, read.value);
  if (added.ok) return redirect(visit, '/mandats/nouveau');
  const faults = added.refusals.map((code) => ({ field: 'name', code }));
  return draw(visit, { values: form.values, faults });
};

function draw(visit: Visit, state: FormState): Response {
  const w = inLang(mandateWords, visit.lang);
  return page(visit, {
    title: w.addOrganisation,
    status: state.faults.length > 0 ? 422 : 200,
    crumbs: [{ path: '/mandats', label: w.title }],
    body: (
      <>
        <h1>{w.addOrganisation}</h1>
        <p class="lead">{w.addOrganisationLead}</p>
        <form class="form" method="post" action={visit.href('/mandats/organisation')} novalidate>
          <ErrorSummary lang={visit.lang} state={state} sentences={w} />
          <TextField
            name="name"
            label={w.organisationName}
            state={state}
            sentences={w}
            autocomplete="organization"
          />
          <SelectField
            name="kind"
            label={w.organisationKind}
            state={state}
            sentences={w}
            choices={[
              { value: '', label: w.choose },
              ...organisationKinds.map((kind) => ({ value: kind, label: w.kinds[kind] })),
            ]}
          />
          <div class="form-actions">
            <button type="submit" class="button">
              {w.add}
            </button>
          </div>
        </form>
      </>
    ),
  });
}
