import { z } from 'zod';

const said = z.object({ fr: z.string(), en: z.string() });
const day = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

/** What `/labels.json` answers: every candidature that is a fact, as it stood on a day. */
export const labelsShape = z.object({
  day: z.iso.date(),
  labels: z.array(
    z.object({
      slug: z.string(),
      title: said,
      call: z.object({ slug: z.string(), name: said }),
      standing: z.union([
        z.object({ kind: z.literal('without'), state: z.string().nullable() }),
        z.object({ kind: z.literal('undated'), state: z.string() }),
        z.object({
          kind: z.enum(['held', 'past_term', 'perhaps', 'suspended']),
          state: z.string(),
          since: day,
          until: day.nullable(),
        }),
      ]),
      outsideCall: z.boolean(),
      thematic: z.boolean(),
      sources: z.array(
        z.object({ name: z.string(), url: z.string().nullable(), mark: z.enum(['S', 'P', 'I', '?']) }),
      ),
    }),
  ),
});
