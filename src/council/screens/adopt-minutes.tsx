import { redirect } from '#kit/http/answers.ts';
import { ErrorSummary, SelectField, TextArea, TextField } from '#kit/http/fields.tsx';
import { type Form, type FormState, untouched } from '#kit/http/form.ts';
import { page } from '#kit/http/page.tsx';
import { Stop } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { newId } from '#kit/ids.ts';
import { formatDay } from '#kit/instant.ts';
import type { Result } from '#kit/result.ts';
import { type Adoption, adoptMinutes } from '../actions/adopt-minutes.ts';
import { isDone, recordSentences } from '../record-refusal-words.ts';
import { recordWords } from '../record-words.ts';
import type { RecordRefused } from '../rules/record-refused.ts';
import type { SittingNow } from '../rules/sitting-now.ts';
import { findMinutes } from '../views/find-minutes.ts';
import { listLaterSittings } from '../views/list-later-sittings.ts';
import { keptSittingOf, recordCrumbs } from './record-of-visit.ts';
import { addressOf, onceOf } from './sitting-of-visit.ts';

/** GET /conseil/seances/:slug/proces-verbal/approbation: which later sitting adopted the minutes, and how. */
export const showAdoption: Screen = async (visit) =>
  draw(visit, await keptSittingOf(visit, 'minutes.adopt'), untouched, 200);

/** POST: records the adoption, or shows the form with every fault and nothing lost. */
export const postAdoption: Screen = async (visit) => {
  const sitting = await keptSittingOf(visit, 'minutes.adopt');
  const form = await visit.form();
  const votes = votesOf(form);
  const given: Adoption = {
    slug: sitting.slug,
    version: Number(form.text('version')),
    adoptingSlug: form.text('adopting'),
    corrections: form.text('corrections') || null,
    votes: votes.ok ? votes.value : null,
    once: await onceOf(visit),
  };
  if (!votes.ok) return draw(visit, sitting, { values: form.values, faults: votes.refusals }, 422);
  const done = await adoptMinutes(visit.ctx, visit.viewer, given);
  if (done.ok || isDone(done.refusals)) return redirect(visit, addressOf(sitting, '/proces-verbal'));
  return draw(visit, sitting, { values: form.values, faults: done.refusals }, 422);
};

const names = ['for', 'against', 'abstain'] as const;

/** The three numbers, or none: half a result is asked about, never completed. */
function votesOf(form: Form): Result<Adoption['votes'], RecordRefused> {
  const given = names.filter((name) => form.text(name) !== '');
  if (given.length === 0) return { ok: true, value: null };
  const wrong = given.filter((name) => !/^\d{1,3}$/.test(form.text(name)));
  const missing = names.filter((name) => form.text(name) === '');
  const refusals: RecordRefused[] = [
    ...wrong.map((field) => ({ field, code: 'VOTES_INVALID' as const })),
    ...missing.map((field) => ({ field, code: 'VOTES_INCOMPLETE' as const })),
  ];
  if (refusals.length > 0) return { ok: false, refusals };
  const [inFavour = 0, against = 0, abstain = 0] = names.map((name) => Number(form.text(name)));
  return { ok: true, value: { for: inFavour, against, abstain } };
}

async function draw(visit: Visit, sitting: SittingNow, state: FormState, status: number): Promise<Response> {
  const { lang } = visit;
  const w = inLang(recordWords, lang);
  const { life } = await findMinutes(visit.ctx, sitting);
  const version = life.versions.at(-1)?.version;
  if (version === undefined || (life.adoption !== null && status === 200)) throw new Stop('NOT_FOUND');
  const later = await listLaterSittings(visit.ctx, sitting);
  const sentences = recordSentences(lang);
  const shared = { state, sentences };
  return page(visit, {
    title: w.adoptTitle,
    status,
    crumbs: recordCrumbs(visit, sitting, [
      { path: addressOf(sitting, '/proces-verbal'), label: w.draftMinutes },
    ]),
    body: (
      <>
        <header class="page-head">
          <h1>{w.adoptTitle}</h1>
          <p class="lead">{w.adoptLead(version)}</p>
        </header>
        <form
          class="form"
          method="post"
          action={visit.href(addressOf(sitting, '/proces-verbal/approbation'))}
        >
          <ErrorSummary lang={lang} state={state} sentences={sentences} />
          <input type="hidden" name="once" value={newId(visit.ctx.now())} />
          <input type="hidden" name="version" value={version} />
          {later.length === 0 && (
            <div class="notice" data-kind="warning">
              <p>{w.noLater}</p>
            </div>
          )}
          <SelectField
            {...shared}
            name="adopting"
            label={w.adopting}
            choices={[
              { value: '', label: w.choose },
              ...later.map((one) => ({
                value: one.slug,
                label: `${one.title[lang]}, ${formatDay(one.openedAt, lang)}`,
              })),
            ]}
          />
          <TextArea
            {...shared}
            name="corrections"
            label={w.corrections}
            hint={w.correctionsHint}
            optional={w.optional}
          />
          <p>{w.voteHint}</p>
          {names.map((name) => (
            <TextField
              key={name}
              {...shared}
              name={name}
              label={w[name]}
              optional={w.optional}
              inputmode="numeric"
              width="short"
            />
          ))}
          <div class="form-actions">
            <button class="button" type="submit">
              {w.adopt}
            </button>
          </div>
        </form>
      </>
    ),
  });
}
