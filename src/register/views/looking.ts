import type { Ctx } from '#kit/ctx.ts';
import type { ActorRequest } from '../rules/filters.ts';
import { type FilterNotice, notice, readFilters } from '../rules/read-filters.ts';
import { type ActorCounts, countActors } from './count-actors.ts';

/** What an address asks of the actors, once the database has said which communes exist. */
export interface Looking {
  readonly request: ActorRequest;
  readonly counts: ActorCounts;
  readonly notices: readonly FilterNotice[];
}

/** Reads the filters of an address, the same for the list and for every picture. */
export async function readLooking(ctx: Pick<Ctx, 'db'>, params: URLSearchParams): Promise<Looking> {
  const asked = readFilters(params);
  const counts = await countActors(ctx, asked.request.filters);
  const { ignoredCommunes } = counts;
  const heard = asked.request.filters.commune.filter((code) => !ignoredCommunes.includes(code));
  return {
    request: { ...asked.request, filters: { ...asked.request.filters, commune: heard }, page: 1 },
    counts,
    notices: [...asked.notices, ...ignoredCommunes.map((code) => notice('VALUE_UNKNOWN', 'commune', code))],
  };
}
