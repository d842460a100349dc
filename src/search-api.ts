import { z } from 'zod';
import type { ApiOperation } from './opendata/public.ts';
import { suggestionsShape } from './register/rules/suggestions-shape.ts';
import { foundUnitsShape } from './sirene/rules/found-shape.ts';

const words = { fr: 'Mots cherchés', en: 'Words looked for' };

function searching(
  one: Pick<ApiOperation, 'id' | 'route' | 'title' | 'parameters'>,
  shape: z.ZodType,
): ApiOperation {
  const answers = [
    { status: 200, said: { fr: 'Ce qui répond', en: 'What answers' }, type: 'application/json', shape },
  ];
  return { tag: 'register', method: 'GET', path: one.route, fields: [], answers, ...one };
}

const query = (example: string) =>
  ({ name: 'q', in: 'query', said: words, shape: z.string(), example }) as const;

/** Searches that answer while one types, and those of the business register. */
export const searchOperations: readonly ApiOperation[] = [
  searching(
    {
      id: 'suggestedActors',
      route: '/acteurs/suggestions',
      title: { fr: 'Les premiers acteurs pour ce qui est tapé', en: 'The first actors for what is typed' },
      parameters: [query('mina')],
    },
    suggestionsShape,
  ),
  searching(
    {
      id: 'legalUnits',
      route: '/repertoire.json',
      title: {
        fr: 'Les unités légales de la référence lue ici, par mots ou par numéro',
        en: 'The legal units of the reference read here, by words or number',
      },
      parameters: [query('grenoble')],
    },
    foundUnitsShape,
  ),
];
