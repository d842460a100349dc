import { download, json } from '#kit/http/answers.ts';
import type { Screen } from '#kit/http/visit.ts';
import { actorsGeoJson, noPoints } from '../rules/actors-geojson.ts';
import { actorFileColumns, relationFileColumns } from '../rules/file-columns.ts';
import { readFilters } from '../rules/read-filters.ts';
import { registerParquet, relationsDocument } from '../rules/register-documents.ts';
import { registerMediaTypes } from '../rules/register-media-types.ts';
import { tableSchema } from '../rules/table-schema.ts';
import { listActors } from '../views/list-actors.ts';
import { listRelations } from '../views/list-relations.ts';

// The same rows as the CSV, for maps and for programs.

/** GET /acteurs.geojson: the list of the page with the same filters, one feature an actor. */
export const showActorsGeoJson: Screen = async (visit) => {
  const { request } = readFilters(visit.url.searchParams);
  const { actors } = await listActors(visit.ctx, request, 'all');
  return json(actorsGeoJson(actors, noPoints, visit.site.publicUrl), 200, registerMediaTypes.geojson);
};

/** GET /acteurs.parquet: the list of the page with the same filters. */
export const showActorsParquet: Screen = async (visit) => {
  const { request } = readFilters(visit.url.searchParams);
  const { actors } = await listActors(visit.ctx, request, 'all');
  const bytes = registerParquet(actorFileColumns, actors, visit.site.publicUrl);
  return download(bytes, 'acteurs.parquet', registerMediaTypes.parquet);
};

/** GET /relations.json */
export const showRelationsJson: Screen = async (visit) =>
  json(relationsDocument(await listRelations(visit.ctx, 'all')));

/** GET /relations.parquet */
export const showRelationsParquet: Screen = async (visit) => {
  const relations = await listRelations(visit.ctx, 'all');
  const bytes = registerParquet(relationFileColumns, relations, visit.site.publicUrl);
  return download(bytes, 'relations.parquet', registerMediaTypes.parquet);
};

/** GET /acteurs.schema.json: what the columns of /acteurs.csv hold and promise. */
export const showActorsSchema: Screen = (visit) => json(tableSchema('acteurs', actorFileColumns, visit.lang));

/** GET /relations.schema.json */
export const showRelationsSchema: Screen = (visit) =>
  json(tableSchema('relations', relationFileColumns, visit.lang));
