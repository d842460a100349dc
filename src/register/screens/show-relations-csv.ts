import { toCsv } from '#kit/csv.ts';
import { csvDownload } from '#kit/http/answers.ts';
import type { Screen } from '#kit/http/visit.ts';
import { relationFileColumns } from '../rules/file-columns.ts';
import { listRelations } from '../views/list-relations.ts';

/** GET /relations.csv: every dated link between listed actors, one line a link. */
export const showRelationsCsv: Screen = async (visit) => {
  const relations = await listRelations(visit.ctx, 'all');
  const rows = relations.map((one) =>
    relationFileColumns.map((column) => column.cell(one, visit.site.publicUrl)),
  );
  return csvDownload(
    toCsv(
      relationFileColumns.map((one) => one.name),
      rows,
    ),
    'relations.csv',
  );
};
