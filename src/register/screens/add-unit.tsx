import { redirect } from '#kit/http/answers.ts';
import { ErrorSummary, TextField } from '#kit/http/fields.tsx';
import { type FormState, untouched } from '#kit/http/form.ts';
import { found } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { newId } from '#kit/ids.ts';
import type { OnlineRegister } from '#sirene/public.ts';
import { type AddUnitRefusal, addUnit } from '../actions/add-unit.ts';
import { askOnline } from '../actions/ask-online.ts';
import { MatchCandidates } from '../parts/match-candidates.tsx';
import { OnlineAsking, OnlineHeard } from '../parts/online-asking.tsx';
import { type NotHeard, OnlineNotice } from '../parts/online-notice.tsx';
import { heardUnits } from '../queries/heard-units.ts';
import { unitLinkWords } from '../unit-link-words.ts';
import { answeredOnline, type OnlineAnswered } from '../views/answered-online.ts';
import { findActor } from '../views/find-actor.ts';
import { onceOf } from './import-of-visit.tsx';
import { matchingPage } from './matching-of-visit.tsx';
import { isHeard, notHeardOf } from './not-heard.ts';

/** GET /acteurs/:slug/unites: a legal unit to link, with the dates of the link. Nothing is asked outside. */
export const showUnitForm =
  (register: OnlineRegister | null): Screen =>
  (visit) =>
    draw(visit, { register, state: untouched });

/** POST: links it, and goes back to the profile. */
export const postUnitForm =
  (register: OnlineRegister | null): Screen =>
  async (visit) => {
    const form = await visit.form();
    const { slug = '' } = visit.params;
    const done = await addUnit(visit.ctx, visit.viewer, {
      slug,
      typed: form.text('siren'),
      chosen: form.text('entendue'),
      from: form.text('from'),
      until: form.text('until'),
      once: onceOf(visit, form),
    });
    if (done.ok || done.refusals.includes('ALREADY_DONE')) return redirect(visit, `/acteurs/${slug}#unites`);
    const faults = done.refusals.map((code) => ({ field: fieldOf[code], code }));
    return draw(visit, { register, state: { values: form.values, faults } });
  };

/** POST …/repertoire-en-ligne: asks the online register about this actor, then shows the form with what it told. */
export const postUnitAsking =
  (register: OnlineRegister | null): Screen =>
  async (visit) => {
    const { slug = '' } = visit.params;
    const done = await askOnline(visit.ctx, visit.viewer, register, { slug, about: 'further_unit' });
    const notHeard = notHeardOf(done, register);
    if (notHeard === null) return redirect(visit, `/acteurs/${slug}/unites?entendu=oui`);
    return draw(visit, { register, state: untouched, notHeard });
  };

const fieldOf: Readonly<Record<AddUnitRefusal, string | null>> = {
  NOTHING_CHOSEN: 'siren',
  TWO_UNITS: 'siren',
  SIREN_KEY_WRONG: 'siren',
  NOT_IN_REFERENCE: 'siren',
  ALREADY_LINKED: 'siren',
  ALREADY_DONE: null,
  NOT_A_UNIT_STANDS: null,
  FROM_UNREAD: 'from',
  UNTIL_UNREAD: 'until',
  DATES_REVERSED: 'until',
};

interface Drawn {
  readonly register: OnlineRegister | null;
  readonly state: FormState;
  readonly notHeard?: NotHeard;
}

async function draw(visit: Visit, { register, state, notHeard }: Drawn): Promise<Response> {
  const { lang, ctx } = visit;
  const w = inLang(unitLinkWords, lang);
  const { slug = '' } = visit.params;
  const { actor } = found(await findActor(ctx, slug));
  const heard = await heardUnits(ctx, slug);
  const online = heard === null ? null : await answeredOnline(ctx, heard, new Set());
  return matchingPage(visit, {
    title: w.addTitle(actor.name),
    lead: w.addLead,
    status: state.faults.length > 0 || notHeard !== undefined ? 422 : 200,
    below: [{ path: `/acteurs/${slug}`, label: actor.name }],
    body: (
      <>
        {online !== null && isHeard(visit) && <OnlineHeard visit={visit} candidates={[]} online={online} />}
        {notHeard !== undefined && <OnlineNotice notHeard={notHeard} lang={lang} />}
        <section>
          <UnitForm visit={visit} state={state} online={online} path={`/acteurs/${slug}/unites`} />
        </section>
        <OnlineAsking
          visit={visit}
          path={`/acteurs/${slug}/unites/repertoire-en-ligne`}
          host={register?.host ?? null}
          actor={actor}
          hidden={{}}
          candidates={[]}
          online={online}
        />
      </>
    ),
  });
}

type UnitFormProps = { visit: Visit; state: FormState; online: OnlineAnswered | null; path: string };

function UnitForm({ visit, state, online, path }: UnitFormProps) {
  const w = inLang(unitLinkWords, visit.lang);
  const dates = { state, sentences: w, optional: w.optional, hint: w.dateHint, width: 'medium' } as const;
  return (
    <form class="form" method="post" action={visit.href(path)}>
      <ErrorSummary lang={visit.lang} state={state} sentences={w} />
      <input type="hidden" name="once" value={newId(visit.ctx.now())} />
      {online !== null && online.units.length > 0 && (
        <div id="candidats">
          <MatchCandidates
            visit={visit}
            candidates={[]}
            online={online}
            chosen={state.values['entendue'] ?? ''}
            name="entendue"
          />
        </div>
      )}
      <TextField
        name="siren"
        label={online !== null && online.units.length > 0 ? w.otherSiren : w.siren}
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
  );
}
