import { z } from 'zod';
import { redirect } from '#kit/http/answers.ts';
import { ErrorSummary, TextField } from '#kit/http/fields.tsx';
import { type Fault, type FormState, readForm, untouched } from '#kit/http/form.ts';
import { page } from '#kit/http/page.tsx';
import { Stop } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { newId } from '#kit/ids.ts';
import { may } from '#kit/viewer.ts';
import { completeDeliberation } from '../actions/complete-deliberation.ts';
import { deliberationFormWords } from '../deliberation-form-words.ts';
import { deliberationPermissions } from '../deliberation-permissions.ts';
import { blockWords } from '../deliberation-words.ts';
import { readDeliberation } from '../queries/read-deliberations.ts';
import { type CountName, countNames, type Deliberation } from '../rules/deliberation.ts';

const count = z
  .string()
  .trim()
  .regex(/^\d{0,3}$/, 'COUNT_INVALID')
  .transform((text) => (text === '' ? null : Number(text)));
const schema = z.object({
  date: z
    .string()
    .trim()
    .transform((text) => (text === '' ? null : text)),
  inOffice: count,
  present: count,
  represented: count,
  for: count,
  against: count,
  abstain: count,
  wordingFr: z.string().trim().min(1, 'WORDING_REQUIRED').max(300, 'TOO_LONG'),
  wordingEn: z.string().trim().min(1, 'WORDING_REQUIRED').max(300, 'TOO_LONG'),
  reason: z.string().trim().min(1, 'REASON_REQUIRED').max(300, 'TOO_LONG'),
  sourceTitle: z.string().trim().min(1, 'SOURCE_TITLE_REQUIRED').max(200, 'TOO_LONG'),
  sourceUrl: z.url({ protocol: /^https?$/, error: 'URL_INVALID' }),
  version: z.coerce.number().int().min(1),
  once: z.string().min(8).max(200),
});

/** GET /conseil/deliberations/:slug/complement: for the secretariat, and only where the vote was not held here. */
export const showCompletion: Screen = async (visit) =>
  form(visit, await historicalHere(visit), untouched, 200);

/** POST: adds a version with its source, or shows the same form with every fault and nothing lost. */
export const postCompletion: Screen = async (visit) => {
  const { slug } = await historicalHere(visit);
  const posted = await visit.form();
  const read = readForm(posted, schema);
  const refused = async (faults: readonly Fault[]) =>
    form(visit, await historicalHere(visit), { values: posted.values, faults }, 422);
  if (!read.ok) return refused(read.refusals);
  const { sourceTitle, sourceUrl, inOffice, present, represented, for: inFavour, ...typed } = read.value;
  const done = await completeDeliberation(visit.ctx, visit.viewer, {
    ...typed,
    slug,
    counts: {
      inOffice,
      present,
      represented,
      for: inFavour,
      against: typed.against,
      abstain: typed.abstain,
    },
    source: { title: sourceTitle, url: sourceUrl },
  });
  if (done.ok || done.refusals.some((one) => one.code === 'ALREADY_DONE'))
    return redirect(visit, `/conseil/deliberations/${slug}`);
  return refused(done.refusals);
};

async function historicalHere(visit: Visit): Promise<Deliberation> {
  const one = await readDeliberation(visit.ctx, visit.params['slug'] ?? '');
  const organisation = one?.assembly.organisationId;
  if (
    one?.standing !== 'historical' ||
    !may(visit.viewer, deliberationPermissions, 'deliberation.complete', organisation)
  )
    throw new Stop('NOT_FOUND');
  return one;
}

function form(visit: Visit, deliberation: Deliberation, state: FormState, status: number): Response {
  const w = inLang(deliberationFormWords, visit.lang);
  const shared = { state, sentences: w };
  const { slug, counts, wording, versions } = deliberation;
  const recorded = (name: CountName) => w.onRecord(`${counts[name].value ?? w.unknown}`);
  return page(visit, {
    title: w.completeTitle,
    status,
    crumbs: [
      { path: '/conseil/deliberations', label: w.deliberations },
      { path: `/conseil/deliberations/${slug}`, label: deliberation.title[visit.lang] },
    ],
    body: (
      <>
        <header class="page-head">
          <h1>{w.completeTitle}</h1>
          <p class="lead">{w.completeLead}</p>
        </header>
        <form class="form" method="post" action={visit.href(`/conseil/deliberations/${slug}/complement`)}>
          <ErrorSummary lang={visit.lang} state={state} sentences={w} />
          <input type="hidden" name="once" value={state.values['once'] ?? newId(visit.ctx.now())} />
          <input type="hidden" name="version" value={versions.length} />
          <TextField
            {...shared}
            name="date"
            label={w.date}
            hint={`${w.dateHint} ${w.onRecord(deliberation.date ?? w.unknown)}`}
            value={deliberation.date ?? ''}
            width="short"
          />
          {countNames.map((name) => (
            <TextField
              {...shared}
              key={name}
              name={name}
              label={blockWords[name][visit.lang]}
              hint={recorded(name)}
              value={`${counts[name].value ?? ''}`}
              inputmode="numeric"
              width="short"
            />
          ))}
          <TextField {...shared} name="wordingFr" label={w.wordingFr} value={wording.fr} />
          <TextField {...shared} name="wordingEn" label={w.wordingEn} value={wording.en} />
          <TextField {...shared} name="reason" label={w.reason} hint={w.reasonHint} />
          <TextField {...shared} name="sourceTitle" label={w.sourceTitle} hint={w.sourceTitleHint} />
          <TextField {...shared} name="sourceUrl" label={w.sourceUrl} type="url" />
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
