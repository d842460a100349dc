import { redirect } from '#kit/http/answers.ts';
import { ErrorSummary, SelectField, TextField } from '#kit/http/fields.tsx';
import { type FormState, untouched } from '#kit/http/form.ts';
import { page } from '#kit/http/page.tsx';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang, type Lang } from '#kit/i18n.ts';
import { newId } from '#kit/ids.ts';
import { createAssembly } from '../actions/create-assembly.ts';
import { memberFormWords } from '../member-form-words.ts';
import { memberWords } from '../member-words.ts';
import { StatutesFields } from '../parts/statutes-fields.tsx';
import { assemblyOfOrganisation } from '../queries/assembly-of-organisation.ts';
import { readNewAssembly } from '../rules/new-assembly.ts';
import { type ProfileName, profileNames } from '../rules/profile.ts';
import { profiles } from '../rules/profiles.ts';
import { membersPath } from './members-of-visit.ts';
import { onceIn } from './seat-form-values.ts';

/** GET /conseil/assemblee: the assembly of the secretariat's organisation, to create once; then there are its members. */
export const showAssemblyForm: Screen = async (visit) => {
  const own = await assemblyOfOrganisation(visit.ctx, visit.viewer.acting?.organisationId ?? '');
  return own === null ? draw(visit, untouched) : redirect(visit, membersPath);
};

/** POST: creates it empty, or shows everything that is wrong at once. */
export const postAssemblyForm: Screen = async (visit) => {
  const form = await visit.form();
  const read = readNewAssembly((field) => form.text(field));
  if (!read.ok) return draw(visit, { values: form.values, faults: read.refusals });
  const done = await createAssembly(visit.ctx, visit.viewer, { ...read.value, once: onceIn(visit, form) });
  if (done.ok || done.refusals.every((one) => one.code === 'ALREADY_DONE'))
    return redirect(visit, membersPath);
  return draw(visit, { values: form.values, faults: done.refusals });
};

function draw(visit: Visit, state: FormState): Response {
  const w = inLang(memberFormWords, visit.lang);
  const shared = { state, sentences: w };
  return page(visit, {
    title: w.assemblyTitle,
    status: state.faults.length > 0 ? 422 : 200,
    crumbs: [{ path: '/conseil', label: inLang(memberWords, visit.lang).council }],
    body: (
      <>
        <header class="page-head">
          <p class="page-kicker">{visit.viewer.acting?.organisationName}</p>
          <h1>{w.assemblyTitle}</h1>
          <p class="lead">{w.assemblyLead}</p>
        </header>
        <form class="form" method="post" action={visit.href('/conseil/assemblee')} novalidate>
          <ErrorSummary lang={visit.lang} state={state} sentences={w} />
          <input type="hidden" name="once" value={state.values['once'] ?? newId(visit.ctx.now())} />
          <TextField
            {...shared}
            name="name"
            label={w.assemblyName}
            value={visit.viewer.acting?.organisationName ?? ''}
          />
          <TextField
            {...shared}
            name="seats"
            label={w.seats}
            hint={w.seatsHint}
            inputmode="numeric"
            width="short"
          />
          <SelectField
            {...shared}
            name="profile"
            label={w.profile}
            choices={[
              { value: '', label: w.choose },
              ...profileNames.map((one) => ({ value: one, label: profileLabel(one, visit.lang) })),
            ]}
          />
          <ul class="field-hint stack" data-gap="small">
            {profileNames.map((one) => (
              <li key={one}>{profiles[one].offers[visit.lang]}</li>
            ))}
          </ul>
          <TextField {...shared} name="sourceTitle" label={w.sourceTitle} hint={w.sourceTitleHint} />
          <TextField {...shared} name="sourceUrl" label={w.sourceUrl} type="url" inputmode="url" />
          <StatutesFields visit={visit} state={state} sentences={w} />
          <div class="form-actions">
            <button class="button" type="submit">
              {w.create}
            </button>
          </div>
        </form>
      </>
    ),
  });
}

/** The EPCI first: its profile is named after the common law, which says little to who chooses. */
function profileLabel(name: ProfileName, lang: Lang): string {
  const label = name === 'common' ? memberFormWords.common[lang] : profiles[name].name[lang];
  return label.charAt(0).toUpperCase() + label.slice(1);
}
