import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import { readIndicators } from '../queries/read-indicators.ts';
import { activeIn, createdIn } from '../rules/active-years.ts';
import {
  type CompareRefusal,
  compareRefusals,
  type Difference,
  differenceOfPlaces,
  differenceOfYears,
  type Known,
} from '../rules/compare-sides.ts';
import { noTotal } from '../rules/figure-total.ts';
import type { ActorFilters } from '../rules/filters.ts';
import type { Indicator } from '../rules/indicator.ts';
import type { Perimeter } from '../rules/perimeter.ts';
import { readYear } from '../rules/read-dashboard.ts';
import { type DashboardNumbers, dashboardNumbers, lastFigureYear } from './dashboard-numbers.ts';
import { passingActors } from './passing-actors.ts';
import { findPerimeter, listPlaces, type Places } from './perimeters.ts';

/** What the register counts by itself, beside the indicators that the territory defined. */
export const ownCounts = ['actives', 'creations'] as const;
export type OwnCount = (typeof ownCounts)[number];

/** A side as the form shows it. */
export interface SideChoice {
  readonly token: string;
  readonly year: number;
  readonly figure: string;
}

export interface ComparedSide extends SideChoice {
  readonly perimeter: Perimeter;
  readonly numbers: DashboardNumbers;
}

/** One thing on both sides: a count of the register, or an indicator. */
export interface ComparedLine {
  readonly code: string;
  /** Null for what the register counts by itself. */
  readonly indicator: Indicator | null;
  readonly a: Known;
  readonly b: Known;
  readonly difference: Difference;
}

export interface ComparisonNotice {
  readonly code: 'PERIMETER_UNKNOWN' | 'YEAR_INVALID' | 'FIGURE_UNKNOWN';
  readonly text: string;
}

export interface Comparison {
  /** False while the address asks for nothing yet. */
  readonly asked: boolean;
  readonly places: Places;
  readonly indicators: readonly Indicator[];
  readonly choices: readonly [SideChoice, SideChoice];
  readonly notices: readonly ComparisonNotice[];
  readonly refusals: readonly CompareRefusal[];
  /** Null when it was refused, or not asked. */
  readonly sides: readonly [ComparedSide, ComparedSide] | null;
  readonly lines: readonly ComparedLine[];
}

/** Two sides, read from an address and measured, unless they are not to be compared; `today` is the civil day. */
export async function readComparison(
  ctx: Pick<Ctx, 'db'>,
  params: URLSearchParams,
  today: string,
): Promise<Comparison> {
  const places = await listPlaces(ctx);
  const indicators = await readIndicators(ctx.db);
  const thisYear = Number(today.slice(0, 4));
  const year = (await lastFigureYear(ctx, thisYear - 1)) ?? thisYear - 1;
  const notices: ComparisonNotice[] = [];
  const read = async (side: 'a' | 'b', other: SideChoice | null) => {
    const choice = choiceOf(params, side, { year, indicators, other }, notices);
    const perimeter = await findPerimeter(ctx, choice.token, places);
    if (perimeter === null) notices.push({ code: 'PERIMETER_UNKNOWN', text: choice.token.slice(0, 60) });
    return { ...choice, token: perimeter?.token ?? '', perimeter: perimeter ?? places.register };
  };
  const a = await read('a', null);
  const b = await read('b', a);
  const base = { places, indicators, notices, choices: [a, b] as const };
  const asked = params.has('b') || params.has('annee-b');
  if (!asked) return { ...base, asked, refusals: [], sides: null, lines: [] };
  const kinds = indicators.filter((one) => [a.figure, b.figure].includes(one.code)).map((one) => one.kind);
  const refusals = compareRefusals(a, b, kinds, today);
  if (refusals.length > 0) return { ...base, asked, refusals, sides: null, lines: [] };
  const sides = [
    { ...a, numbers: await dashboardNumbers(ctx, a.perimeter.filters) },
    { ...b, numbers: await dashboardNumbers(ctx, b.perimeter.filters) },
  ] as const;
  const twice = a.token === b.token ? await knownTwice(ctx, a.perimeter.filters, a.year, b.year) : null;
  return { ...base, asked, refusals, sides, lines: linesOf(sides, indicators, twice, today) };
}

function choiceOf(
  params: URLSearchParams,
  side: 'a' | 'b',
  known: { year: number; indicators: readonly Indicator[]; other: SideChoice | null },
  notices: ComparisonNotice[],
): SideChoice {
  const typed = params.get(`annee-${side}`) ?? '';
  const year = readYear(typed);
  if (year === 'invalid') notices.push({ code: 'YEAR_INVALID', text: typed.slice(0, 40) });
  const figure = params.get(`chiffre-${side}`) ?? '';
  const isKnown =
    figure === '' ||
    ownCounts.some((one) => one === figure) ||
    known.indicators.some((one) => one.code === figure);
  if (!isKnown) notices.push({ code: 'FIGURE_UNKNOWN', text: figure.slice(0, 60) });
  return {
    token: params.get(side) ?? known.other?.token ?? '',
    year: typeof year === 'number' ? year : known.year,
    figure: isKnown ? figure : '',
  };
}

interface Twice {
  readonly a: string;
  readonly b: string;
  readonly count: number;
}

/** Over those whose figure is a number in both years, the sums of each, by indicator. */
async function knownTwice(
  ctx: Pick<Ctx, 'db'>,
  filters: ActorFilters,
  first: number,
  second: number,
): Promise<ReadonlyMap<string, Twice>> {
  const { rows } = await sql<Twice & { code: string }>`${await passingActors(ctx, filters)},
    told as (
      select f.actor_id, f.indicator_id, f.year, coalesce(f.number, f.amount_cents) as value
      from mine as m join register.shown_figure as f on f.actor_id = m.id
      where f.year in (${first}, ${second}) and coalesce(f.number, f.amount_cents) is not null
    )
    select i.code, sum(a.value)::text as a, sum(b.value)::text as b, count(*)::int as count
    from told as a join told as b on b.actor_id = a.actor_id and b.indicator_id = a.indicator_id
    join register.indicator as i on i.id = a.indicator_id
    where a.year = ${first} and b.year = ${second} group by i.code`.execute(ctx.db);
  return new Map(rows.map(({ code, ...row }) => [code, row]));
}

function linesOf(
  sides: readonly [ComparedSide, ComparedSide],
  indicators: readonly Indicator[],
  twice: ReadonlyMap<string, Twice> | null,
  today: string,
): ComparedLine[] {
  const [first, second] = sides;
  const wanted = (code: string) => first.figure === '' || first.figure === code;
  const difference = (code: string, a: Known, b: Known): Difference => {
    const over = twice?.get(code) ?? (isOwn(code) ? { a: a.value, b: b.value, count: datedIn(first) } : null);
    if (twice !== null) return differenceOfYears(over ?? { a: null, b: null, count: 0 }, a, b);
    return first.year === second.year ? differenceOfPlaces(a, b) : { is: 'none', why: 'TWO_CHANGES' };
  };
  const own = ownCounts.filter(wanted).map((code): ComparedLine => {
    const [a, b] = [ownOf(code, first), ownOf(code, second)];
    return { code, indicator: null, a, b, difference: difference(code, a, b) };
  });
  const told = indicators
    .filter((one) => wanted(one.code) && isWhole(one, Math.max(first.year, second.year), today))
    .map((indicator): ComparedLine => {
      const [a, b] = [totalIn(indicator.code, first), totalIn(indicator.code, second)];
      return { code: indicator.code, indicator, a, b, difference: difference(indicator.code, a, b) };
    });
  return [...own, ...told];
}

/** A figure whose year is not over is left out of a comparison of all of them. */
function isWhole(indicator: Indicator, year: number, today: string): boolean {
  const sides = { perimeter: { token: '', kind: 'register' as const }, figure: '' };
  return !compareRefusals({ ...sides, year }, { ...sides, year: year - 1 }, [indicator.kind], today).includes(
    'YEAR_NOT_OVER',
  );
}

function isOwn(code: string): boolean {
  return ownCounts.some((one) => one === code);
}

function datedIn({ numbers }: ComparedSide): number {
  return numbers.spans.reduce((sum, one) => (one.from === null ? sum : sum + one.count), 0);
}

function ownOf(code: OwnCount, { numbers, year }: ComparedSide): Known {
  const active = activeIn(numbers.spans, year);
  const created = createdIn(numbers.spans, year);
  const [value, unknown] =
    code === 'actives' ? [active.active, active.unknown] : [created.created, created.unknown];
  const known = numbers.total - unknown;
  return { value: known === 0 ? null : String(value), known, of: numbers.total };
}

function totalIn(code: string, { numbers, year }: ComparedSide): Known {
  const total = numbers.totals.find((one) => one.code === code && one.year === year) ?? noTotal(code, year);
  return { value: total.sum, known: total.known, of: numbers.total };
}
