import type { Ctx } from '#kit/ctx.ts';
import { readIndicators } from '../queries/read-indicators.ts';
import { type FigureTotal, noTotal } from '../rules/figure-total.ts';
import type { ActorFilters } from '../rules/filters.ts';
import type { Indicator } from '../rules/indicator.ts';
import { type Perimeter, within } from '../rules/perimeter.ts';
import type { Extra } from '../rules/pictures.ts';
import { dashboardExtra, readYear } from '../rules/read-dashboard.ts';
import { type DashboardNumbers, dashboardNumbers, lastFigureYear } from './dashboard-numbers.ts';
import { findPerimeter, listPlaces, type Places } from './perimeters.ts';
import { registerDate } from './register-date.ts';

export interface BoardNotice {
  readonly code: 'PERIMETER_UNKNOWN' | 'PERIMETER_APART' | 'YEAR_INVALID';
  /** What was asked; of a perimeter that exists, the perimeter itself. */
  readonly text: string;
  readonly perimeter: Perimeter | null;
}

/** Everything that a dashboard says, before it is said. */
export interface Board {
  readonly perimeter: Perimeter;
  readonly places: Places;
  readonly year: number;
  /** As the address has them. */
  readonly asked: ActorFilters;
  /** The same, within the perimeter. */
  readonly filters: ActorFilters;
  readonly numbers: DashboardNumbers;
  readonly indicators: readonly Indicator[];
  readonly notices: readonly BoardNotice[];
  /** What the addresses of this dashboard keep. */
  readonly extra: Extra;
  /** When the register last changed. */
  readonly at: Date | null;
}

const shown = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** Reads what a dashboard is asked, and every number of it; `today` is the civil day. */
export async function readBoard(
  ctx: Pick<Ctx, 'db'>,
  params: URLSearchParams,
  asked: ActorFilters,
  today: string,
): Promise<Board> {
  const notices: BoardNotice[] = [];
  const places = await listPlaces(ctx);
  const token = params.get('perimetre') ?? '';
  const found = token.startsWith('vue-') ? null : await findPerimeter(ctx, token, places);
  if (found === null) notices.push({ code: 'PERIMETER_UNKNOWN', text: shown(token), perimeter: null });
  const narrowed = within(asked, found ?? places.register);
  if (narrowed === null) notices.push({ code: 'PERIMETER_APART', text: token, perimeter: found });
  const perimeter = narrowed === null ? places.register : (found ?? places.register);
  const filters = narrowed ?? asked;
  const given = readYear(params.get('annee') ?? '');
  if (given === 'invalid')
    notices.push({ code: 'YEAR_INVALID', text: shown(params.get('annee') ?? ''), perimeter: null });
  const thisYear = Number(today.slice(0, 4));
  const typed = typeof given === 'number' ? given : null;
  return {
    perimeter,
    places,
    year: typed ?? (await lastFigureYear(ctx, thisYear)) ?? thisYear - 1,
    asked,
    filters,
    numbers: await dashboardNumbers(ctx, filters),
    indicators: await readIndicators(ctx.db),
    notices,
    extra: dashboardExtra(perimeter.token, typed),
    at: await registerDate(ctx),
  };
}

/** The total of an indicator in a year; « non connu » when nothing is there. */
export function totalOf(board: Pick<Board, 'numbers'>, code: string, year: number): FigureTotal {
  return board.numbers.totals.find((one) => one.code === code && one.year === year) ?? noTotal(code, year);
}

/** The years that a dashboard can be asked for: those with a figure or a creation, of the last sixty, the most recent first. */
export function yearsOfBoard({ numbers, year }: Board, today: string): number[] {
  const thisYear = Number(today.slice(0, 4));
  const told = [
    ...numbers.totals.map((one) => one.year),
    ...numbers.spans.flatMap((one) => [one.from, one.until].flatMap((each) => each ?? [])),
    year,
    thisYear - 1,
  ].filter((one) => one <= thisYear && (one > thisYear - 60 || one === year));
  const [first, last] = [Math.min(...told), Math.max(...told)];
  if (last - first > 200) return [...new Set(told)].sort((a, b) => b - a);
  return Array.from({ length: last - first + 1 }, (_one, rank) => last - rank);
}
