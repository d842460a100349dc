import { z } from 'zod';
import type { Said } from '#kit/i18n.ts';
import type { ApiAnswer, ApiOperation, ApiParameter } from './opendata/public.ts';
import {
  extendAnswerShape,
  extendQueryShape,
  manifestShape,
  proposeShape,
  queryBatchShape,
  refusalShape,
  resultBatchShape,
  suggestEntityShape,
  suggestPropertyShape,
  suggestTypeShape,
} from './register/rules/reconciliation-shapes.ts';
import type { ServiceName } from './register/rules/reconciliation-vocabulary.ts';

const json = 'application/json';

/** An answer to a batch is one of two things; a GET without parameters is the manifest. */
export const batchAnswerShape = z.union([resultBatchShape, extendAnswerShape]);
export const serviceAnswerShape = z.union([manifestShape, resultBatchShape, extendAnswerShape]);

const names = {
  acteurs: { said: { fr: 'Acteurs', en: 'Actors' }, id: 'Actors', entity: 'kalray', type: 'actor' },
  siren: { said: { fr: 'SIREN', en: 'SIREN' }, id: 'Siren', entity: '507620557', type: 'legal_unit' },
} as const satisfies Readonly<Record<ServiceName, unknown>>;

const refusals: readonly ApiAnswer[] = [
  refusal(400, 'Illisible, et pourquoi', 'Unreadable, and why'),
  refusal(413, 'Trop de requêtes en un envoi', 'Too many queries in one batch'),
];

function refusal(status: number, fr: string, en: string): ApiAnswer {
  return { status, said: { fr, en }, type: json, shape: refusalShape };
}

interface Asked {
  readonly id: string;
  readonly title: Said;
  /** Below the address of the service. */
  readonly under?: string;
  readonly method?: 'POST';
  readonly parameters?: readonly ApiParameter[];
  readonly fields?: ApiOperation['fields'];
  readonly shape: z.ZodType | null;
  readonly type?: string;
  readonly refusals?: readonly ApiAnswer[];
}

function operation(service: ServiceName, asked: Asked): ApiOperation {
  const { said, id } = names[service];
  const path = `/api/reconciliation/${service}${asked.under ?? ''}`;
  const { shape, type = json } = asked;
  return {
    id: `${asked.id}${id}`,
    tag: 'reconciliation',
    method: asked.method ?? 'GET',
    route: path,
    path,
    title: { fr: `${said.fr} : ${asked.title.fr}`, en: `${said.en}: ${asked.title.en}` },
    parameters: asked.parameters ?? [],
    fields: asked.fields ?? [],
    answers: [
      { status: 200, said: { fr: 'La réponse', en: 'The answer' }, type, shape },
      ...(asked.refusals ?? []),
    ],
  };
}

function batches(service: ServiceName): ApiOperation[] {
  const asked = { fr: 'Un lot de requêtes, en JSON', en: 'A batch of queries, as JSON' };
  const fetched = { fr: 'Des colonnes à rapporter, en JSON', en: 'Columns to fetch, as JSON' };
  return [
    operation(service, {
      id: 'service',
      title: { fr: 'le manifeste, ou un lot par l’adresse', en: 'the manifest, or a batch by the address' },
      parameters: [
        parameter('queries', asked, '{"q0":{"query":"Kalray"}}'),
        parameter('extend', fetched, '{"ids":[],"properties":[]}'),
      ],
      shape: serviceAnswerShape,
      refusals,
    }),
    operation(service, {
      id: 'batch',
      method: 'POST',
      title: {
        fr: 'réconcilier un lot, ou rapporter des colonnes',
        en: 'reconcile a batch, or fetch columns',
      },
      fields: [
        { name: 'queries', said: asked, shape: queryBatchShape },
        { name: 'extend', said: fetched, shape: extendQueryShape },
      ],
      shape: batchAnswerShape,
      refusals,
    }),
  ];
}

function suggestions(service: ServiceName): ApiOperation[] {
  const typed = { fr: 'Ce qui est déjà tapé', en: 'What is typed already' };
  const skipped = { fr: 'Combien de propositions passer', en: 'How many suggestions to skip' };
  return [
    operation(service, {
      id: 'suggestEntity',
      under: '/suggest/entity',
      title: { fr: 'proposer une entité', en: 'suggest an entity' },
      parameters: [parameter('prefix', typed, 'kal'), parameter('cursor', skipped, '0')],
      shape: suggestEntityShape,
    }),
    operation(service, {
      id: 'suggestProperty',
      under: '/suggest/property',
      title: { fr: 'proposer une propriété', en: 'suggest a property' },
      parameters: [parameter('prefix', typed, 'com')],
      shape: suggestPropertyShape,
    }),
    operation(service, {
      id: 'suggestType',
      under: '/suggest/type',
      title: { fr: 'proposer un type', en: 'suggest a type' },
      parameters: [parameter('prefix', typed, '')],
      shape: suggestTypeShape,
    }),
  ];
}

function details(service: ServiceName): ApiOperation[] {
  const { entity, type } = names[service];
  return [
    operation(service, {
      id: 'properties',
      under: '/properties',
      title: { fr: 'les colonnes que l’on peut rapporter', en: 'the columns that can be fetched' },
      parameters: [
        parameter('type', { fr: 'Type des entités', en: 'Type of the entities' }, type),
        parameter('limit', { fr: 'Nombre de colonnes', en: 'Number of columns' }, '5'),
      ],
      shape: proposeShape,
    }),
    operation(service, {
      id: 'preview',
      under: '/preview',
      title: { fr: 'une petite page sur une entité', en: 'a small page about an entity' },
      parameters: [
        parameter('id', { fr: 'Identifiant de l’entité', en: 'Identifier of the entity' }, entity),
      ],
      shape: null,
      type: 'text/html',
      refusals: [refusal(404, 'Aucune entité de cet identifiant', 'No entity with this identifier')],
    }),
  ];
}

function parameter(name: string, said: Said, example: string): ApiParameter {
  return { name, in: 'query', said, shape: z.string(), example };
}

/** The two services, operation by operation. */
export const reconciliationOperations: readonly ApiOperation[] = (['acteurs', 'siren'] as const).flatMap(
  (service) => [...batches(service), ...suggestions(service), ...details(service)],
);
