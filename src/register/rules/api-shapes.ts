import { z } from 'zod';
import { figureShape, indicatorShape } from './figure-shapes.ts';
import { actorFileColumns } from './file-columns.ts';
import { filtersShape } from './filters-shape.ts';
import { matchStates } from './match-state.ts';
import { codesOf, domains, kinds, layers, relationTypes } from './vocabulary.ts';

// The answers of the register, as the API describes them and as its tests check them. Null is « non connu ».

const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
const mark = z.enum(['S', 'P', 'I', '?']);
const slug = z.string().regex(/^[a-z0-9-]+$/);

export const saidShape = z.object({ fr: z.string(), en: z.string() });

export const sourceShape = z.object({
  slug,
  title: z.string(),
  publisher: z.string(),
  url: z.string(),
  published: partialDate.nullable(),
  consulted: z.iso.date(),
  licence: z.string().nullable(),
});

export const actorShape = z.object({
  slug,
  name: z.string(),
  otherNames: z.array(z.string()),
  kind: z.enum(codesOf(kinds)),
  siren: z
    .string()
    .regex(/^\d{9}$/)
    .nullable(),
  commune: z.string().nullable(),
  communeCode: z.string().nullable(),
  layer: z.enum(codesOf(layers)).nullable(),
  domains: z.array(z.enum(codesOf(domains))),
  activeFrom: partialDate.nullable(),
  activeUntil: partialDate.nullable(),
  website: z.string().nullable(),
  summary: saidShape,
  mark,
  source: slug,
  sirenSource: slug.nullable(),
  inclusion: z.array(z.string()),
  relationCount: z.int().min(0),
  profile: z.url(),
});

export const relationShape = z.object({
  type: z.enum(codesOf(relationTypes)),
  from: slug,
  to: slug,
  fromDate: partialDate.nullable(),
  untilDate: partialDate.nullable(),
  source: slug,
  /** Of the same link of a profile merged since; absent for nearly all. */
  otherSources: z.array(slug).optional(),
  mark,
});

export const relationsShape = z.object({
  attributions: z.array(z.string()),
  sources: z.array(sourceShape),
  relations: z.array(relationShape),
});

/** Where an actor is established: an establishment, a commune, or both. */
const siteShape = z.object({
  siret: z
    .string()
    .regex(/^\d{14}$/)
    .nullable(),
  label: z.string().nullable(),
  commune: z.object({ name: z.string(), code: z.string() }).nullable(),
  role: z.enum(['head', 'secondary']).nullable(),
  fromDate: partialDate.nullable(),
  untilDate: partialDate.nullable(),
  source: slug,
  mark,
});

/** Figures with what each counts, their sources and attributions; rivals are rows of their own. */
export const figuresShape = z.object({
  attributions: z.array(z.string()),
  sources: z.array(sourceShape),
  indicators: z.array(indicatorShape),
  figures: z.array(figureShape),
});

const siren = z.string().regex(/^\d{9}$/);

/** The legal units of an actor; a state without a link is an answer too. */
const legalUnitsShape = z.object({
  state: z.enum(codesOf(matchStates)),
  links: z.array(
    z.object({
      siren,
      legalName: z.string().nullable(),
      unitState: z.enum(['active', 'ceased']).nullable(),
      ceasedOn: z.iso.date().nullable(),
      method: z.enum(['identifier', 'rule', 'candidate', 'typed', 'online']),
      score: z.number().min(0).max(1).nullable(),
      reasons: z.array(z.object({ code: z.string(), said: z.string() })),
      from: partialDate.nullable(),
      until: partialDate.nullable(),
      decidedOn: z.iso.date(),
      reference: z.object({ title: z.string(), date: z.iso.date() }),
      sharedWith: z.array(slug),
    }),
  ),
  successors: z.array(z.object({ slug, siren: siren.nullable() })),
});

export const profileShape = z.object({
  attributions: z.array(z.string()),
  sources: z.array(sourceShape),
  actor: actorShape,
  legalUnits: legalUnitsShape,
  relations: z.array(relationShape),
  sites: z.array(siteShape),
  figures: figuresShape,
});

export const actorsShape = z.object({
  about: z.array(z.string()),
  filters: filtersShape,
  ignored: z.array(z.string()),
  match: z.enum(['exact', 'near']),
  total: z.int().min(0),
  attributions: z.array(z.string()),
  sources: z.array(sourceShape),
  actors: z.array(actorShape),
  relations: z.array(relationShape),
});

/** A feature has the columns of the CSV, in its order. */
const properties = z.object(
  Object.fromEntries(
    actorFileColumns.map(({ name, list }) => [name, list ? z.array(z.string()) : z.string().nullable()]),
  ),
);

export const actorsGeoJsonShape = z.object({
  type: z.literal('FeatureCollection'),
  attributions: z.array(z.string()),
  features: z.array(
    z.object({
      type: z.literal('Feature'),
      id: slug,
      geometry: z
        .object({ type: z.literal('Point'), coordinates: z.tuple([z.number(), z.number()]) })
        .nullable(),
      properties,
    }),
  ),
});

const position = z.tuple([z.number(), z.number()]);

/** The communes of the map, then the borders of their EPCI where contours are known. */
export const actorsMapShape = z.object({
  type: z.literal('FeatureCollection'),
  licence: z.string(),
  date: z.iso.date().nullable(),
  total: z.int(),
  unplaced: z.int(),
  attributions: z.array(z.string()),
  features: z.array(
    z.object({
      type: z.literal('Feature'),
      properties: z.discriminatedUnion('what', [
        z.object({
          what: z.literal('commune'),
          code: z.string(),
          name: z.string(),
          epci: z.string().nullable(),
          epciName: z.string().nullable(),
          count: z.int(),
          lon: z.number(),
          lat: z.number(),
        }),
        z.object({ what: z.literal('epci_border') }),
      ]),
      geometry: z.discriminatedUnion('type', [
        z.object({ type: z.literal('Point'), coordinates: position }),
        z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(z.array(position))) }),
        z.object({ type: z.literal('MultiLineString'), coordinates: z.array(z.array(position)) }),
      ]),
    }),
  ),
});

export const tableSchemaShape = z.object({
  $schema: z.url(),
  fields: z.array(
    z.object({
      name: z.string(),
      description: z.string(),
      type: z.enum(['string', 'date', 'number', 'boolean']),
      format: z.literal('uri').optional(),
      constraints: z
        .object({
          required: z.boolean().optional(),
          unique: z.boolean().optional(),
          pattern: z.string().optional(),
          enum: z.array(z.string()).optional(),
        })
        .optional(),
    }),
  ),
  missingValues: z.array(z.string()),
  primaryKey: z.string().optional(),
  foreignKeys: z
    .array(
      z.object({
        fields: z.string(),
        reference: z.object({ resource: z.string(), fields: z.string() }),
      }),
    )
    .optional(),
});

/** The description of one dated version, as it stands beside its files. */
export const dataPackageShape = z.object({
  profile: z.literal('data-package'),
  name: z.string(),
  version: z.string(),
  created: z.iso.datetime(),
  title: z.string(),
  description: z.string(),
  homepage: z.url(),
  licenses: z.array(z.object({ name: z.string(), title: z.string(), path: z.url() })),
  sources: z.array(z.object({ title: z.string(), path: z.string(), licence: z.string().optional() })),
  attributions: z.array(z.string()),
  resources: z.array(
    z.object({
      name: z.string(),
      path: z.string(),
      format: z.string(),
      mediatype: z.string(),
      bytes: z.int().min(0),
      hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
      profile: z.literal('tabular-data-resource').optional(),
      schema: tableSchemaShape.optional(),
    }),
  ),
});
