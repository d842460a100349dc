import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import type { Span } from '../rules/active-years.ts';
import type { FigureTotal } from '../rules/figure-total.ts';
import type { ActorFilters, Facet as FacetOfList } from '../rules/filters.ts';
import { unknownValue } from '../rules/vocabulary.ts';
import { passingActors } from './passing-actors.ts';

/** What a dashboard groups by: why an actor is listed is the matter of the page of the perimeter. */
type Facet = Exclude<FacetOfList, 'inclusion'>;

export interface GroupCount {
  readonly value: string;
  /** Of a commune, as the register names it. */
  readonly label: string | null;
  readonly count: number;
}

/** Every number of a dashboard but those of its year, which rules draw from these. */
export interface DashboardNumbers {
  readonly total: number;
  readonly groups: Readonly<Record<Facet, readonly GroupCount[]>>;
  readonly spans: readonly Span[];
  /** By indicator and year; what is not here is not known. */
  readonly totals: readonly FigureTotal[];
}

interface CountRow {
  readonly side: Facet | 'total' | 'span';
  readonly value: string;
  readonly label: string | null;
  readonly count: number;
}

export async function dashboardNumbers(
  ctx: Pick<Ctx, 'db'>,
  filters: ActorFilters,
): Promise<DashboardNumbers> {
  const { rows } = await sql<CountRow>`${await passingActors(ctx, filters)}
    select 'total' as side, '' as value, null as label, count(*)::int as count from mine
    union all select 'kind', kind, null, count(*)::int from mine group by kind
    union all select 'layer', coalesce(layer, ${unknownValue}), null, count(*)::int from mine group by layer
    union all select 'domain', one.domain, null, count(*)::int from mine,
      unnest(case when domains = '{}' then array[${unknownValue}::text] else domains end) as one(domain) group by one.domain
    union all select 'commune', coalesce(commune_code, ${unknownValue}), max(commune), count(*)::int from mine group by commune_code
    union all select 'span', coalesce(left(a.active_from, 4), '') || '/' || coalesce(left(a.active_until, 4), ''), null,
      count(*)::int from mine as m join register.actor as a on a.id = m.id group by 2`.execute(ctx.db);
  const of = (side: CountRow['side']) => rows.filter((row) => row.side === side);
  return {
    total: of('total')[0]?.count ?? 0,
    groups: { kind: of('kind'), layer: of('layer'), domain: of('domain'), commune: of('commune') },
    spans: of('span').map(spanOf),
    totals: await figureTotals(ctx, filters),
  };
}

function spanOf({ value, count }: CountRow): Span {
  const [from = '', until = ''] = value.split('/');
  return { from: from === '' ? null : Number(from), until: until === '' ? null : Number(until), count };
}

interface TotalRow {
  readonly code: string;
  readonly year: number;
  readonly sum: string | null;
  readonly known: number;
  readonly in_words: number;
  readonly told_unknown: number;
  readonly contested: number;
  readonly sources: readonly string[] | null;
  readonly read_on: string | null;
}

/** The sums of the figures shown of these actors, by indicator and year. */
export async function figureTotals(ctx: Pick<Ctx, 'db'>, filters: ActorFilters): Promise<FigureTotal[]> {
  const { rows } = await sql<TotalRow>`${await passingActors(ctx, filters)},
    shown as (
      select i.code, f.year, f.id, f.actor_id, f.indicator_id, f.number, f.amount_cents, f.words, f.unknown_reason, f.read_on,
        s.title, coalesce(f.number, f.amount_cents) as value
      from mine as m join register.shown_figure as f on f.actor_id = m.id
      join register.indicator as i on i.id = f.indicator_id
      join register.source as s on s.id = f.source_id
      where not exists (select from register.indicator_withdrawal as w where w.indicator_id = i.id)
    )
    select code, year, sum(value)::text as sum, (count(value))::int as known, (count(words))::int as in_words,
      (count(unknown_reason))::int as told_unknown,
      (count(*) filter (where exists (select from register.standing_figure as r
        where r.actor_id = shown.actor_id and r.indicator_id = shown.indicator_id and left(r.period, 4) = shown.year::text
        and r.id <> shown.id and (r.number, r.amount_cents, r.words, r.unknown_reason)
          is distinct from (shown.number, shown.amount_cents, shown.words, shown.unknown_reason))))::int as contested,
      array_agg(distinct title) filter (where value is not null) as sources,
      (max(read_on) filter (where value is not null))::text as read_on
    from shown group by code, year order by code, year`.execute(ctx.db);
  return rows.map(({ in_words: inWords, told_unknown: toldUnknown, read_on: readOn, sources, ...row }) => ({
    ...row,
    inWords,
    toldUnknown,
    readOn,
    sources: sources ?? [],
  }));
}

/** The last year of which the register holds a figure, not after this one; null when it holds none. */
export async function lastFigureYear(ctx: Pick<Ctx, 'db'>, thisYear: number): Promise<number | null> {
  const { rows } = await sql<{ year: number | null }>`
    select max(left(period, 4))::int as year from register.standing_figure where left(period, 4)::int <= ${thisYear}`.execute(
    ctx.db,
  );
  return rows[0]?.year ?? null;
}
