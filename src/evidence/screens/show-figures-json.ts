import { json } from '#kit/http/answers.ts';
import type { Screen } from '#kit/http/visit.ts';
import { figuresJson } from '../rules/figures-json.ts';
import { allFigures } from '../views/figures-of.ts';

/** GET /chiffres.json: the values of the page in both languages; null is what is not known. */
export const showFiguresJson: Screen = async (visit) =>
  json({ indicators: figuresJson(await allFigures(visit.ctx), visit.site.publicUrl) });
