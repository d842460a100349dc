import { download, json } from '#kit/http/answers.ts';
import type { Screen } from '#kit/http/visit.ts';
import { figureFileColumns, figureSchema, figuresDocument } from '../rules/figure-file.ts';
import { readFilters } from '../rules/read-filters.ts';
import { registerCsv } from '../rules/register-documents.ts';
import { registerMediaTypes } from '../rules/register-media-types.ts';
import { listFigures } from '../views/list-figures.ts';

/** GET /acteurs/chiffres.csv: every figure of the actors of the list, with the same filters, rivals included. */
export const showFiguresCsv: Screen = async (visit) => {
  const { request } = readFilters(visit.url.searchParams);
  const figures = await listFigures(visit.ctx, request.filters);
  const text = registerCsv(figureFileColumns, figures, visit.site.publicUrl);
  return download(text, 'acteurs-chiffres.csv', registerMediaTypes.csv);
};

/** GET /acteurs/chiffres.json: the same, with definitions, sources and attributions. */
export const showFiguresJson: Screen = async (visit) => {
  const { request } = readFilters(visit.url.searchParams);
  return json(figuresDocument(await listFigures(visit.ctx, request.filters)));
};

/** GET /acteurs/chiffres.schema.json: what each column of chiffres.csv holds and promises. */
export const showFiguresSchema: Screen = (visit) => json(figureSchema(visit.lang));
