import { z } from 'zod';
import { type Facet, facets } from './filters.ts';

const values = z.array(z.string());
const byFacet = Object.fromEntries(facets.map((one) => [one, values])) as Record<Facet, typeof values>;

/** What was asked of a list, as its file repeats it. */
export const filtersShape = z.object({ q: z.string(), ...byFacet });
