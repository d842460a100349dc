import { z } from 'zod';
import { addressIn, type Lang } from '#kit/i18n.ts';
import { present } from '#kit/result.ts';
import { type ApiAnswer, type ApiOperation, apiTags, type PublicApi } from './api-operation.ts';

type JsonSchema = Readonly<Record<string, unknown>>;

export interface OpenApiWords {
  readonly title: string;
  readonly description: string;
}

/**
 * The description of the API in OpenAPI 3.1, made of the very shapes that its answers are checked with. JSON Schema 2020-12
 * is the language of both, so that nothing is said twice.
 */
export function openApi(api: PublicApi, words: OpenApiWords, publicUrl: string, lang: Lang) {
  const named = new Map(Object.entries(api.shapes).map(([name, shape]) => [shape, name]));
  const schemaOf = (shape: z.ZodType): JsonSchema => {
    const name = named.get(shape);
    return name === undefined ? bare(z.toJSONSchema(shape)) : { $ref: componentAt(name) };
  };
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of api.operations) {
    const path = paths[operation.path] ?? {};
    path[operation.method.toLowerCase()] = operationObject(operation, schemaOf, lang);
    paths[operation.path] = path;
  }
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: words.title,
      description: words.description,
      version: '1.0.0',
      license: {
        name: 'Licence Ouverte / Open Licence 2.0',
        url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
      },
    },
    servers: [{ url: publicUrl + addressIn(lang, '/').replace(/\/$/, '') }],
    tags: Object.entries(apiTags).map(([name, said]) => ({ name, description: said[lang] })),
    paths,
    components: { schemas: components(api) },
  };
}

function componentAt(name: string): string {
  return `#/components/schemas/${name}`;
}

/** Every named shape, each referring to the others by name. */
function components(api: PublicApi): Readonly<Record<string, JsonSchema>> {
  const registry = z.registry<{ id: string }>();
  for (const [id, shape] of Object.entries(api.shapes)) registry.add(shape, { id });
  const { schemas } = z.toJSONSchema(registry, { uri: componentAt });
  return Object.fromEntries(
    Object.keys(api.shapes).map((name) => [name, bare(present(schemas[name], `no schema for ${name}`))]),
  );
}

/** Without what places a schema in a file of its own. */
function bare(schema: object): JsonSchema {
  return Object.fromEntries(
    Object.entries(schema).filter(([key]) => key !== '$schema' && key !== '$id' && !key.startsWith('~')),
  );
}

function operationObject(
  operation: ApiOperation,
  schemaOf: (shape: z.ZodType) => JsonSchema,
  lang: Lang,
): JsonSchema {
  const { id, tag, title, parameters, fields, answers } = operation;
  return {
    operationId: id,
    tags: [tag],
    summary: title[lang],
    ...(parameters.length > 0 && {
      parameters: parameters.map((one) => ({
        name: one.name,
        in: one.in,
        required: one.in === 'path',
        description: one.said[lang],
        schema: schemaOf(one.shape),
        example: one.example,
      })),
    }),
    ...(fields.length > 0 && { requestBody: formOf(operation, schemaOf, lang) }),
    responses: responsesOf(answers, schemaOf, lang),
  };
}

function formOf(
  { fields }: ApiOperation,
  schemaOf: (shape: z.ZodType) => JsonSchema,
  lang: Lang,
): JsonSchema {
  return {
    required: true,
    content: {
      'application/x-www-form-urlencoded': {
        schema: {
          type: 'object',
          properties: Object.fromEntries(
            fields.map((field) => [field.name, { ...schemaOf(field.shape), description: field.said[lang] }]),
          ),
        },
        // The text of each field is JSON.
        encoding: Object.fromEntries(
          fields.map((field) => [field.name, { contentType: 'application/json' }]),
        ),
      },
    },
  };
}

function responsesOf(
  answers: readonly ApiAnswer[],
  schemaOf: (shape: z.ZodType) => JsonSchema,
  lang: Lang,
): JsonSchema {
  return Object.fromEntries(
    answers.map((answer) => [
      String(answer.status),
      {
        description: answer.said[lang],
        content: { [answer.type]: answer.shape === null ? {} : { schema: schemaOf(answer.shape) } },
      },
    ]),
  );
}
