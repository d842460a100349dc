import { download } from '#kit/http/answers.ts';
import type { Screen } from '#kit/http/visit.ts';
import { relationFileColumns } from '../rules/file-columns.ts';
import { registerCsv } from '../rules/register-documents.ts';
import { registerMediaTypes } from '../rules/register-media-types.ts';
import { listRelations } from '../views/list-relations.ts';

/** GET /relations.csv: every dated link between listed actors, one line a link. */
export const showRelationsCsv: Screen = async (visit) => {
  const relations = await listRelations(visit.ctx, 'all');
  const text = registerCsv(relationFileColumns, relations, visit.site.publicUrl);
  return download(text, 'relations.csv', registerMediaTypes.csv);
};
