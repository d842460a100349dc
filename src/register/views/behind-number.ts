import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import type { PartialDate } from '#kit/partial-date.ts';
import type { ActorName, FactSource, Mark } from '../rules/actor.ts';
import { type ContentColumns, contentOf, type FigureContent } from '../rules/actor-figure.ts';
import type { ActorFilters } from '../rules/filters.ts';
import type { Indicator } from '../rules/indicator.ts';
import { passingActors } from './passing-actors.ts';
import { readSource, type SourceJson } from './read-actor.ts';

/** As many lines as a page holds; files hold them all. */
export const linesMax = 300;

/** An actor behind a total, with the figure that it brings; null where nothing is known of it. */
export interface FigureBehind extends ActorName {
  readonly content: FigureContent | null;
  readonly period: PartialDate | null;
  readonly mark: Mark | null;
  readonly source: FactSource | null;
}

interface FigureRow extends ContentColumns {
  readonly slug: string;
  readonly name: string;
  readonly period: PartialDate | null;
  readonly mark: Mark | null;
  readonly source: SourceJson | null;
}

/** Who a total counts, in the order of names: first the known, then those in words, then those not known. */
export async function figuresBehind(
  ctx: Pick<Ctx, 'db'>,
  filters: ActorFilters,
  indicator: Pick<Indicator, 'id'>,
  year: number,
): Promise<FigureBehind[]> {
  const { rows } = await sql<FigureRow>`${await passingActors(ctx, filters)}
    select a.slug, a.name, f.period, f.mark, f.number::text as number, f.amount_cents, f.words, f.unknown_reason,
      to_jsonb(s) as source
    from mine as m join register.actor as a on a.id = m.id
    left join register.shown_figure as f on f.actor_id = m.id and f.indicator_id = ${indicator.id}::uuid and f.year = ${year}
    left join register.source as s on s.id = f.source_id
    order by (coalesce(f.number, f.amount_cents) is null), (f.words is null), (f.unknown_reason is null),
      m.sort_name collate "C", a.slug limit ${linesMax}`.execute(ctx.db);
  return rows.map((row) => ({
    slug: row.slug,
    name: row.name,
    content: row.period === null ? null : contentOf(row),
    period: row.period,
    mark: row.mark,
    source: row.source === null ? null : readSource(row.source),
  }));
}

export interface ActorBehind extends ActorName {
  readonly from: PartialDate | null;
  readonly until: PartialDate | null;
}

/** Who began in a year, or was active in it as far as dates tell. */
export async function actorsBehind(
  ctx: Pick<Ctx, 'db'>,
  filters: ActorFilters,
  what: 'actives' | 'creations',
  year: number,
): Promise<ActorBehind[]> {
  const condition =
    what === 'creations'
      ? sql`left(a.active_from, 4)::int = ${year}`
      : sql`left(a.active_from, 4)::int <= ${year} and (a.active_until is null or left(a.active_until, 4)::int >= ${year})`;
  const { rows } = await sql<ActorBehind>`${await passingActors(ctx, filters)}
    select a.slug, a.name, a.active_from as "from", a.active_until as until
    from mine as m join register.actor as a on a.id = m.id where ${condition}
    order by m.sort_name collate "C", a.slug limit ${linesMax}`.execute(ctx.db);
  return rows;
}
