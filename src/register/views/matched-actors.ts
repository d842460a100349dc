import type { Ctx } from '#kit/ctx.ts';
import type { ActorFilters } from '../rules/filters.ts';
import { type Selection, selectActors } from '../rules/search/select-actors.ts';
import { searchIndex } from './search-index.ts';

/**
 * Who answers the filters, and every count: the one door of the list, the files and each picture, so that the same filters show the
 * same actors everywhere. To be read at once: another visitor’s reading may change the index afterwards.
 */
export async function matchedActors(ctx: Pick<Ctx, 'db'>, filters: ActorFilters): Promise<Selection> {
  const { index, ownFields } = await searchIndex(ctx);
  return selectActors(index, filters, ownFields);
}
