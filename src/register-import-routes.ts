import type { Route } from '#kit/http/route.ts';
import type { OnlineRegister } from '#sirene/public.ts';
import { importPermissions } from './register/import-permissions.ts';
import { postChoice, showChoice } from './register/screens/choose-value.tsx';
import { downloadRefused } from './register/screens/download-refused.ts';
import { postColumns, showColumns } from './register/screens/import-columns.tsx';
import { postNewImport, postSource, showNewImport } from './register/screens/new-import.tsx';
import { postAbandon, postApplication, postUndo } from './register/screens/post-import-acts.ts';
import { showImport } from './register/screens/show-import.tsx';
import { showImports } from './register/screens/show-imports.tsx';
import { showValues } from './register/screens/show-values.tsx';
import { registerLivingRoutes } from './register-living-routes.ts';
import { registerMatchRoutes } from './register-match-routes.ts';
import { registerMergeRoutes } from './register-merge-routes.ts';
import { registerModelRoutes } from './register-model-routes.ts';
import { at, everybody, those } from './route-line.ts';

const keep = those(importPermissions, 'import.keep');
const choose = those(importPermissions, 'value.choose');

/** The addresses of imports and of matching, before those of profiles: « imports » is no actor. */
export const registerImportRoutes = (online: OnlineRegister | null): readonly Route[] => [
  ...registerMatchRoutes(online),
  at('GET', '/acteurs/imports', keep, showImports),
  at('GET', '/acteurs/imports/nouveau', keep, showNewImport),
  at('POST', '/acteurs/imports/nouveau', keep, postNewImport, { upload: true }),
  at('POST', '/acteurs/imports/source', keep, postSource),
  at('GET', '/acteurs/imports/:id', keep, showImport),
  at('GET', '/acteurs/imports/:id/colonnes', keep, showColumns),
  at('POST', '/acteurs/imports/:id/colonnes', keep, postColumns),
  at('POST', '/acteurs/imports/:id/application', keep, postApplication),
  at('POST', '/acteurs/imports/:id/annulation', keep, postUndo),
  at('POST', '/acteurs/imports/:id/abandon', keep, postAbandon),
  at('GET', '/acteurs/imports/:id/refus.csv', keep, downloadRefused),
  ...registerMergeRoutes,
  ...registerLivingRoutes,
  at('GET', '/acteurs/:slug/valeurs', everybody(), showValues, { steady: true }),
  at('GET', '/acteurs/:slug/valeurs/:field', choose, showChoice),
  at('POST', '/acteurs/:slug/valeurs/:field', choose, postChoice),
  ...registerModelRoutes,
];
