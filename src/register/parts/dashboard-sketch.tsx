import { inLang, type Lang } from '#kit/i18n.ts';
import { formatNumber } from '#kit/numbers.ts';
import { dashboardWords } from '../dashboard-words.ts';
import { createdIn } from '../rules/active-years.ts';
import { type BoardLine, epciLines, facetLines, firstLines } from '../rules/board-groups.ts';
import { type FigureTotal, sumSaid, sumShort } from '../rules/figure-total.ts';
import { addressOf } from '../rules/filters.ts';
import { type Indicator, periodSaid } from '../rules/indicator.ts';
import { addressWith } from '../rules/pictures.ts';
import { dashboardExtra } from '../rules/read-dashboard.ts';
import { type Board, totalOf } from '../views/read-board.ts';
import { type Bar, BarBlock, barsHeight, type Column, ColumnBlock, columnsHeight } from './chart-blocks.tsx';
import type { Href, Sketch } from './drawing.ts';

const width = 1120;
const half = 540;
const right = width - half;
const gap = 26;
const communesMax = 9;
const yearsMax = 40;
const indicatorYears = 12;

type Props = { board: Board; lang: Lang; href: Href };

/** The numbers of a perimeter as bars and columns, as a yearbook prints them: each leads to the list behind it. */
export function dashboardSketch({ board, lang, href }: Props): Sketch | null {
  if (board.numbers.total === 0) return null;
  const w = inLang(dashboardWords, lang);
  const { numbers, filters } = board;
  const bars = (lines: readonly BoardLine[]) => lines.map((line) => barOf(line, lang, href));
  const facet = (name: keyof typeof numbers.groups) => bars(facetLines(name, numbers.groups[name], filters));
  const others = (count: number) => ({
    fr: dashboardWords.others.fr(String(count)),
    en: dashboardWords.others.en(String(count)),
  });
  const communes = bars(
    firstLines(facetLines('commune', numbers.groups.commune, filters), communesMax, others),
  );
  const sides = [
    [
      { title: w.byKind, note: '', bars: facet('kind') },
      { title: w.byEpci, note: '', bars: bars(epciLines(numbers.groups.commune, filters)) },
      { title: w.byCommune, note: '', bars: communes },
    ],
    [
      { title: w.byLayer, note: '', bars: facet('layer') },
      { title: w.byDomain, note: w.several, bars: facet('domain') },
    ],
  ];
  const placed = sides.map((blocks, side) => {
    let y = 1;
    return blocks.map((block) => {
      const at = { ...block, x: side * right, y };
      y += barsHeight(block.bars) + gap;
      return at;
    });
  });
  const under = Math.max(...placed.flat().map((one) => one.y + barsHeight(one.bars) + gap));
  const charts = board.indicators.filter((one) => numbers.totals.some((each) => each.code === one.code));
  const height = under + (1 + Math.ceil(charts.length / 2)) * (columnsHeight + gap);
  const created = creations(board, lang, href);
  const known = numbers.spans.reduce((sum, one) => (one.from === null ? sum : sum + one.count), 0);
  const node = (
    <svg class="picture" data-wide="yes" viewBox={`0 0 ${width} ${height}`} aria-label={w.caption}>
      {placed.flat().map((one) => (
        <BarBlock key={one.title} {...one} width={half} />
      ))}
      <ColumnBlock
        x={0}
        y={under}
        width={width}
        title={w.creations}
        note={w.creationsNote(formatNumber(known, lang), formatNumber(numbers.total, lang))}
        columns={created}
      />
      {charts.map((indicator, rank) => (
        <ColumnBlock
          key={indicator.code}
          x={(rank % 2) * right}
          y={under + (1 + Math.floor(rank / 2)) * (columnsHeight + gap)}
          width={half}
          title={indicator.name[lang]}
          note={indicator.unit[lang]}
          columns={indicatorColumns(board, indicator, lang, href)}
        />
      ))}
    </svg>
  );
  return { width, height, node };
}

function barOf(line: BoardLine, lang: Lang, href: Href): Bar {
  const text = formatNumber(line.count, lang);
  return {
    key: line.key,
    label: line.label[lang],
    count: line.count,
    text,
    said: dashboardWords.bar[lang](line.label[lang], text),
    href: line.filters === null ? null : href(addressOf('/acteurs', { filters: line.filters })),
    unknown: line.unknown,
  };
}

/** The address of the list behind the number of a year. */
export function behindAddress(board: Board, code: string, year: number): string {
  return addressWith(`/acteurs/tableau/${code}`, board.asked, dashboardExtra(board.perimeter.token, year));
}

function creations(board: Board, lang: Lang, href: Href): Column[] {
  const { spans } = board.numbers;
  const told = spans.flatMap((one) => (one.from === null ? [] : [one.from]));
  if (told.length === 0) return [];
  const last = Math.max(...told, board.year);
  const first = Math.max(Math.min(...told), last - yearsMax + 1);
  const years = Array.from({ length: last - first + 1 }, (_one, rank) => first + rank);
  const counts = years.map((year) => createdIn(spans, year).created);
  const most = Math.max(1, ...counts);
  return years.map((year, rank) => {
    const count = counts[rank] ?? 0;
    return {
      year,
      label: String(year),
      height: count / most,
      text: count === 0 ? '' : formatNumber(count, lang),
      coverage: '',
      said: dashboardWords.bar[lang](String(year), formatNumber(count, lang)),
      href: count === 0 ? null : href(behindAddress(board, 'creations', year)),
      chosen: year === board.year,
    };
  });
}

function indicatorColumns(board: Board, indicator: Indicator, lang: Lang, href: Href): Column[] {
  const years = yearsShown(board, indicator.code);
  const totals = years.map((year) => totalOf(board, indicator.code, year));
  const most = Math.max(...totals.map((one) => Math.abs(Number(one.sum ?? 0))), 1);
  return totals.map((total) => ({
    year: total.year,
    label: periodLabel(indicator, total.year),
    height: total.sum === null ? null : Math.max(0, Number(total.sum)) / most,
    text: total.sum === null ? '' : sumShort(total.sum, indicator.measure, lang).replace(/\s?€/, ''),
    coverage: `${total.known}/${formatNumber(board.numbers.total, lang)}`,
    said: columnSaid(total, indicator, board, lang),
    href: href(behindAddress(board, indicator.code, total.year)),
    chosen: total.year === board.year,
  }));
}

function columnSaid(total: FigureTotal, indicator: Indicator, board: Board, lang: Lang): string {
  const number = (count: number) => formatNumber(count, lang);
  const period = periodSaid(indicator.kind, String(total.year), lang);
  const covered = dashboardWords.coverage[lang](
    total.known,
    number(total.known),
    number(board.numbers.total),
  );
  return `${dashboardWords.bar[lang](period, sumSaid(total.sum, indicator, lang))}, ${covered}`;
}

/** An academic year is written short: « 13-14 ». */
function periodLabel(indicator: Indicator, year: number): string {
  if (indicator.kind !== 'academic_year') return String(year);
  return `${String(year).slice(2)}-${String(year + 1).slice(2)}`;
}

/** The last years that hold a figure, and those between: a gap is a fact. */
function yearsShown(board: Board, code: string): number[] {
  const told = board.numbers.totals.filter((one) => one.code === code).map((one) => one.year);
  const last = Math.max(...told);
  const first = Math.max(Math.min(...told), last - indicatorYears + 1);
  return Array.from({ length: last - first + 1 }, (_one, rank) => first + rank);
}
