import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import type { ActorName } from '../rules/actor.ts';
import type { ActorFilters } from '../rules/filters.ts';
import { passingActors } from './passing-actors.ts';

/** What happened one year to the actors asked for. */
export interface ActorYear {
  readonly year: number;
  readonly begun: YearEvents;
  readonly ended: YearEvents;
  readonly linksBegun: number;
  readonly linksEnded: number;
}

export interface YearEvents {
  readonly count: number;
  /** The first names in order. */
  readonly names: readonly ActorName[];
}

export interface ActorYears {
  readonly total: number;
  /** Actors whose beginning, whose end is known: what the picture covers. */
  readonly withBeginning: number;
  readonly withEnd: number;
  /** Links of these actors, and those whose beginning is known. */
  readonly links: number;
  readonly linksDated: number;
  /** The years in which something happened, oldest first. */
  readonly years: readonly ActorYear[];
}

/** As many names as one year writes. */
export const namesPerYear = 8;

type What = 'begun' | 'ended';
interface NameRow {
  readonly year: number;
  readonly what: What;
  readonly count: number;
  readonly slug: string;
  readonly name: string;
}
interface CountRow {
  readonly what: 'actors' | 'begun' | 'ended' | 'links' | 'linksBegun' | 'linksEnded';
  readonly year: number | null;
  readonly count: number;
}

/** When the actors asked for began and ended, and when their links did, by year. */
export async function actorYears(ctx: Pick<Ctx, 'db'>, filters: ActorFilters): Promise<ActorYears> {
  const mine = await passingActors(ctx, filters);
  const { rows: names } = await sql<NameRow>`${mine},
    events as (
      select 'begun' as what, left(a.active_from, 4)::int as year, a.id, m.sort_name, a.slug, a.name
        from mine as m join register.actor as a on a.id = m.id where a.active_from is not null
      union all select 'ended', left(a.active_until, 4)::int, a.id, m.sort_name, a.slug, a.name
        from mine as m join register.actor as a on a.id = m.id where a.active_until is not null
    ),
    ranked as (
      select *, row_number() over (partition by what, year order by sort_name collate "C", slug) as place,
        count(*) over (partition by what, year)::int as count from events
    )
    select what, year, count, slug, name from ranked where place <= ${namesPerYear} order by year, what, place`.execute(
    ctx.db,
  );
  const { rows: counts } = await sql<CountRow>`${mine},
    touching as (
      select r.from_date, r.until_date from register.standing_relation as r
      join register.actor as f on f.id = r.from_id and f.state = 'listed'
      join register.actor as t on t.id = r.to_id and t.state = 'listed'
      where r.from_id in (select id from mine) or r.to_id in (select id from mine)
    )
    select 'actors' as what, null::int as year, count(*)::int as count from mine
    union all select 'links', null, count(*)::int from touching
    union all select 'linksBegun', left(from_date, 4)::int, count(*)::int from touching
      where from_date is not null group by 2
    union all select 'linksEnded', left(until_date, 4)::int, count(*)::int from touching
      where until_date is not null group by 2`.execute(ctx.db);
  return yearsOf(names, counts);
}

function yearsOf(names: readonly NameRow[], counts: readonly CountRow[]): ActorYears {
  const alone = (what: CountRow['what']) => counts.find((row) => row.what === what)?.count ?? 0;
  const inYear = (what: CountRow['what'], year: number) =>
    counts.find((row) => row.what === what && row.year === year)?.count ?? 0;
  const events = (what: What, year: number): YearEvents => {
    const rows = names.filter((row) => row.what === what && row.year === year);
    return { count: rows[0]?.count ?? 0, names: rows.map(({ slug, name }) => ({ slug, name })) };
  };
  const known = new Set([...names, ...counts].flatMap((row) => (row.year === null ? [] : [row.year])));
  const years = [...known]
    .sort((a, b) => a - b)
    .map((year) => ({
      year,
      begun: events('begun', year),
      ended: events('ended', year),
      linksBegun: inYear('linksBegun', year),
      linksEnded: inYear('linksEnded', year),
    }));
  const sum = (count: (one: ActorYear) => number) => years.reduce((total, one) => total + count(one), 0);
  return {
    total: alone('actors'),
    withBeginning: sum((one) => one.begun.count),
    withEnd: sum((one) => one.ended.count),
    links: alone('links'),
    linksDated: sum((one) => one.linksBegun),
    years,
  };
}
