import type { Visit } from '#kit/http/visit.ts';
import { inLang } from '#kit/i18n.ts';
import { formatNumber } from '#kit/numbers.ts';
import { dashboardWords } from '../dashboard-words.ts';
import { activeIn, createdIn } from '../rules/active-years.ts';
import { type BoardLine, epciLines, facetLines, shareSaid } from '../rules/board-groups.ts';
import { sumSaid, sumShort } from '../rules/figure-total.ts';
import { addressOf } from '../rules/filters.ts';
import { type Indicator, periodSaid } from '../rules/indicator.ts';
import { type Board, totalOf } from '../views/read-board.ts';
import { behindAddress } from './dashboard-sketch.tsx';

type Props = { visit: Visit; board: Board };

const yearsMax = 15;

/** Year by year: creations, activity, and every indicator with its coverage. */
export function YearsTable({ visit, board }: Props) {
  const { lang } = visit;
  const w = inLang(dashboardWords, lang);
  const { numbers, indicators } = board;
  const number = (count: number) => formatNumber(count, lang);
  const told = indicators.filter((one) => numbers.totals.some((each) => each.code === one.code));
  return (
    <div class="stack" data-gap="small">
      <h2 id="by-year">{w.byYear}</h2>
      <p>{w.byYearNote}</p>
      <section class="table-scroll" aria-labelledby="by-year" tabindex={0}>
        <table class="table" data-density="dense" aria-labelledby="by-year">
          <thead>
            <tr>
              <th scope="col">{w.year}</th>
              <th scope="col" class="num">
                {w.activesColumn}
              </th>
              <th scope="col" class="num">
                {w.creationsColumn}
              </th>
              {told.map((one) => (
                <th key={one.code} scope="col" class="num">
                  <a href={visit.href(`/acteurs/indicateurs#${one.code}`)}>{one.name[lang]}</a>{' '}
                  {one.measure === 'number' && <small class="muted">{one.unit[lang]}</small>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tableYears(board).map((year) => {
              const active = activeIn(numbers.spans, year).active;
              const created = createdIn(numbers.spans, year).created;
              return (
                <tr key={year} aria-current={year === board.year ? 'true' : undefined}>
                  <th scope="row">{year}</th>
                  <NumberCell path={active === 0 ? null : visit.href(behindAddress(board, 'actives', year))}>
                    {number(active)}
                  </NumberCell>
                  <NumberCell
                    path={created === 0 ? null : visit.href(behindAddress(board, 'creations', year))}
                  >
                    {number(created)}
                  </NumberCell>
                  {told.map((one) => (
                    <TotalCell key={one.code} {...{ visit, board, year }} indicator={one} />
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </div>
  );
}

/** The last years that hold a figure, else the last ones before the year chosen, the most recent first. */
function tableYears({ numbers, year }: Board): number[] {
  const last = Math.max(year, ...numbers.totals.map((one) => one.year));
  const first = Math.min(year, ...numbers.totals.map((one) => one.year), last - 4);
  const rows = Math.min(last - first + 1, yearsMax);
  const years = Array.from({ length: rows }, (_one, rank) => last - rank);
  return years.includes(year) ? years : [...years, year];
}

function NumberCell({ path, children }: { path: string | null; children: string }) {
  return <td class="num">{path === null ? children : <a href={path}>{children}</a>}</td>;
}

function TotalCell({ visit, board, year, indicator }: Props & { year: number; indicator: Indicator }) {
  const { lang } = visit;
  const total = totalOf(board, indicator.code, year);
  if (total.known + total.inWords + total.toldUnknown === 0)
    return (
      <td class="num">
        <span aria-hidden="true">–</span>
        <span class="visually-hidden">{sumSaid(null, indicator, lang)}</span>
      </td>
    );
  const period = periodSaid(indicator.kind, String(year), lang);
  return (
    <td class="num">
      <a href={visit.href(behindAddress(board, indicator.code, year))}>
        {total.sum === null ? sumSaid(null, indicator, lang) : sumShort(total.sum, indicator.measure, lang)}
        <span class="visually-hidden"> ({period})</span>
      </a>{' '}
      <small class="muted nowrap">
        {formatNumber(total.known, lang)}/{formatNumber(board.numbers.total, lang)}
      </small>
    </td>
  );
}

/** The organisations of the perimeter by kind, layer, field, EPCI and commune: every count leads to its list. */
export function GroupTables({ visit, board }: Props) {
  const w = inLang(dashboardWords, visit.lang);
  const { groups } = board.numbers;
  const facet = (name: 'kind' | 'layer' | 'domain' | 'commune') =>
    facetLines(name, groups[name], board.filters);
  const tables = [
    { id: 'kind', title: w.byKind, note: null, lines: facet('kind') },
    { id: 'layer', title: w.byLayer, note: null, lines: facet('layer') },
    { id: 'domain', title: w.byDomain, note: w.several, lines: facet('domain') },
    { id: 'epci', title: w.byEpci, note: null, lines: epciLines(groups.commune, board.filters) },
    { id: 'commune', title: w.byCommune, note: null, lines: facet('commune') },
  ];
  return (
    <div class="columns">
      {tables.map((one) => (
        <GroupTable key={one.id} visit={visit} total={board.numbers.total} {...one} />
      ))}
    </div>
  );
}

type GroupProps = {
  visit: Visit;
  id: string;
  title: string;
  note: string | null;
  lines: readonly BoardLine[];
  total: number;
};

function GroupTable({ visit, id, title, note, lines, total }: GroupProps) {
  const { lang } = visit;
  const w = inLang(dashboardWords, lang);
  return (
    <section class="table-scroll" aria-labelledby={`by-${id}`} tabindex={0}>
      <table class="table" data-density="dense">
        <caption id={`by-${id}`}>
          {title} {note !== null && <small>{note}</small>}
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="visually-hidden">{title}</span>
            </th>
            <th scope="col" class="num">
              {w.count}
            </th>
            <th scope="col" class="num">
              {w.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.key}>
              <th scope="row">{line.label[lang]}</th>
              <NumberCell
                path={
                  line.filters === null ? null : visit.href(addressOf('/acteurs', { filters: line.filters }))
                }
              >
                {formatNumber(line.count, lang)}
              </NumberCell>
              <td class="num">{shareSaid(line.count, total, lang)}</td>
            </tr>
          ))}
        </tbody>
        {note === null && (
          <tfoot>
            <tr>
              <th scope="row">{w.total}</th>
              <td class="num">{formatNumber(total, lang)}</td>
              <td class="num">{shareSaid(total, total, lang)}</td>
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  );
}
