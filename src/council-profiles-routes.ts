import type { Route } from '#kit/http/route.ts';
import { showRules } from './council/screens/show-rules.tsx';
import { at, everybody } from './route-line.ts';

/** The address of the rules that an assembly applies. */
export const councilProfilesRoutes: readonly Route[] = [at('GET', '/conseil/regles', everybody(), showRules)];
