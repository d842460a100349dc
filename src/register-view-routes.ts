import type { Route } from '#kit/http/route.ts';
import { registerPermissions } from './register/permissions.ts';
import { postViewForm, showViewForm } from './register/screens/save-view.tsx';
import { showFrame } from './register/screens/show-frame.tsx';
import { showMapGeojson } from './register/screens/show-map-geojson.ts';
import { showPicture } from './register/screens/show-picture.tsx';
import { showPictureCsv, showPictureSvg } from './register/screens/show-picture-files.ts';
import { postViewWithdrawal, showSavedView } from './register/screens/show-saved-view.tsx';
import { showSavedViews } from './register/screens/show-saved-views.tsx';
import { suggestActorsTyped } from './register/screens/suggest-actors.ts';
import { registerFigureRoutes } from './register-figure-routes.ts';
import { at, everybody, those } from './route-line.ts';

const steady = { steady: true } as const;

/** The ways of looking at the actors: before /acteurs/:slug, whose addresses they would otherwise be. */
export const registerViewRoutes: readonly Route[] = [
  at('GET', '/acteurs/suggestions', everybody(), suggestActorsTyped, steady),
  at('GET', '/acteurs/carte', everybody(), showPicture('map'), steady),
  at('GET', '/acteurs/carte.svg', everybody(), showPictureSvg('map'), steady),
  at('GET', '/acteurs/carte.csv', everybody(), showPictureCsv('map'), steady),
  at('GET', '/acteurs/carte.geojson', everybody(), showMapGeojson, steady),
  at('GET', '/acteurs/paysage', everybody(), showPicture('landscape'), steady),
  at('GET', '/acteurs/paysage.svg', everybody(), showPictureSvg('landscape'), steady),
  at('GET', '/acteurs/paysage.csv', everybody(), showPictureCsv('landscape'), steady),
  at('GET', '/acteurs/graphe', everybody(), showPicture('graph'), steady),
  at('GET', '/acteurs/graphe.svg', everybody(), showPictureSvg('graph'), steady),
  at('GET', '/acteurs/graphe.csv', everybody(), showPictureCsv('graph'), steady),
  at('GET', '/acteurs/chronologie', everybody(), showPicture('timeline'), steady),
  at('GET', '/acteurs/chronologie.svg', everybody(), showPictureSvg('timeline'), steady),
  at('GET', '/acteurs/chronologie.csv', everybody(), showPictureCsv('timeline'), steady),
  at('GET', '/acteurs/tableau', everybody(), showPicture('dashboard'), steady),
  at('GET', '/acteurs/tableau.svg', everybody(), showPictureSvg('dashboard'), steady),
  at('GET', '/acteurs/tableau.csv', everybody(), showPictureCsv('dashboard'), steady),
  at('GET', '/integrer/:picture', everybody(), showFrame, steady),
  at('GET', '/vues', everybody(), showSavedViews, steady),
  at('GET', '/vues/nouvelle', those(registerPermissions, 'view.save'), showViewForm),
  at('POST', '/vues/nouvelle', those(registerPermissions, 'view.save'), postViewForm),
  at('GET', '/vues/:slug', everybody(), showSavedView, steady),
  at('POST', '/vues/:slug/retrait', those(registerPermissions, 'view.save'), postViewWithdrawal),
  ...registerFigureRoutes,
];
