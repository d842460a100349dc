import { redirect } from '#kit/http/answers.ts';
import { ErrorSummary, SelectField, TextField } from '#kit/http/fields.tsx';
import { type Fault, type FormState, untouched } from '#kit/http/form.ts';
import { page } from '#kit/http/page.tsx';
import { Stop } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { newId } from '#kit/ids.ts';
import { civilDay } from '#kit/instant.ts';
import { roleNames } from '#kit/role-names.ts';
import type { Role } from '#kit/viewer.ts';
import { type GrantRefusal, grantMandate } from '../actions/grant-mandate.ts';
import { mandateWords } from '../mandate-words.ts';
import { keptOrganisation, keptRoles } from '../permissions.ts';
import { readGrant } from '../rules/grant.ts';
import { listOrganisations, type Organisation } from '../views/find-organisation.ts';

/** What this viewer may choose among. */
interface Choices {
  readonly organisations: readonly Organisation[];
  readonly roles: readonly Role[];
}

/** GET /mandats/nouveau: to whom, for which organisation, which role, from when. */
export const showGrantForm: Screen = async (visit) => draw(visit, await choicesOf(visit), untouched);

/** POST /mandats/nouveau: entrusts the mandate, or shows everything that is wrong at once. */
export const postGrantForm: Screen = async (visit) => {
  const form = await visit.form();
  const choices = await choicesOf(visit);
  const kinds = new Map(choices.organisations.map((one) => [one.id, one.kind]));
  const asked = form.text('organisation');
  if (asked !== '' && !kinds.has(asked)) throw new Stop('NOT_FOUND');
  const refused = (faults: readonly Fault[]) => draw(visit, choices, { values: form.values, faults });
  const read = readGrant((field) => form.text(field), { kinds, roles: choices.roles });
  if (!read.ok) return refused(read.refusals);
  const grant = { ...read.value, once: form.text('once') || newId(visit.ctx.now()) };
  const notice = { lang: visit.lang, publicUrl: visit.site.publicUrl };
  const granted = await grantMandate(visit.ctx, visit.viewer, grant, notice);
  if (granted.ok) return redirect(visit, `/mandats/${granted.value}`);
  if (granted.refusals.includes('ALREADY_DONE')) return redirect(visit, '/mandats');
  return refused(granted.refusals.map((code) => ({ field: fieldOf[code], code })));
};

const fieldOf: Readonly<Record<GrantRefusal, string>> = {
  ALREADY_HELD: 'role',
  ROLE_DOES_NOT_FIT: 'role',
  ALREADY_DONE: 'role',
};

async function choicesOf(visit: Visit): Promise<Choices> {
  const own = keptOrganisation(visit.viewer);
  const all = await listOrganisations(visit.ctx);
  return {
    organisations: own === null ? all : all.filter((one) => one.id === own),
    roles: keptRoles(visit.viewer),
  };
}

function draw(visit: Visit, choices: Choices, state: FormState): Response {
  const w = inLang(mandateWords, visit.lang);
  const shared = { state, sentences: w };
  return page(visit, {
    title: w.grant,
    status: state.faults.length > 0 ? 422 : 200,
    crumbs: [{ path: '/mandats', label: w.title }],
    body: (
      <>
        <h1>{w.grant}</h1>
        <p class="lead">{w.grantLead}</p>
        <form class="form" method="post" action={visit.href('/mandats/nouveau')} novalidate>
          <ErrorSummary lang={visit.lang} state={state} sentences={w} />
          <input type="hidden" name="once" value={state.values['once'] ?? newId(visit.ctx.now())} />
          <TextField
            {...shared}
            name="email"
            label={w.email}
            hint={w.emailHint}
            type="email"
            inputmode="email"
          />
          <TextField {...shared} name="name" label={w.name} hint={w.nameHint} />
          <SelectField
            {...shared}
            name="organisation"
            label={w.organisation}
            choices={[
              ...blank(w.choose, choices.organisations.length),
              ...choices.organisations.map((one) => ({ value: one.id, label: one.name })),
            ]}
          />
          <SelectField
            {...shared}
            name="role"
            label={w.role}
            choices={[
              ...blank(w.choose, choices.roles.length),
              ...choices.roles.map((role) => ({ value: role, label: roleNames[role][visit.lang] })),
            ]}
          />
          <TextField
            {...shared}
            name="starts"
            label={w.starts}
            type="date"
            width="short"
            value={civilDay(visit.ctx.now())}
          />
          <TextField
            {...shared}
            name="ends"
            label={w.ends}
            hint={w.endsHint}
            type="date"
            width="short"
            optional={w.optional}
          />
          <div class="form-actions">
            <button type="submit" class="button">
              {w.grant}
            </button>
          </div>
        </form>
      </>
    ),
  });
}

/** With a single choice there is nothing to choose; with several, none is taken without being seen. */
function blank(label: string, count: number) {
  return count === 1 ? [] : [{ value: '', label }];
}
