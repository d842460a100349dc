import { toCsv } from '#kit/csv.ts';
import { csvDownload } from '#kit/http/answers.ts';
import type { Screen } from '#kit/http/visit.ts';
import { actorFileColumns } from '../rules/file-columns.ts';
import { readFilters } from '../rules/read-filters.ts';
import { listActors } from '../views/list-actors.ts';

/** GET /acteurs.csv: the list of the page with the same filters, whole, one line an actor. */
export const showActorsCsv: Screen = async (visit) => {
  const { request } = readFilters(visit.url.searchParams);
  const { actors } = await listActors(visit.ctx, request, 'all');
  const rows = actors.map((actor) => actorFileColumns.map((one) => one.cell(actor, visit.site.publicUrl)));
  return csvDownload(
    toCsv(
      actorFileColumns.map((one) => one.name),
      rows,
    ),
    'acteurs.csv',
  );
};
