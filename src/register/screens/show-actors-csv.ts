import { download } from '#kit/http/answers.ts';
import type { Screen } from '#kit/http/visit.ts';
import { actorFileColumns } from '../rules/file-columns.ts';
import { readFilters } from '../rules/read-filters.ts';
import { registerCsv } from '../rules/register-documents.ts';
import { registerMediaTypes } from '../rules/register-media-types.ts';
import { listActors } from '../views/list-actors.ts';

/** GET /acteurs.csv: the list of the page with the same filters, whole, one line an actor. */
export const showActorsCsv: Screen = async (visit) => {
  const { request } = readFilters(visit.url.searchParams);
  const { actors } = await listActors(visit.ctx, request, 'all');
  const text = registerCsv(actorFileColumns, actors, visit.site.publicUrl);
  return download(text, 'acteurs.csv', registerMediaTypes.csv);
};
