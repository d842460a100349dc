import { redirect } from '#kit/http/answers.ts';
import { ErrorSummary } from '#kit/http/fields.tsx';
import { type FormState, untouched } from '#kit/http/form.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { newId } from '#kit/ids.ts';
import { formatInstant } from '#kit/instant.ts';
import { formatNumber } from '#kit/numbers.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { type ReferenceStanding, referenceStanding } from '#sirene/public.ts';
import { type ImportProgress, importProgress } from '../actions/import-progress.ts';
import { matchActors, matchingWork } from '../actions/match-actors.ts';
import { matchingWords } from '../match-words.ts';
import { ImportPages } from '../parts/import-pages.tsx';
import { QueueTable, StateLinks } from '../parts/match-queue.tsx';
import type { MatchState } from '../rules/match-state.ts';
import {
  type LastMatching,
  lastMatching,
  type MatchTotals,
  matchQueue,
  matchTotals,
  nextQuestion,
} from '../views/match-queue.ts';
import { whoDecided } from '../views/who-decided.ts';
import { onceOf } from './import-of-visit.tsx';
import { inAMoment } from './in-a-moment.ts';
import { afterAnswer, listAsked, matchingPage, matchingPath, stateAsked } from './matching-of-visit.tsx';

const pageSize = 50;

/** GET /acteurs/rapprochements?etat=&page=: where the actors stand, and the questions, worst consequence first. */
export const showMatching: Screen = (visit) => draw(visit, untouched);

/** POST: asks the matcher about every actor that waits for it. */
export const postMatching: Screen = async (visit) => {
  const form = await visit.form();
  const done = await inAMoment(matchActors(visit.ctx, visit.viewer, onceOf(visit, form)));
  if (done === 'later') return redirect(visit, matchingPath);
  if (done.ok) return redirect(visit, done.value.asked === 0 ? `${matchingPath}?fait=rien` : matchingPath);
  if (done.refusals.includes('ALREADY_DONE')) return redirect(visit, matchingPath);
  return draw(visit, { values: {}, faults: done.refusals.map((code) => ({ field: null, code })) });
};

/** POST …/suivante: to the first question that nobody else looks at. */
export const postNextQuestion: Screen = async (visit) => {
  const form = await visit.form();
  const list = listAsked(form.text('liste'));
  const slug = await nextQuestion(visit.ctx, list, visit.viewer.acting?.id ?? '', form.text('sauf') || null);
  return redirect(visit, slug === null ? matchingPath : `${matchingPath}/${slug}?liste=${list}`);
};

async function draw(visit: Visit, state: FormState): Promise<Response> {
  const { lang, ctx, url } = visit;
  const w = inLang(matchingWords, lang);
  const asked = stateAsked(url.searchParams.get('etat'));
  const reference = await referenceStanding(ctx);
  const totals = await matchTotals(ctx);
  const queue = await matchQueue(ctx, asked);
  const pages = Math.max(1, Math.ceil(queue.length / pageSize));
  const number = Math.min(Math.max(1, Number(url.searchParams.get('page')) || 1), pages);
  const shown = queue.slice((number - 1) * pageSize, number * pageSize);
  const holders = shown.flatMap((one) => (one.heldBy === null ? [] : [one.heldBy.mandateId]));
  const who = await whoDecided(ctx, holders, visit.viewer.acting?.organisationId ?? '');
  return matchingPage(visit, {
    title: w.title,
    lead: w.lead,
    status: state.faults.length > 0 ? 422 : 200,
    actions: reference !== null && <Actions visit={visit} totals={totals} />,
    body: (
      <>
        <ErrorSummary lang={lang} state={state} sentences={w} />
        <Progress visit={visit} progress={importProgress(ctx, matchingWork)} />
        <Done visit={visit} last={await lastMatching(ctx)} />
        {await afterAnswer(visit)}
        <Reference visit={visit} reference={reference} />
        <section class="stack" aria-labelledby="etats">
          <h2 id="etats">{w.counts}</h2>
          <p>
            {w.totals(
              formatNumber(totals.actors, lang),
              formatNumber(totals.linkedActors, lang),
              formatNumber(totals.linkedUnits, lang),
            )}{' '}
            {w.totalsWhy}
          </p>
          <StateLinks visit={visit} path={matchingPath} totals={totals} chosen={asked} />
          <p>
            <a href={visit.href(`${matchingPath}/decisions`)}>{w.decisions}</a>
          </p>
        </section>
        <div id="liste" class="stack">
          <span id="lignes" />
          {shown.length === 0 ? (
            <Empty visit={visit} asked={asked} />
          ) : (
            <QueueTable visit={visit} path={matchingPath} state={asked} queue={shown} who={who} />
          )}
          <ImportPages visit={visit} path={`${matchingPath}?etat=${asked}`} page={number} pages={pages} />
        </div>
      </>
    ),
  });
}

function Actions({ visit, totals }: { visit: Visit; totals: MatchTotals }) {
  const w = inLang(matchingWords, visit.lang);
  const waiting = totals.states.to_review ?? 0;
  return (
    <>
      {waiting > 0 && (
        <form method="post" action={visit.href(`${matchingPath}/suivante`)}>
          <button class="button" type="submit">
            {w.start(formatNumber(waiting, visit.lang))}
          </button>
        </form>
      )}
      <form method="post" action={visit.href(matchingPath)}>
        <input type="hidden" name="once" value={newId(visit.ctx.now())} />
        <button
          class="button"
          data-kind={waiting > 0 ? 'secondary' : undefined}
          type="submit"
          aria-describedby="run-hint"
        >
          {w.run}
        </button>
      </form>
      <p class="muted" id="run-hint">
        {w.runHint}
      </p>
    </>
  );
}

function Progress({ visit, progress }: { visit: Visit; progress: ImportProgress | null }) {
  const { lang } = visit;
  const w = inLang(matchingWords, lang);
  if (progress === null) return null;
  if (progress.phase === 'failed')
    return (
      <div class="notice" data-kind="error" role="status">
        <p>{w.failed}</p>
      </div>
    );
  const total = formatNumber(progress.total ?? 0, lang);
  return (
    <div class="notice" data-kind="info" role="status">
      <p>
        <span class="notice-kind">{w.working}</span>{' '}
        {progress.phase === 'writing'
          ? w.writing(total)
          : w.judging(formatNumber(progress.done, lang), total)}
      </p>
      <p>
        <a href={visit.href(matchingPath)}>{w.refresh}</a>
      </p>
    </div>
  );
}

/** What came of the last matching; a press of the button that had nothing to ask says so. */
function Done({ visit, last }: { visit: Visit; last: LastMatching | null }) {
  const { lang } = visit;
  const w = inLang(matchingWords, lang);
  if (visit.url.searchParams.get('fait') === 'rien')
    return (
      <div class="notice" data-kind="info" role="status">
        <p>{w.nothingToAsk}</p>
      </div>
    );
  if (last === null) return null;
  const [asked = '', match = '', review = '', none = ''] = [
    last.asked,
    last.match,
    last.review,
    last.none,
  ].map((count) => formatNumber(count, lang));
  return <p>{w.done(formatInstant(last.at, lang), asked, match, review, none)}</p>;
}

function Reference({ visit, reference }: { visit: Visit; reference: ReferenceStanding | null }) {
  const { lang } = visit;
  const w = inLang(matchingWords, lang);
  if (reference !== null)
    return (
      <p class="muted">
        {w.reference(reference.edition.title, formatPartialDate(reference.edition.publishedOn, lang))}
      </p>
    );
  return (
    <div class="empty">
      <h2>{w.noReferenceTitle}</h2>
      <p>{w.noReferenceWhy}</p>
      <pre class="code-block">
        <code>{w.noReferenceCommand}</code>
      </pre>
    </div>
  );
}

function Empty({ visit, asked }: { visit: Visit; asked: MatchState }) {
  const w = inLang(matchingWords, visit.lang);
  return (
    <div class="empty">
      <h2>{w.empty}</h2>
      <p>{asked === 'to_review' ? w.emptyReview : w.emptyOther}</p>
    </div>
  );
}
