import { z } from 'zod';
import { councilOperations } from './council-api.ts';
import { labelsShape } from './label/rules/labels-shape.ts';
import { labelOperations } from './label-api.ts';
import type { ApiOperation, PublicApi } from './opendata/public.ts';
import * as council from './opendata/rules/council-shapes.ts';
import { figureShape, figuresShape } from './opendata/rules/figure-shapes.ts';
import { batchAnswerShape, reconciliationOperations, serviceAnswerShape } from './reconciliation-api.ts';
import * as register from './register/rules/api-shapes.ts';
import * as reconciliation from './register/rules/reconciliation-shapes.ts';
import { suggestionsShape } from './register/rules/suggestions-shape.ts';
import { registerOperations } from './register-api.ts';
import { searchOperations } from './search-api.ts';
import { foundUnitsShape } from './sirene/rules/found-shape.ts';

const itself: ApiOperation = {
  id: 'openApi',
  tag: 'description',
  method: 'GET',
  route: '/api/openapi.json',
  path: '/api/openapi.json',
  title: { fr: 'Cette description, en OpenAPI 3.1', en: 'This description, in OpenAPI 3.1' },
  parameters: [],
  fields: [],
  answers: [
    {
      status: 200,
      said: { fr: 'La description', en: 'The description' },
      type: 'application/json',
      shape: z.looseObject({ openapi: z.literal('3.1.0') }),
    },
  ],
};

/** The whole public API: one list for its description, its page and its tests. */
export const publicApi: PublicApi = {
  operations: [
    ...registerOperations,
    ...searchOperations,
    ...reconciliationOperations,
    ...labelOperations,
    ...councilOperations,
    itself,
  ],
  shapes: {
    Actors: register.actorsShape,
    ActorsGeoJson: register.actorsGeoJsonShape,
    ActorsMap: register.actorsMapShape,
    ActorProfile: register.profileShape,
    ActorFigures: register.figuresShape,
    Actor: register.actorShape,
    Relations: register.relationsShape,
    Relation: register.relationShape,
    Source: register.sourceShape,
    Said: register.saidShape,
    TableSchema: register.tableSchemaShape,
    DataPackage: register.dataPackageShape,
    Manifest: reconciliation.manifestShape,
    ServiceAnswer: serviceAnswerShape,
    BatchAnswer: batchAnswerShape,
    QueryBatch: reconciliation.queryBatchShape,
    Query: reconciliation.queryShape,
    ResultBatch: reconciliation.resultBatchShape,
    Candidate: reconciliation.candidateShape,
    ExtendQuery: reconciliation.extendQueryShape,
    ExtendAnswer: reconciliation.extendAnswerShape,
    SuggestedEntities: reconciliation.suggestEntityShape,
    SuggestedProperties: reconciliation.suggestPropertyShape,
    SuggestedTypes: reconciliation.suggestTypeShape,
    ProposedProperties: reconciliation.proposeShape,
    Refusal: reconciliation.refusalShape,
    Figures: figuresShape,
    Suggestions: suggestionsShape,
    FoundUnits: foundUnitsShape,
    Figure: figureShape,
    Labels: labelsShape,
    Deliberations: council.deliberationsShape,
    Deliberation: council.deliberationShape,
    Formats: council.formatsShape,
    Popolo: council.popoloShape,
    VoteEvent: council.ocdShape,
    VoteEvents: council.ocdsShape,
    SittingVotes: council.votesShape,
    FrozenAgenda: council.agendaShape,
  },
};
