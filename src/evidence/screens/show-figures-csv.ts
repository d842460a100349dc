import { toCsv } from '#kit/csv.ts';
import { csvDownload } from '#kit/http/answers.ts';
import type { Screen } from '#kit/http/visit.ts';
import { figureColumns, figureRows } from '../rules/figure-rows.ts';
import { allFigures } from '../views/figures-of.ts';

/** GET /chiffres.csv: the values of the page, one a line; what is not known is an empty cell. */
export const showFiguresCsv: Screen = async (visit) =>
  csvDownload(toCsv(figureColumns, figureRows(await allFigures(visit.ctx), visit.lang)), 'chiffres.csv');
