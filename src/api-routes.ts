import type { Route } from '#kit/http/route.ts';
import { showApi } from './opendata/screens/show-api.tsx';
import { showOpenApi } from './opendata/screens/show-open-api.ts';
import { publicApi } from './public-api.ts';
import { reconciliationWords } from './register/reconciliation-words.ts';
import { featureNames } from './register/rules/reconciliation-vocabulary.ts';
import { at, everybody } from './route-line.ts';

const reconciliation = {
  services: (['acteurs', 'siren'] as const).map((service) => ({
    path: `/api/reconciliation/${service}`,
    name: reconciliationWords[service],
  })),
  features: featureNames,
};

/** The description of the public API, for people and for programs. */
export const apiRoutes: readonly Route[] = [
  at('GET', '/api', everybody(), showApi(publicApi, reconciliation), { steady: true }),
  at('GET', '/api/openapi.json', everybody(), showOpenApi(publicApi), { open: 'called' }),
];
