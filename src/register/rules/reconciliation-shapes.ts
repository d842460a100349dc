import { z } from 'zod';

// The messages of the W3C reconciliation API 0.2 (community report of 10 April 2023), as this service reads and writes them.

/** Queries of one batch, at most; the manifest says it, and more is refused (413). */
export const batchSize = 50;
/** Rows of one data extension, at most. */
export const extendMax = 500;

const typeShape = z.object({ id: z.string(), name: z.string() });
const template = z.string().regex(/\{\{id\}\}/, 'a template holds {{id}}');
const place = z.object({ service_url: z.url(), service_path: z.string() });

export const manifestShape = z.object({
  versions: z.array(z.string()).refine((versions) => versions.includes('0.2')),
  name: z.string(),
  identifierSpace: z.url(),
  schemaSpace: z.url(),
  documentation: z.url(),
  logo: z.url(),
  serviceVersion: z.string(),
  defaultTypes: z.array(typeShape),
  view: z.object({ url: template }),
  feature_view: z.object({ url: template }),
  preview: z.object({ url: template, width: z.int().positive(), height: z.int().positive() }),
  suggest: z.object({ entity: place, property: place, type: place }),
  extend: z.object({ propose_properties: place, property_settings: z.array(z.never()) }),
  batchSize: z.int().positive(),
});

const oneValue = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.object({ id: z.string(), name: z.string().optional() }),
]);

/** A query says a name, or what is known beside it, or both. Keys of another client’s invention are left out. */
export const queryShape = z
  .object({
    query: z.string().optional(),
    type: z.union([z.string(), z.array(z.string())]).optional(),
    limit: z.number().optional(),
    properties: z.array(z.object({ pid: z.string(), v: z.union([oneValue, z.array(oneValue)]) })).optional(),
    type_strict: z.enum(['any', 'should', 'all']).optional(),
  })
  .refine((one) => one.query !== undefined || (one.properties ?? []).length > 0, 'query');
export type ReconciliationQuery = z.output<typeof queryShape>;

export const queryBatchShape = z.record(z.string(), queryShape);

export const candidateShape = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  /** 0 to 100, comparable between queries. */
  score: z.number().min(0).max(100),
  match: z.boolean(),
  type: z.array(typeShape),
  features: z.array(z.object({ id: z.string(), value: z.union([z.number(), z.boolean()]) })).min(1),
});
export type ReconciliationCandidate = z.output<typeof candidateShape>;

export const resultBatchShape = z.record(z.string(), z.object({ result: z.array(candidateShape) }));

const suggestedShape = z.object({ id: z.string(), name: z.string(), description: z.string() });
export const suggestEntityShape = z.object({
  result: z.array(suggestedShape.extend({ notable: z.array(typeShape) })),
});
export const suggestTypeShape = z.object({ result: z.array(typeShape) });
export const suggestPropertyShape = z.object({ result: z.array(suggestedShape) });

export const proposeShape = z.object({
  type: z.string(),
  limit: z.int(),
  properties: z.array(typeShape),
});

export const extendQueryShape = z.object({
  ids: z.array(z.string()),
  properties: z.array(z.object({ id: z.string(), settings: z.record(z.string(), z.unknown()).optional() })),
});

export const extendAnswerShape = z.object({
  meta: z.array(z.object({ id: z.string(), name: z.string() })),
  rows: z.record(z.string(), z.record(z.string(), z.array(z.object({ str: z.string() })))),
});

/** Any refusal of the API: a code, and a sentence in the language of the address. */
export const refusalShape = z.object({
  error: z.string(),
  message: z.string(),
  reference: z.string().optional(),
});
