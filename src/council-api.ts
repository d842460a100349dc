import { z } from 'zod';
import type { Said } from '#kit/i18n.ts';
import type { ApiOperation, ApiTag } from './opendata/public.ts';
import {
  agendaShape,
  deliberationsShape,
  formatsShape,
  ocdShape,
  ocdsShape,
  popoloShape,
  votesShape,
} from './opendata/rules/council-shapes.ts';
import { figuresShape } from './opendata/rules/figure-shapes.ts';
import { refusalShape } from './register/rules/reconciliation-shapes.ts';

const json = 'application/json';

function whole(id: string, tag: ApiTag, route: string, title: Said, shape: z.ZodType): ApiOperation {
  return {
    id,
    tag,
    method: 'GET',
    route,
    path: route,
    title,
    parameters: [],
    fields: [],
    answers: [{ status: 200, said: { fr: 'Les données', en: 'The data' }, type: json, shape }],
  };
}

function one(
  id: string,
  route: string,
  path: string,
  title: Said,
  shape: z.ZodType,
  example: string,
): ApiOperation {
  return {
    ...whole(id, 'council', route, title, shape),
    path,
    parameters: [
      {
        name: 'slug',
        in: 'path',
        said: { fr: 'Identifiant stable', en: 'Stable name' },
        shape: z.string(),
        example,
      },
    ],
    answers: [
      { status: 200, said: { fr: 'Les données', en: 'The data' }, type: json, shape },
      { status: 404, said: { fr: 'Introuvable', en: 'Not found' }, type: json, shape: refusalShape },
    ],
  };
}

const act = (suffix: string) => `/conseil/deliberations/:file{[a-z0-9-]+\\.${suffix}}`;
const sitting = (suffix: string) => `/conseil/seances/:file{[a-z0-9-]+\\.${suffix}}`;
const known = 'soutien-digital-grenoble-2014';
const rehearsal = 'repetition';

/** The figures, and what the council publishes, in JSON. */
export const councilOperations: readonly ApiOperation[] = [
  whole(
    'figures',
    'figures',
    '/chiffres.json',
    { fr: 'Les chiffres, valeurs rivales côte à côte', en: 'The figures, rival values side by side' },
    figuresShape,
  ),
  whole(
    'deliberations',
    'council',
    '/conseil/deliberations.json',
    {
      fr: 'Les délibérations, et ce qui n’en est pas connu',
      en: 'The deliberations, and what is not known of them',
    },
    deliberationsShape,
  ),
  whole(
    'formats',
    'council',
    '/conseil/formats.json',
    { fr: 'Les fichiers de chaque délibération et séance', en: 'The files of each deliberation and sitting' },
    formatsShape,
  ),
  one(
    'deliberationPopolo',
    act('popolo\\.json'),
    '/conseil/deliberations/{slug}.popolo.json',
    { fr: 'Une délibération en Popolo', en: 'A deliberation in Popolo' },
    popoloShape,
    known,
  ),
  one(
    'deliberationOcd',
    act('ocd\\.json'),
    '/conseil/deliberations/{slug}.ocd.json',
    { fr: 'Une délibération en Open Civic Data', en: 'A deliberation in Open Civic Data' },
    ocdShape,
    known,
  ),
  one(
    'sittingPopolo',
    sitting('popolo\\.json'),
    '/conseil/seances/{slug}.popolo.json',
    { fr: 'Une séance en Popolo', en: 'A sitting in Popolo' },
    popoloShape,
    rehearsal,
  ),
  one(
    'sittingOcd',
    sitting('ocd\\.json'),
    '/conseil/seances/{slug}.ocd.json',
    { fr: 'Une séance en Open Civic Data', en: 'A sitting in Open Civic Data' },
    ocdsShape,
    rehearsal,
  ),
  one(
    'sittingVotes',
    sitting('votes\\.json'),
    '/conseil/seances/{slug}.votes.json',
    { fr: 'Les votes d’une séance, à recompter', en: 'The votes of a sitting, to count again' },
    votesShape,
    rehearsal,
  ),
  one(
    'agenda',
    '/conseil/seances/:slug/ordre-du-jour.json',
    '/conseil/seances/{slug}/ordre-du-jour.json',
    { fr: 'L’ordre du jour convoqué, tel que figé', en: 'The convened agenda, as it was frozen' },
    agendaShape,
    'seance-1',
  ),
];
