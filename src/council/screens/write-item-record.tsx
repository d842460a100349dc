import { z } from 'zod';
import { redirect } from '#kit/http/answers.ts';
import { ErrorSummary, TextArea } from '#kit/http/fields.tsx';
import { type FormState, readForm, untouched } from '#kit/http/form.ts';
import { page } from '#kit/http/page.tsx';
import { found } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatInstant } from '#kit/instant.ts';
import { saveItemRecord } from '../actions/save-item-record.ts';
import { type MyRecord, RecordConflict } from '../parts/record-conflict.tsx';
import { recordSentences } from '../record-refusal-words.ts';
import { recordWords } from '../record-words.ts';
import type { SittingNow } from '../rules/sitting-now.ts';
import type { ItemWritten } from '../rules/sitting-record.ts';
import { findMinutes } from '../views/find-minutes.ts';
import { keptSittingOf, recordCrumbs } from './record-of-visit.ts';
import { addressOf, rankOf } from './sitting-of-visit.ts';

const schema = z.object({
  report: z.string().max(2000, 'TOO_LONG').default(''),
  summary: z.string().max(100_000, 'TOO_LONG').default(''),
  version: z.coerce.number().int().min(0),
});

interface Shown {
  readonly sitting: SittingNow;
  readonly rank: number;
}
type Conflict = { readonly mine: MyRecord; readonly theirs: ItemWritten | null };

/** GET /conseil/seances/:slug/proces-verbal/points/:rank: what the secretary writes of one item. */
export const showItemRecord: Screen = async (visit) => draw(visit, await shown(visit), untouched, 200);

/** POST: keeps it as one more version, or shows both texts when a colleague wrote meanwhile. */
export const postItemRecord: Screen = async (visit) => {
  const at = await shown(visit);
  const posted = await visit.form();
  const read = readForm(posted, schema);
  if (!read.ok) return draw(visit, at, { values: posted.values, faults: read.refusals }, 422);
  const { report, summary, version } = read.value;
  const mine = { report: report.trim(), summary: summary.trim() };
  const given = { slug: at.sitting.slug, rank: at.rank, ...mine, version };
  const done = await saveItemRecord(visit.ctx, visit.viewer, given);
  if (done.ok) return redirect(visit, addressOf(at.sitting, '/proces-verbal'));
  const stale = done.refusals.find((one) => one.code === 'STALE');
  if (stale) return draw(visit, at, untouched, 422, { mine, theirs: stale.theirs });
  const faults = [{ field: null, code: 'MINUTES_ADOPTED' }];
  return draw(visit, at, { values: posted.values, faults }, 422);
};

async function shown(visit: Visit): Promise<Shown> {
  const sitting = await keptSittingOf(visit, 'minutes.write');
  const rank = rankOf(visit);
  found(sitting.items.find((one) => one.rank === rank));
  return { sitting, rank };
}

async function draw(
  visit: Visit,
  { sitting, rank }: Shown,
  state: FormState,
  status: number,
  conflict?: Conflict,
): Promise<Response> {
  const { lang } = visit;
  const w = inLang(recordWords, lang);
  const minutes = await findMinutes(visit.ctx, sitting);
  const item = found(minutes.record.sitting.items.find((one) => one.rank === rank));
  const saved = minutes.record.written.get(item.id) ?? null;
  const action = visit.href(addressOf(sitting, `/proces-verbal/points/${rank}`));
  return page(visit, {
    title: w.itemTitle(rank),
    status,
    crumbs: recordCrumbs(visit, sitting, [
      { path: addressOf(sitting, '/proces-verbal'), label: w.draftMinutes },
    ]),
    body: (
      <>
        <header class="page-head">
          <p class="page-kicker">{w.itemTitle(rank)}</p>
          <h1>{item.title[lang]}</h1>
          {saved && <p class="lead">{w.savedVersion(saved.version, formatInstant(saved.editedAt, lang))}</p>}
        </header>
        {conflict ? (
          <RecordConflict visit={visit} action={action} mine={conflict.mine} theirs={conflict.theirs} />
        ) : minutes.life.adoption === null ? (
          <RecordForm visit={visit} action={action} saved={saved} state={state} />
        ) : (
          <div class="notice" data-kind="info">
            <p>{w.closedToWriting}</p>
          </div>
        )}
      </>
    ),
  });
}

function RecordForm({
  visit,
  action,
  saved,
  state,
}: {
  visit: Visit;
  action: string;
  saved: ItemWritten | null;
  state: FormState;
}) {
  const w = inLang(recordWords, visit.lang);
  const sentences = { ...recordSentences(visit.lang), TOO_LONG: w.tooLong };
  return (
    <form class="form" method="post" action={action}>
      <ErrorSummary lang={visit.lang} state={state} sentences={sentences} />
      <input type="hidden" name="version" value={state.values['version'] ?? String(saved?.version ?? 0)} />
      <TextArea
        state={state}
        sentences={sentences}
        name="report"
        label={w.report}
        hint={w.reportHint}
        rows={3}
        value={saved?.report ?? ''}
      />
      <TextArea
        state={state}
        sentences={sentences}
        name="summary"
        label={w.summary}
        hint={w.summaryHint}
        rows={14}
        value={saved?.summary ?? ''}
      />
      <div class="form-actions">
        <button class="button" type="submit">
          {w.save}
        </button>
      </div>
    </form>
  );
}
