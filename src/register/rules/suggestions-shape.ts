import { z } from 'zod';

/** What `GET /acteurs/suggestions` answers (`suggestions.ts`), as the API describes it. */
export const suggestionsShape = z.object({
  query: z.string(),
  total: z.int().min(0),
  match: z.enum(['exact', 'near']),
  said: z.string(),
  suggestions: z.array(
    z.object({
      href: z.string(),
      name: z.string(),
      also: z.string().nullable(),
      kind: z.string(),
      place: z.string(),
      legalForm: z.string().nullable(),
    }),
  ),
});
