import type { Route } from '#kit/http/route.ts';
import { apiRoutes } from './api-routes.ts';
import { reconciliationRoutes } from './reconciliation-routes.ts';
import { publicationPermissions } from './register/publication-permissions.ts';
import { postPublication, showRegisterData } from './register/screens/show-register-data.tsx';
import {
  showActorsGeoJson,
  showActorsParquet,
  showActorsSchema,
  showRelationsJson,
  showRelationsParquet,
  showRelationsSchema,
} from './register/screens/show-register-files.ts';
import { downloadVersionFile, showVersion } from './register/screens/show-version.tsx';
import { at, everybody, those } from './route-line.ts';

const steady = { steady: true } as const;
const publish = those(publicationPermissions, 'register.publish');

/** What goes out of the register: its files of the day, its dated versions, reconciliation, and the description of the API. */
export const registerOutRoutes: readonly Route[] = [
  at('GET', '/acteurs.geojson', everybody(), showActorsGeoJson, steady),
  at('GET', '/acteurs.parquet', everybody(), showActorsParquet, steady),
  at('GET', '/acteurs.schema.json', everybody(), showActorsSchema, steady),
  at('GET', '/relations.json', everybody(), showRelationsJson, steady),
  at('GET', '/relations.parquet', everybody(), showRelationsParquet, steady),
  at('GET', '/relations.schema.json', everybody(), showRelationsSchema, steady),
  at('GET', '/donnees/registre', everybody(), showRegisterData, steady),
  at('POST', '/donnees/registre', publish, postPublication),
  at('GET', '/donnees/registre/:number', everybody(), showVersion, steady),
  at('GET', '/donnees/registre/:number/:file', everybody(), downloadVersionFile),
  ...reconciliationRoutes,
  ...apiRoutes,
];
