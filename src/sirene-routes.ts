import type { Route } from '#kit/http/route.ts';
import { at, everybody } from './route-line.ts';
import { searchUnitsScreen } from './sirene/screens/search-units.tsx';
import { showUnit } from './sirene/screens/show-unit.tsx';

/** The reference of legal units. */
export const sireneRoutes: readonly Route[] = [
  at('GET', '/repertoire', everybody(), searchUnitsScreen),
  at('GET', '/repertoire.json', everybody(), searchUnitsScreen),
  at('GET', '/repertoire/:siren', everybody(), showUnit, { steady: true }),
];
