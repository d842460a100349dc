import { redirect } from '#kit/http/answers.ts';
import { TextField } from '#kit/http/fields.tsx';
import { type Form, type FormState, untouched } from '#kit/http/form.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { decideClosedSession } from '../actions/decide-closed-session.ts';
import { closedSessionWords } from '../closed-session-words.ts';
import { debatePermissions } from '../debate-permissions.ts';
import { Once } from '../parts/act-button.tsx';
import { ClosedSessionDesk, ClosedSessionHistory } from '../parts/closed-session.tsx';
import { citation } from '../rules/citation.ts';
import { closedSession } from '../rules/closed-session.ts';
import type { ClosedSessionCounts } from '../rules/closed-session-counts.ts';
import type { Refused } from '../rules/council-refused.ts';
import { closedSessionNow } from '../rules/debate-now.ts';
import { presentOrRepresented } from '../rules/present-or-represented.ts';
import type { SittingNow } from '../rules/sitting-now.ts';
import { deskOf, deskPage, deskSittingOf } from './desk-page.tsx';
import { addressOf, onceOf } from './sitting-of-visit.ts';

/** GET /conseil/seances/:slug/huis-clos: who asks, and the voices counted. */
export const showClosedSession: Screen = async (visit) =>
  draw(visit, await deskSittingOf(visit, debatePermissions, 'closed_session.decide'), untouched, []);

/** POST: records the decision, or shows the form again with every question and nothing lost. */
export const postClosedSession: Screen = async (visit) => {
  const sitting = await deskSittingOf(visit, debatePermissions, 'closed_session.decide');
  const form = await visit.form();
  const done = await decideClosedSession(visit.ctx, visit.viewer, {
    slug: sitting.slug,
    requestedBy: form.text('by') === 'members' ? 'members' : 'president',
    requesters: form
      .text('seats')
      .split(/[\s,;]+/)
      .filter((text) => text !== '')
      .map((text) => (/^\d{1,4}$/.test(text) ? Number(text) : 0)),
    counts: countsOf(form),
    confirmed: form.text('rest') === 'yes' ? 'confirmed' : 'asked',
    once: await onceOf(visit),
  });
  if (done.ok || done.refusals.every((one) => one.code === 'ALREADY_DONE'))
    return redirect(visit, addressOf(sitting, deskOf(visit)));
  return draw(visit, sitting, { values: form.values, faults: [] }, done.refusals);
};

function countsOf(form: Form): ClosedSessionCounts | null {
  const read = (name: string) => (/^\d{1,4}$/.test(form.text(name)) ? Number(form.text(name)) : null);
  const [inFavour, against, abstain] = [read('for'), read('against'), read('abstain')];
  if (inFavour === null || against === null || abstain === null) return null;
  return { for: inFavour, against, abstain };
}

function draw(visit: Visit, sitting: SittingNow, state: FormState, refusals: readonly Refused[]): Response {
  const w = inLang(closedSessionWords, visit.lang);
  const rule = sitting.rules.closedSessionMembers;
  return deskPage(visit, sitting, {
    title: w.title,
    lead: w.lead(rule.value, citation(rule.article ?? 'L2121-18 CGCT', visit.lang)),
    refusals,
    body: (
      <>
        {closedSessionNow(sitting) ? (
          <ClosedSessionDesk visit={visit} sitting={sitting} />
        ) : (
          <Decision visit={visit} sitting={sitting} state={state} refusals={refusals} />
        )}
        <ClosedSessionHistory visit={visit} sitting={sitting} />
      </>
    ),
  });
}

function Decision({
  visit,
  sitting,
  state,
  refusals,
}: {
  visit: Visit;
  sitting: SittingNow;
  state: FormState;
  refusals: readonly Refused[];
}) {
  const w = inLang(closedSessionWords, visit.lang);
  const shared = { state, sentences: {}, width: 'short', inputmode: 'numeric' } as const;
  const { present, represented } = presentOrRepresented(sitting);
  const base = { requestedBy: 'president', members: 0, for: 0 } as const;
  const { required } = closedSession({ ...base, presentOrRepresented: present + represented }, sitting.rules);
  const by = state.values['by'] ?? 'president';
  const asked = refusals.some((one) => one.code === 'COUNTS_TO_CONFIRM') || state.values['rest'] === 'yes';
  return (
    <form class="form" method="post" action={visit.href(visit.path)}>
      <Once visit={visit} />
      <fieldset class="field">
        <legend>{w.whoAsks}</legend>
        {(['president', 'members'] as const).map((one) => (
          <div class="choice" key={one}>
            <input type="radio" id={`by-${one}`} name="by" value={one} checked={by === one} />
            <label for={`by-${one}`}>
              {one === 'members' ? w.members(sitting.rules.closedSessionMembers.value) : w.president}
            </label>
          </div>
        ))}
      </fieldset>
      <TextField
        {...shared}
        width="medium"
        inputmode="text"
        name="seats"
        label={w.seats}
        hint={w.seatsHint}
      />
      <h2>{w.counted}</h2>
      <p>{w.base(present, represented, required)}</p>
      <TextField {...shared} name="for" label={w.for} />
      <TextField {...shared} name="against" label={w.against} />
      <TextField {...shared} name="abstain" label={w.abstain} />
      {asked && (
        <div class="choice">
          <input type="checkbox" id="rest" name="rest" value="yes" checked={state.values['rest'] === 'yes'} />
          <label for="rest">{w.confirm}</label>
        </div>
      )}
      <div class="form-actions">
        <button class="button" type="submit">
          {w.record}
        </button>
      </div>
    </form>
  );
}
