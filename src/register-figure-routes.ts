import type { Route } from '#kit/http/route.ts';
import { figurePermissions } from './register/figure-permissions.ts';
import { postIndicatorForm, showIndicatorForm } from './register/screens/define-indicator.tsx';
import { postFigureForm, showFigureForm } from './register/screens/enter-figure.tsx';
import { postFigureWithdrawal, showActorFigures } from './register/screens/show-actor-figures.tsx';
import { showBehind } from './register/screens/show-behind.tsx';
import { showComparison, showComparisonCsv, showComparisonSvg } from './register/screens/show-comparison.tsx';
import { showFiguresCsv, showFiguresJson, showFiguresSchema } from './register/screens/show-figure-files.ts';
import { postIndicatorWithdrawal, showIndicators } from './register/screens/show-indicators.tsx';
import { at, everybody, those } from './route-line.ts';

const steady = { steady: true } as const;
const enter = those(figurePermissions, 'figure.enter');
const define = those(figurePermissions, 'indicator.define');

/** The figures of actors, before the addresses of profiles: these words are no actor. */
export const registerFigureRoutes: readonly Route[] = [
  at('GET', '/acteurs/indicateurs', everybody(), showIndicators, steady),
  at('GET', '/acteurs/indicateurs/nouveau', define, showIndicatorForm),
  at('POST', '/acteurs/indicateurs/nouveau', define, postIndicatorForm),
  at('POST', '/acteurs/indicateurs/:code/retrait', define, postIndicatorWithdrawal),
  at('GET', '/acteurs/chiffres.csv', everybody(), showFiguresCsv, steady),
  at('GET', '/acteurs/chiffres.json', everybody(), showFiguresJson, steady),
  at('GET', '/acteurs/chiffres.schema.json', everybody(), showFiguresSchema, steady),
  at('GET', '/acteurs/comparaison', everybody(), showComparison, steady),
  at('GET', '/acteurs/comparaison.svg', everybody(), showComparisonSvg, steady),
  at('GET', '/acteurs/comparaison.csv', everybody(), showComparisonCsv, steady),
  at('GET', '/acteurs/tableau/:measure', everybody(), showBehind, steady),
  at('GET', '/acteurs/:slug/chiffres', everybody(), showActorFigures, steady),
  at('GET', '/acteurs/:slug/chiffres/nouveau', enter, showFigureForm),
  at('POST', '/acteurs/:slug/chiffres/nouveau', enter, postFigureForm),
  at('POST', '/acteurs/:slug/chiffres/:id/retrait', enter, postFigureWithdrawal),
];
