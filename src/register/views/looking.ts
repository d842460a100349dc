import type { Ctx } from '#kit/ctx.ts';
import { type ActorRequest, withoutValues } from '../rules/filters.ts';
import { type FilterNotice, ignoredNotices, readFilters } from '../rules/read-filters.ts';
import { type ActorCounts, countActors } from './count-actors.ts';

/** What an address asks of the actors, once the database has said which communes and fields exist. */
export interface Looking {
  readonly request: ActorRequest;
  readonly counts: ActorCounts;
  readonly notices: readonly FilterNotice[];
}

/** Reads the filters of an address, the same for the list and for every picture. */
export async function readLooking(ctx: Pick<Ctx, 'db'>, params: URLSearchParams): Promise<Looking> {
  const asked = readFilters(params);
  const counts = await countActors(ctx, asked.request.filters);
  return {
    request: { ...asked.request, filters: withoutValues(asked.request.filters, counts.ignored), page: 1 },
    counts,
    notices: [...asked.notices, ...ignoredNotices(counts.ignored)],
  };
}
