import { redirect } from '#kit/http/answers.ts';
import { ErrorSummary, TextField } from '#kit/http/fields.tsx';
import { type FormState, untouched } from '#kit/http/form.ts';
import { page } from '#kit/http/page.tsx';
import { found, Stop } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { civilDay } from '#kit/instant.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { roleNames } from '#kit/role-names.ts';
import { endMandate } from '../actions/end-mandate.ts';
import { mandateWords } from '../mandate-words.ts';
import { MandateBadge } from '../parts/mandate-table.tsx';
import { mayKeepMandate } from '../permissions.ts';
import { findMandate, type MandateHeld } from '../views/list-mandates.ts';

/** GET /mandats/:id: one mandate, and the form that ends it. */
export const showMandate: Screen = (visit) => draw(visit, untouched);

/** POST /mandats/:id/fin: adds its end (`day`). */
export const postMandateEnd: Screen = async (visit) => {
  const form = await visit.form();
  const ended = await endMandate(visit.ctx, visit.viewer, {
    mandateId: visit.params['id'] ?? '',
    day: form.text('day'),
  });
  if (ended.ok) return redirect(visit, `/mandats/${visit.params['id']}`);
  return draw(visit, { values: form.values, faults: ended.refusals.map((code) => ({ field: 'day', code })) });
};

async function draw(visit: Visit, state: FormState): Promise<Response> {
  const w = inLang(mandateWords, visit.lang);
  const mandate = found(await findMandate(visit.ctx, visit.params['id'] ?? ''));
  if (!mayKeepMandate(visit.viewer, mandate.role, mandate.organisationId)) throw new Stop('NOT_FOUND');
  const title = `${mandate.name ?? w.nameErased}, ${roleNames[mandate.role][visit.lang]}`;
  const today = civilDay(visit.ctx.now());
  return page(visit, {
    title,
    status: state.faults.length > 0 ? 422 : 200,
    crumbs: [{ path: '/mandats', label: w.title }],
    body: (
      <>
        <h1>{title}</h1>
        <MandateFacts visit={visit} mandate={mandate} />
        <p>
          <a href={visit.href(`/journal?sujet=${encodeURIComponent(`people/mandate/${mandate.id}`)}`)}>
            {w.history}
          </a>
        </p>
        {mandate.state === 'ended' ? (
          <ErrorSummary lang={visit.lang} state={withoutField(state)} sentences={w} />
        ) : (
          <section aria-labelledby="end">
            <h2 id="end">{w.endTitle}</h2>
            <p>{w.endLead}</p>
            <form class="form" method="post" action={visit.href(`/mandats/${mandate.id}/fin`)}>
              <ErrorSummary lang={visit.lang} state={state} sentences={w} />
              <TextField
                name="day"
                label={w.ends}
                hint={w.endHint}
                width="short"
                type="date"
                value={[mandate.startsOn, today].sort().at(-1)}
                state={state}
                sentences={w}
              />
              <div class="form-actions">
                <button type="submit" class="button" data-kind="danger">
                  {w.end}
                </button>
              </div>
            </form>
          </section>
        )}
      </>
    ),
  });
}

/** An ended mandate has no field left to point at. */
function withoutField(state: FormState): FormState {
  return { ...state, faults: state.faults.map((fault) => ({ ...fault, field: null })) };
}

function MandateFacts({ visit, mandate }: { visit: Visit; mandate: MandateHeld }) {
  const w = inLang(mandateWords, visit.lang);
  const facts = [
    [w.organisation, mandate.organisationName],
    [w.email, mandate.email ?? w.nameErased],
    [w.since, formatPartialDate(mandate.startsOn, visit.lang)],
    [w.until, mandate.endsOn === null ? w.noEnd : formatPartialDate(mandate.endsOn, visit.lang)],
  ] as const;
  return (
    <dl class="facts">
      {facts.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      <div>
        <dt>{w.state}</dt>
        <dd>
          <MandateBadge visit={visit} state={mandate.state} />
        </dd>
      </div>
    </dl>
  );
}
