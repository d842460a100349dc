import { z } from 'zod';
import { labelsShape } from './label/rules/labels-shape.ts';
import type { ApiOperation } from './opendata/public.ts';

/** Who held the label on a day. */
export const labelOperations: readonly ApiOperation[] = [
  {
    ...{ id: 'labels', tag: 'label', method: 'GET', route: '/labels.json', path: '/labels.json', fields: [] },
    title: { fr: 'Qui portait le label un jour donné', en: 'Who held the label on a given day' },
    parameters: [
      {
        ...{ name: 'au', in: 'query', shape: z.iso.date(), example: '2015-06-30' },
        said: { fr: 'Le jour ; aujourd’hui sans lui', en: 'The day; today without it' },
      },
    ],
    answers: [
      {
        ...{ status: 200, type: 'application/json', shape: labelsShape },
        said: { fr: 'Chaque candidature ce jour-là', en: 'Each candidature on that day' },
      },
    ],
  },
];
