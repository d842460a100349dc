import { z } from 'zod';

const text = z.string().nullable();
const edition = z.object({ title: z.string(), publishedOn: z.iso.date() });
const activity = { naf: text, nafNomenclature: text, naf2025: text };
const diffusion = z.enum(['full', 'partial']).nullable();
const facet = z.array(z.object({ value: z.string(), count: z.int().min(0) }));

const establishmentShape = z.object({
  ...activity,
  siret: z.string(),
  role: z.enum(['head', 'secondary']).nullable(),
  state: z.enum(['active', 'closed']).nullable(),
  tradeName: text,
  signs: z.array(z.string()),
  address: text,
  postcode: text,
  commune: text,
  communeCode: text,
  createdOn: text,
  closedOn: text,
  diffusion,
  edition,
});

/** What `GET /repertoire.json` answers (`unit-json.ts`), as the API describes it; null is « non connu », masked says so. */
export const foundUnitsShape = z.object({
  query: z.object({
    text: z.string(),
    page: z.int().min(1),
    facets: z.record(z.string(), z.string()),
    ignored: z.array(z.string()).optional(),
  }),
  total: z.int().min(0),
  counted: z.enum(['all', 'most']),
  facets: z.record(z.string(), facet),
  attributions: z.array(z.string()),
  units: z.array(
    z.object({
      ...activity,
      siren: z.string(),
      legalName: text,
      acronym: text,
      usualNames: z.array(z.string()),
      legalForm: text,
      sizeBand: text,
      createdOn: text,
      state: z.enum(['active', 'ceased']).nullable(),
      ceasedOn: text,
      diffusion,
      edition,
      establishments: z.array(establishmentShape),
    }),
  ),
});
