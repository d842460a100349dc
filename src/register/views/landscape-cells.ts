import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import type { ActorName } from '../rules/actor.ts';
import type { ActorFilters } from '../rules/filters.ts';
import { unknownValue } from '../rules/vocabulary.ts';
import { passingActors } from './passing-actors.ts';

/** One crossing of the landscape: how many actors, and the first names in order. */
export interface LandscapeCell {
  readonly layer: string;
  readonly domain: string;
  readonly count: number;
  readonly names: readonly ActorName[];
}

export interface LandscapeCells {
  readonly total: number;
  readonly cells: readonly LandscapeCell[];
  /** Actors of a layer, of a domain: an actor of several domains is in each, and once in these. */
  readonly layers: ReadonlyMap<string, number>;
  readonly domains: ReadonlyMap<string, number>;
}

/** As many names as one crossing writes. */
export const namesPerCell = 8;

interface Row {
  readonly layer: string;
  readonly domain: string;
  readonly count: number;
  readonly slug: string;
  readonly name: string;
}

/** The actors asked for, by layer and domain. */
export async function landscapeCells(ctx: Pick<Ctx, 'db'>, filters: ActorFilters): Promise<LandscapeCells> {
  const mine = await passingActors(ctx, filters);
  const { rows } = await sql<Row>`${mine},
    crossed as (
      select m.id, m.slug, m.sort_name, coalesce(m.layer, ${unknownValue}) as layer, one.domain from mine as m,
        unnest(case when m.domains = '{}' then array[${unknownValue}::text] else m.domains end) as one(domain)
    ),
    ranked as (
      select *, row_number() over (partition by layer, domain order by sort_name collate "C", slug) as place,
        count(*) over (partition by layer, domain)::int as count
      from crossed
    )
    select r.layer, r.domain, r.count, a.slug, a.name from ranked as r join register.actor as a on a.id = r.id
    where r.place <= ${namesPerCell} order by r.layer, r.domain, r.place`.execute(ctx.db);
  const { rows: totals } = await sql<{ side: string; value: string; count: number }>`${mine}
    select 'total' as side, '' as value, count(*)::int as count from mine
    union all select 'layer', coalesce(layer, ${unknownValue}), count(*)::int from mine group by layer
    union all select 'domain', one.domain, count(*)::int from mine,
      unnest(case when domains = '{}' then array[${unknownValue}::text] else domains end) as one(domain)
      group by one.domain`.execute(ctx.db);
  const side = (name: string) =>
    new Map(totals.filter((row) => row.side === name).map((row) => [row.value, row.count]));
  return {
    total: side('total').get('') ?? 0,
    cells: cellsOf(rows),
    layers: side('layer'),
    domains: side('domain'),
  };
}

function cellsOf(rows: readonly Row[]): LandscapeCell[] {
  const cells = new Map<string, LandscapeCell & { names: ActorName[] }>();
  for (const { layer, domain, count, slug, name } of rows) {
    const key = `${layer} ${domain}`;
    const cell = cells.get(key) ?? { layer, domain, count, names: [] };
    cell.names.push({ slug, name });
    cells.set(key, cell);
  }
  return [...cells.values()];
}
