import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import type { Actor } from '../rules/actor.ts';
import type { ActorFilters, ActorRequest, ActorSort } from '../rules/filters.ts';
import { actorColumns, actorSources } from './actor-columns.ts';
import { type ActorCounts, countActors } from './count-actors.ts';
import { matchedActors } from './matched-actors.ts';
import { type ActorDbRow, readActor } from './read-actor.ts';

export const pageSize = 24;

/** What a list address shows: the counts of every facet, and one page of actors (or all of them, for a file). */
export interface ActorList {
  readonly counts: ActorCounts;
  readonly actors: readonly Actor[];
  readonly page: number;
  readonly pages: number;
}

const orders = {
  relevance: sql`f.rank, f.sort_name collate "C", f.slug`,
  name: sql`f.sort_name collate "C", f.slug`,
  oldest: sql`f.active_from nulls last, f.sort_name collate "C", f.slug`,
  linked: sql`(select count(*) from register.standing_relation as r where r.from_id = f.id or r.to_id = f.id) desc,
    f.sort_name collate "C", f.slug`,
} as const satisfies Record<ActorSort, unknown>;

/**
 * The actors that answer a request, in two statements: the counts, then the rows. A page past the end is the last one.
 * The page, the CSV and the JSON all come from here, so that they say the same thing.
 */
export async function listActors(
  ctx: Pick<Ctx, 'db'>,
  request: ActorRequest,
  extent: 'page' | 'all' = 'page',
): Promise<ActorList> {
  const counts = await countActors(ctx, request.filters);
  const pages = extent === 'all' ? 1 : Math.max(1, Math.ceil(counts.total / pageSize));
  const page = Math.min(request.page, pages);
  const limit = extent === 'all' ? counts.total : pageSize;
  const actors =
    counts.total === 0 ? [] : await readRows(ctx, request.filters, request.sort, limit, (page - 1) * limit);
  return { counts, actors, page, pages };
}

async function readRows(
  ctx: Pick<Ctx, 'db'>,
  filters: ActorFilters,
  sort: ActorSort,
  limit: number,
  offset: number,
): Promise<Actor[]> {
  // The page is cut before the sources are fetched: 24 joins, not as many as there are actors.
  const { rows } = await sql<ActorDbRow>`${matchedActors(filters)},
    cut as (
      select f.id, row_number() over (order by ${orders[sort]}) as place from placed as f
      where f.in_kind and f.in_layer and f.in_domain and f.in_commune
      order by place limit ${limit} offset ${offset}
    )
    select ${actorColumns} from cut join register.actor as a on a.id = cut.id ${actorSources} order by cut.place`.execute(
    ctx.db,
  );
  return rows.map(readActor);
}
