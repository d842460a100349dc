import { redirect } from '#kit/http/answers.ts';
import { ErrorSummary, SelectField, TextField } from '#kit/http/fields.tsx';
import { type FormState, untouched } from '#kit/http/form.ts';
import { page } from '#kit/http/page.tsx';
import { Stop } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatDay } from '#kit/instant.ts';
import { may } from '#kit/viewer.ts';
import { recordSending } from '../actions/record-sending.ts';
import { deadlineWords } from '../deadline-words.ts';
import { Once } from '../parts/act-button.tsx';
import { DeadlineTable } from '../parts/deadline-table.tsx';
import { recordPermissions } from '../record-permissions.ts';
import { isDone, recordSentences } from '../record-refusal-words.ts';
import { listDeadlines, type SittingDeadlines } from '../views/list-deadlines.ts';
import { councilWords } from '../words.ts';
import { keptSittingOf } from './record-of-visit.ts';
import { onceOf } from './sitting-of-visit.ts';

const address = '/conseil/echeances';

/** GET /conseil/echeances: every deadline of the viewer's own assembly, those missed counted first. */
export const showDeadlines: Screen = (visit) => draw(visit, untouched, '', 200);

/** POST /conseil/seances/:slug/communications: a sending to the municipal councillors of the communes. */
export const postSending: Screen = async (visit) => {
  const { slug } = await keptSittingOf(visit, 'act.transmit');
  const form = await visit.form();
  const done = await recordSending(visit.ctx, visit.viewer, {
    slug,
    what: form.text('what') === 'minutes' ? 'minutes' : 'examined_list',
    sentOn: form.text('sentOn'),
    once: await onceOf(visit),
  });
  if (done.ok || isDone(done.refusals)) return redirect(visit, address);
  return draw(visit, { values: form.values, faults: done.refusals }, slug, 422);
};

async function draw(from: Visit, state: FormState, refused: string, status: number): Promise<Response> {
  const visit = { ...from, path: address };
  const organisationId = visit.viewer.acting?.organisationId;
  if (organisationId === undefined) throw new Stop('NOT_FOUND');
  const w = inLang(deadlineWords, visit.lang);
  const sittings = await listDeadlines(visit.ctx, organisationId);
  const late = sittings.flatMap((one) => one.deadlines).filter((one) => one.state === 'late').length;
  return page(visit, {
    title: w.title,
    status,
    crumbs: [{ path: '/conseil', label: councilWords.council[visit.lang] }],
    body: (
      <>
        <header class="page-head">
          <h1>{w.title}</h1>
          <p class="lead">{w.lead}</p>
        </header>
        <ErrorSummary lang={visit.lang} state={state} sentences={recordSentences(visit.lang)} />
        {sittings.length === 0 ? (
          <p>{w.none}</p>
        ) : (
          <div class="notice" data-kind={late > 0 ? 'warning' : 'success'}>
            <p>{late > 0 ? w.late(late) : w.nothingLate}</p>
          </div>
        )}
        {sittings.map((sitting) => (
          <OneSitting
            key={sitting.slug}
            visit={visit}
            sitting={sitting}
            state={sitting.slug === refused ? state : untouched}
          />
        ))}
      </>
    ),
  });
}

function OneSitting({
  visit,
  sitting,
  state,
}: {
  visit: Visit;
  sitting: SittingDeadlines;
  state: FormState;
}) {
  const { lang } = visit;
  const w = inLang(deadlineWords, lang);
  const base = `/conseil/seances/${sitting.slug}`;
  return (
    <section class="stack" aria-labelledby={`s-${sitting.slug}`}>
      <h2 id={`s-${sitting.slug}`}>
        <a href={visit.href(base)}>{sitting.title[lang]}</a>
      </h2>
      <p>
        {w.closedOn(formatDay(sitting.closedAt, lang))}{' '}
        <a href={visit.href(`${base}/proces-verbal`)}>{w.minutesLink}</a>
      </p>
      <DeadlineTable visit={visit} caption={w.ofSitting(sitting.title[lang])} deadlines={sitting.deadlines} />
      {may(visit.viewer, recordPermissions, 'act.transmit') && (
        <SendingForm visit={visit} sitting={sitting} state={state} />
      )}
      {sitting.acts.map((act) => (
        <section key={act.slug} class="stack" aria-labelledby={`a-${act.slug}`}>
          <h3 id={`a-${act.slug}`}>
            <a href={visit.href(`/conseil/deliberations/${act.slug}`)}>{act.title[lang]}</a>
          </h3>
          <DeadlineTable visit={visit} caption={w.ofAct(act.title[lang])} deadlines={act.deadlines} />
          {may(visit.viewer, recordPermissions, 'act.transmit') && (
            <p>
              <a href={visit.href(`/conseil/deliberations/${act.slug}/publicite`)}>{w.manage}</a>
            </p>
          )}
        </section>
      ))}
    </section>
  );
}

function SendingForm({
  visit,
  sitting,
  state,
}: {
  visit: Visit;
  sitting: SittingDeadlines;
  state: FormState;
}) {
  const { lang } = visit;
  const w = inLang(deadlineWords, lang);
  const shared = { state, sentences: recordSentences(lang) };
  return (
    <details class="panel" open={state.faults.length > 0}>
      <summary>{w.sendTitle}</summary>
      <form class="form" method="post" action={visit.href(`/conseil/seances/${sitting.slug}/communications`)}>
        <Once visit={visit} />
        <SelectField
          {...shared}
          name="what"
          label={w.sendWhat}
          choices={[
            { value: 'examined_list', label: w.examined_list },
            { value: 'minutes', label: w.minutes },
          ]}
        />
        <TextField {...shared} name="sentOn" label={w.sentOn} type="date" width="short" />
        <button class="button" data-kind="secondary" type="submit">
          {w.recordSending}
        </button>
      </form>
    </details>
  );
}
