import { toCsv } from '#kit/csv.ts';
import { csvDownload, redirect } from '#kit/http/answers.ts';
import { ErrorSummary } from '#kit/http/fields.tsx';
import { type FormState, untouched } from '#kit/http/form.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { undoDecision } from '../actions/undo-unit-decision.ts';
import { matchingWords } from '../match-words.ts';
import { decisionColumns, decisionRow } from '../parts/decision-file.ts';
import { DecisionTable } from '../parts/decision-table.tsx';
import { ImportPages } from '../parts/import-pages.tsx';
import { countDecisions, listDecisions } from '../views/match-decisions.ts';
import { whoDecided } from '../views/who-decided.ts';
import { onceOf } from './import-of-visit.tsx';
import { matchingPage, matchingPath } from './matching-of-visit.tsx';

const path = `${matchingPath}/decisions`;
const pageSize = 50;

/** GET /acteurs/rapprochements/decisions?par=&page=: the last decisions, each with what it rests on and the way back. */
export const showDecisions: Screen = (visit) => draw(visit, untouched);

/** POST …/decisions/:id/annulation: takes it back, and goes to the question, open again. */
export const postDecisionUndo: Screen = async (visit) => {
  const form = await visit.form();
  const id = visit.params['id'] ?? '';
  const done = await undoDecision(visit.ctx, visit.viewer, { id, once: onceOf(visit, form) });
  if (done.ok || done.refusals.includes('ALREADY_DONE')) return redirect(visit, `${path}?annulee=oui`);
  return draw(visit, { values: {}, faults: done.refusals.map((code) => ({ field: null, code })) });
};

/** GET …/decisions.csv: every decision ever taken, undone or not, for whoever audits the register. */
export const downloadDecisions: Screen = async (visit) => {
  const { lang, ctx } = visit;
  const all = await listDecisions(ctx, { by: 'all', slug: null, limit: null, offset: 0 });
  const who = await whoDecided(ctx, mandatesOf(all), visit.viewer.acting?.organisationId ?? '');
  const rows = all.map((one) => decisionRow(one, who, lang));
  return csvDownload(toCsv([...decisionColumns], rows), 'rapprochements-decisions.csv');
};

function mandatesOf(
  all: readonly { readonly mandateId: string; readonly undoneBy: string | null }[],
): string[] {
  return all.flatMap((one) => [one.mandateId, ...(one.undoneBy === null ? [] : [one.undoneBy])]);
}

async function draw(visit: Visit, state: FormState): Promise<Response> {
  const { lang, ctx, url } = visit;
  const w = inLang(matchingWords, lang);
  const by = url.searchParams.get('par') === 'equipe' ? 'team' : 'all';
  const total = await countDecisions(ctx, by);
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const number = Math.min(Math.max(1, Number(url.searchParams.get('page')) || 1), pages);
  const shown = await listDecisions(ctx, {
    by,
    slug: null,
    limit: pageSize,
    offset: (number - 1) * pageSize,
  });
  const who = await whoDecided(ctx, mandatesOf(shown), visit.viewer.acting?.organisationId ?? '');
  const list = by === 'team' ? 'equipe' : 'toutes';
  return matchingPage(visit, {
    title: w.decisions,
    lead: w.decisionsLead,
    status: state.faults.length > 0 ? 409 : 200,
    body: (
      <>
        <ErrorSummary lang={lang} state={state} sentences={w} />
        {url.searchParams.get('annulee') === 'oui' && (
          <div class="notice" data-kind="success" role="status">
            <p>{w.undoneNotice}</p>
          </div>
        )}
        <p class="row">
          {by === 'all' ? (
            <a href={visit.href(`${path}?par=equipe`)}>{w.onlyTeam}</a>
          ) : (
            <a href={visit.href(path)}>{w.allDecisions}</a>
          )}
          <a href={visit.href(`${path}.csv`)} data-turbo="false">
            {w.decisionsCsv}
          </a>
        </p>
        <div id="lignes" class="stack">
          {shown.length === 0 ? (
            <div class="empty">
              <h2>{w.noDecision}</h2>
              <p>{w.noDecisionWhy}</p>
            </div>
          ) : (
            <DecisionTable visit={visit} path={path} decisions={shown} who={who} />
          )}
          <ImportPages visit={visit} path={`${path}?par=${list}`} page={number} pages={pages} />
        </div>
      </>
    ),
  });
}
