import type { ComponentChildren } from 'preact';
import { Mark } from '#evidence/parts.tsx';
import { page } from '#kit/http/page.tsx';
import { found } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { civilDay } from '#kit/instant.ts';
import { formatNumber } from '#kit/numbers.ts';
import { formatPartialDate } from '#kit/partial-date.ts';
import { behindWords, dashboardWords } from '../dashboard-words.ts';
import { lookingWords } from '../looking-words.ts';
import { coverageSaid } from '../parts/dashboard-cards.tsx';
import { definitionText, FigureCell } from '../parts/figure-table.tsx';
import { activeIn, createdIn } from '../rules/active-years.ts';
import { sumSaid } from '../rules/figure-total.ts';
import { type Indicator, periodSaid } from '../rules/indicator.ts';
import { addressWith, picturePaths } from '../rules/pictures.ts';
import { actorsBehind, type FigureBehind, figuresBehind, linesMax } from '../views/behind-number.ts';
import { readLooking } from '../views/looking.ts';
import { type Board, readBoard, totalOf } from '../views/read-board.ts';
import { listWords } from '../words.ts';

/** GET /acteurs/tableau/:mesure: who stands behind a number of the dashboard, with the same perimeter, year and filters. */
export const showBehind: Screen = async (visit) => {
  const { searchParams } = visit.url;
  const { request } = await readLooking(visit.ctx, searchParams);
  const board = await readBoard(visit.ctx, searchParams, request.filters, civilDay(visit.ctx.now()));
  const code = visit.params['measure'] ?? '';
  if (code === 'actives' || code === 'creations') return drawActors(visit, board, code);
  return drawFigures(visit, board, found(board.indicators.find((one) => one.code === code)));
};

async function drawFigures(visit: Visit, board: Board, indicator: Indicator): Promise<Response> {
  const { lang } = visit;
  const w = inLang(behindWords, lang);
  const total = totalOf(board, indicator.code, board.year);
  const lines = await figuresBehind(visit.ctx, board.filters, indicator, board.year);
  const told = lines.filter((one) => one.content !== null);
  const silent = lines.filter((one) => one.content === null);
  return drawPage(visit, board, {
    name: indicator.name[lang],
    period: periodSaid(indicator.kind, String(board.year), lang),
    said: `${sumSaid(total.sum, indicator, lang)}, ${coverageSaid(total, board, visit)}.`,
    definition: definitionText(indicator, visit),
    count: lines.length,
    body: (
      <>
        {told.length === 0 ? <p>{w.nothing}</p> : <ToldTable {...{ visit, indicator, lines: told }} />}
        {silent.length > 0 && (
          <details>
            <summary>
              {w.silent(silent.length, formatNumber(board.numbers.total - told.length, lang))}
            </summary>
            <ul>
              {silent.map((one) => (
                <li key={one.slug}>
                  <a href={visit.href(`/acteurs/${one.slug}`)}>{one.name}</a>
                </li>
              ))}
            </ul>
          </details>
        )}
      </>
    ),
  });
}

type TableProps = { visit: Visit; indicator: Indicator; lines: readonly FigureBehind[] };

function ToldTable({ visit, indicator, lines }: TableProps) {
  const w = inLang(behindWords, visit.lang);
  return (
    <section class="table-scroll" aria-labelledby="behind" tabindex={0}>
      <table class="table" data-density="dense" data-narrow="cards">
        <caption id="behind">{w.caption}</caption>
        <thead>
          <tr>
            {[w.organisation, w.value, w.source].map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <FigureLine key={line.slug} {...{ visit, indicator, line }} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function FigureLine({ visit, indicator, line }: { visit: Visit; indicator: Indicator; line: FigureBehind }) {
  const { lang } = visit;
  const w = inLang(behindWords, lang);
  return (
    <tr>
      <th scope="row">
        <a href={visit.href(`/acteurs/${line.slug}/chiffres#figures-${indicator.code}`)}>{line.name}</a>
      </th>
      <td data-label={w.value}>
        {line.content === null ? (
          <span class="unknown">{w.notKnown}</span>
        ) : (
          <FigureCell visit={visit} indicator={indicator} figure={{ content: line.content }} />
        )}
      </td>
      <td data-label={w.source} data-flow="text">
        {line.source !== null && line.mark !== null && (
          <>
            <Mark visit={{ lang }} mark={line.mark} />{' '}
            <a href={line.source.url} rel="external" lang="fr">
              {line.source.title}
            </a>
          </>
        )}
      </td>
    </tr>
  );
}

async function drawActors(visit: Visit, board: Board, what: 'actives' | 'creations'): Promise<Response> {
  const { lang } = visit;
  const w = inLang(behindWords, lang);
  const d = inLang(dashboardWords, lang);
  const number = (count: number) => formatNumber(count, lang);
  const { spans, total } = board.numbers;
  const active = activeIn(spans, board.year);
  const created = createdIn(spans, board.year);
  const [count, unknown] =
    what === 'actives' ? [active.active, active.unknown] : [created.created, created.unknown];
  const lines = await actorsBehind(visit.ctx, board.filters, what, board.year);
  const date = (one: string | null) =>
    one === null ? <span class="unknown">{w.notKnown}</span> : formatPartialDate(one, lang);
  return drawPage(visit, board, {
    name: what === 'actives' ? d.active : d.created,
    period: String(board.year),
    said: `${number(count)} ${d.organisations}, ${d.activeCoverage(number(total - unknown), number(total))}.`,
    definition: what === 'actives' ? d.activeDefinition : d.createdDefinition,
    count,
    body: (
      <>
        {lines.length === 0 ? (
          <p>{w.nobody}</p>
        ) : (
          <section class="table-scroll" aria-labelledby="behind" tabindex={0}>
            <table class="table" data-density="dense">
              <caption id="behind">{w.caption}</caption>
              <thead>
                <tr>
                  {[w.organisation, w.from, w.until].map((label) => (
                    <th key={label} scope="col">
                      {label}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {lines.map((line) => (
                  <tr key={line.slug}>
                    <th scope="row">
                      <a href={visit.href(`/acteurs/${line.slug}`)}>{line.name}</a>
                    </th>
                    <td>{date(line.from)}</td>
                    <td>{line.until === null ? '–' : date(line.until)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        )}
        {unknown > 0 && <p>{w.maybe(unknown, number(unknown))}</p>}
      </>
    ),
  });
}

interface Said {
  readonly name: string;
  readonly period: string;
  readonly said: string;
  readonly definition: string;
  readonly count: number;
  readonly body: ComponentChildren;
}

function drawPage(visit: Visit, board: Board, said: Said): Response {
  const { lang } = visit;
  const w = inLang(behindWords, lang);
  const title = w.title(said.name, said.period);
  const all = board.numbers.total;
  return page(visit, {
    title,
    crumbs: [
      { path: '/acteurs', label: listWords.title[lang] },
      { path: picturePaths.dashboard, label: lookingWords.dashboard[lang] },
    ],
    body: (
      <>
        <header class="page-head">
          <p class="page-kicker">
            {w.kicker} · {board.perimeter.name[lang]}
          </p>
          <h1>{title}</h1>
          <p class="lead">{said.said}</p>
          <p>{said.definition}</p>
        </header>
        {said.count >= linesMax && (
          <p>{w.cut(formatNumber(linesMax, lang), formatNumber(Math.max(all, said.count), lang))}</p>
        )}
        {said.body}
        <p>
          <a href={visit.href(addressWith(picturePaths.dashboard, board.asked, board.extra))}>{w.back}</a>
        </p>
      </>
    ),
  });
}
