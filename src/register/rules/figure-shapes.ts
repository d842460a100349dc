import { z } from 'zod';
import { figureKinds, unknownReasons } from './indicator.ts';
import { codesOf } from './vocabulary.ts';

// The answers of figures, as the API describes them. A number and an amount in cents come as texts, so that no digit is lost.

const slug = z.string().regex(/^[a-z0-9-]+$/);
const said = z.object({ fr: z.string(), en: z.string() });

export const figureShape = z.object({
  actor: slug,
  indicator: slug,
  period: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
  number: z
    .string()
    .regex(/^-?\d+(\.\d+)?$/)
    .nullable(),
  amountCents: z
    .string()
    .regex(/^-?\d+$/)
    .nullable(),
  words: z.string().nullable(),
  unknownReason: z.enum(codesOf(unknownReasons)).nullable(),
  shown: z.boolean(),
  note: z.string().nullable(),
  mark: z.enum(['S', 'P', 'I', '?']),
  readOn: z.iso.date(),
  source: slug,
});

export const indicatorShape = z.object({
  code: slug,
  name: said,
  definition: said,
  counted: said,
  unit: said,
  currency: z.literal('EUR').nullable(),
  kind: z.enum(codesOf(figureKinds)),
});
