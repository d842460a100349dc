import type { ComponentChildren } from 'preact';
import { redirect } from '#kit/http/answers.ts';
import { ErrorSummary } from '#kit/http/fields.tsx';
import { type Form, type FormState, readForm, untouched } from '#kit/http/form.ts';
import { type Crumb, page } from '#kit/http/page.tsx';
import { found } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import type { Result } from '#kit/result.ts';
import { draftSitting } from '../actions/draft-sitting.ts';
import { replanSitting } from '../actions/replan-sitting.ts';
import { PlanFields, type PlanFieldsProps } from '../parts/plan-fields.tsx';
import { preparationWords } from '../preparation-words.ts';
import { assemblyOfOrganisation } from '../queries/assembly-of-organisation.ts';
import { type PlanTyped, planForm } from '../rules/draft-form.ts';
import type { DraftFault } from '../rules/draft-refused.ts';
import { draftCrumbs, draftOf, preparationPath } from './draft-of-visit.ts';
import { onceOf } from './sitting-of-visit.ts';

/** GET /conseil/seances/nouvelle: the secretariat begins a sitting. */
export const showNewSitting: Screen = async (visit) => newSittingPage(visit, untouched, 200);

/** POST: the draft is made, or the same form with every fault and nothing lost. */
export const postNewSitting: Screen = async (visit) => {
  const once = await onceOf(visit);
  return submitPlan(visit, {
    carryOut: (plan) => draftSitting(visit.ctx, visit.viewer, { plan, once }),
    after: (slug) => preparationPath(slug),
    done: '/conseil/seances',
    again: (state) => newSittingPage(visit, state, 422),
  });
};

/** GET /conseil/seances/:slug/preparation/seance: the date, the place, the kind of convocation. */
export const showPlan: Screen = (visit) => planPage(visit, untouched, 200);

/** POST: saves them. */
export const postPlan: Screen = async (visit) => {
  const slug = visit.params['slug'] ?? '';
  const once = await onceOf(visit);
  return submitPlan(visit, {
    carryOut: (plan) => replanSitting(visit.ctx, visit.viewer, { slug, plan, once }),
    after: () => preparationPath(slug),
    done: preparationPath(slug),
    again: (state) => planPage(visit, state, 422),
  });
};

/** Reads the form of a plan and carries it out: back to where it leads, or the form again. */
export async function submitPlan<T>(
  visit: Visit,
  given: {
    readonly carryOut: (plan: PlanTyped) => Promise<Result<T, DraftFault>>;
    readonly after: (value: T) => string;
    /** Where the same form sent twice leads. */
    readonly done: string;
    readonly again: (state: FormState) => Promise<Response>;
  },
): Promise<Response> {
  const form: Form = await visit.form();
  const read = readForm(form, planForm);
  if (!read.ok) return given.again({ values: form.values, faults: read.refusals });
  const done = await given.carryOut(read.value);
  if (done.ok) return redirect(visit, given.after(done.value));
  if (done.refusals.some((one) => one.code === 'ALREADY_DONE')) return redirect(visit, given.done);
  return given.again({ values: form.values, faults: done.refusals });
}

async function newSittingPage(visit: Visit, state: FormState, status: number): Promise<Response> {
  const w = inLang(preparationWords, visit.lang);
  const assembly = found(await assemblyOfOrganisation(visit.ctx, visit.viewer.acting?.organisationId ?? ''));
  return planFormPage(visit, status, {
    title: w.newTitle,
    lead: w.newLead,
    kicker: assembly.name,
    crumbs: [{ path: '/conseil/seances', label: w.sittings }],
    fields: {
      state,
      profile: assembly.profile,
      draft: null,
      kinds: ['first', 'urgent'],
      submit: w.create,
    },
  });
}

async function planPage(visit: Visit, state: FormState, status: number): Promise<Response> {
  const w = inLang(preparationWords, visit.lang);
  const draft = await draftOf(visit);
  const kinds = draft.follows === null ? (['first', 'urgent'] as const) : (['second'] as const);
  return planFormPage(visit, status, {
    title: w.editPlan,
    lead: w.newLead,
    kicker: draft.assembly.name,
    crumbs: draftCrumbs(visit, draft),
    fields: { state, profile: draft.assembly.profile, draft, kinds, submit: w.save },
  });
}

/** The page around the form of a plan. */
export function planFormPage(
  visit: Visit,
  status: number,
  given: {
    readonly title: string;
    readonly lead: string;
    readonly kicker: string;
    readonly crumbs: readonly Crumb[];
    readonly fields: Omit<PlanFieldsProps, 'visit'>;
    readonly before?: ComponentChildren;
  },
): Response {
  const w = inLang(preparationWords, visit.lang);
  return page(visit, {
    title: given.title,
    status,
    crumbs: given.crumbs,
    body: (
      <>
        <header class="page-head">
          <p class="page-kicker">{given.kicker}</p>
          <h1>{given.title}</h1>
          <p class="lead">{given.lead}</p>
        </header>
        {given.before}
        <form class="form" method="post" action={visit.href(visit.path)}>
          <ErrorSummary lang={visit.lang} state={given.fields.state} sentences={w} />
          <PlanFields visit={visit} {...given.fields} />
        </form>
      </>
    ),
  });
}
