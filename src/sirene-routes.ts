import type { Route } from '#kit/http/route.ts';
import { at, everybody } from './route-line.ts';
import { showUnit } from './sirene/screens/show-unit.tsx';

/** The reference of legal units. */
export const sireneRoutes: readonly Route[] = [
  at('GET', '/repertoire/:siren', everybody(), showUnit, { steady: true }),
];
