import { sql } from 'kysely';
import type { Ctx } from '#kit/ctx.ts';
import type { Actor } from '../rules/actor.ts';
import type { ActorRequest } from '../rules/filters.ts';
import { actorSources, cardColumns, fileColumns, fileSources } from './actor-columns.ts';
import { type ActorCounts, readCounts } from './count-actors.ts';
import { matchedActors } from './matched-actors.ts';
import { namesakeForms } from './namesake-forms.ts';
import { type ActorDbRow, readActor } from './read-actor.ts';
import { linkCounts } from './search-index.ts';

export const pageSize = 24;

/** What a list address shows: the counts of every facet, and one page of actors (or all of them, for a file). */
export interface ActorList {
  readonly counts: ActorCounts;
  readonly actors: readonly Actor[];
  /** For namesakes on the page (`namesakeForms`), by slug; empty for a file. */
  readonly namesakes: ReadonlyMap<string, string | null>;
  readonly page: number;
  readonly pages: number;
}

/**
 * The actors that answer a request: the counts and the places from the index, then the rows in one statement. A page past the end is
 * the last one. The page, the CSV and the JSON all come from here, so that they say the same thing.
 */
export async function listActors(
  ctx: Pick<Ctx, 'db'>,
  { filters, sort, page: asked }: ActorRequest,
  extent: 'page' | 'all' = 'page',
): Promise<ActorList> {
  const links = sort === 'linked' ? await linkCounts(ctx) : new Map<number, number>();
  const selection = await matchedActors(ctx, filters);
  const counts = readCounts(selection, filters);
  const pages = extent === 'all' ? 1 : Math.max(1, Math.ceil(counts.total / pageSize));
  const page = Math.min(asked, pages);
  const limit = extent === 'all' ? counts.total : pageSize;
  const ranks = selection.ranks(sort, links, (page - 1) * limit, limit);
  const actors = await actorsOf(ctx, ranks, extent);
  const namesakes = extent === 'all' ? new Map<string, null>() : await namesakeForms(ctx, actors);
  return { counts, actors, namesakes, page, pages };
}

/** The actors that the database numbers so, in the order given. */
async function actorsOf(
  ctx: Pick<Ctx, 'db'>,
  ranks: readonly number[],
  extent: 'page' | 'all',
): Promise<Actor[]> {
  if (ranks.length === 0) return [];
  const [columns, sources] = extent === 'all' ? [fileColumns, fileSources] : [cardColumns, actorSources];
  const { rows } = await sql<ActorDbRow>`select ${columns}
    from unnest(${ranks}::int[]) with ordinality as cut (rank, place) join register.actor as a on a.rank = cut.rank
    ${sources} order by cut.place`.execute(ctx.db);
  return rows.map(readActor);
}
