import { z } from 'zod';

const said = z.object({ fr: z.string(), en: z.string() });
const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

export const figureShape = z.object({
  id: z.uuid(),
  perimeter: said,
  value: z.number().nullable(),
  precision: z.enum(['exact', 'about', 'more_than']).nullable(),
  unit: said.nullable(),
  text: said.nullable(),
  unknownReason: said.nullable(),
  asOf: partialDate.nullable(),
  source: z
    .object({
      publisher: z.string(),
      title: said,
      url: z.string().nullable(),
      published: partialDate.nullable(),
      note: said.nullable(),
    })
    .nullable(),
  mark: z.enum(['S', 'P', 'I', '?']),
  standing: z.enum(['equal', 'most_sources', 'minority']),
  note: said.nullable(),
});

/** /chiffres.json: indicators with every value given for them, rivals side by side. */
export const figuresShape = z.object({
  indicators: z.array(
    z.object({
      slug: z.string(),
      page: z.url(),
      name: said,
      definition: said,
      reading: z.enum(['rivals', 'series']),
      note: said.nullable(),
      figures: z.array(figureShape),
    }),
  ),
});
