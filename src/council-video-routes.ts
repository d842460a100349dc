import type { Route } from '#kit/http/route.ts';
import { convocationPermissions } from './council/convocation-permissions.ts';
import { postSemesterChoice, showSemesterChoice } from './council/screens/choose-semester.tsx';
import { postBroadcast, showBroadcast } from './council/screens/keep-broadcast.tsx';
import { at, those } from './route-line.ts';

const broadcast = those(convocationPermissions, 'broadcast.keep');
const semester = those(convocationPermissions, 'semester.choose');

/** The addresses of what sittings by video add: the broadcast, and how « semester » is read. */
export const councilVideoRoutes: readonly Route[] = [
  at('GET', '/conseil/seances/:slug/diffusion', broadcast, showBroadcast),
  at('POST', '/conseil/seances/:slug/diffusion', broadcast, postBroadcast),
  at('GET', '/conseil/regles/semestre', semester, showSemesterChoice),
  at('POST', '/conseil/regles/semestre', semester, postSemesterChoice),
];
