import type { Route } from '#kit/http/route.ts';
import { councilPermissions } from './council/permissions.ts';
import * as nominations from './council/screens/post-nominations.ts';
import { showNominations } from './council/screens/show-nominations.tsx';
import { at, those } from './route-line.ts';

const conduct = those(councilPermissions, 'sitting.conduct');
const clerk = those(councilPermissions, 'presence.note');
const base = '/conseil/seances/:slug';

/** The addresses of nominations: the secretariat's page, and one address per act. */
export const councilNominationRoutes: readonly Route[] = [
  at('GET', `${base}/nominations`, clerk, showNominations),
  at('POST', `${base}/nominations`, clerk, nominations.postNomination),
  at('POST', `${base}/candidatures`, clerk, nominations.postCandidacy),
  at('POST', `${base}/candidatures/:id/retrait`, clerk, nominations.postCandidacyWithdrawal),
  at('POST', `${base}/candidatures/:id/retour`, clerk, nominations.postCandidacyReturn),
  at('POST', `${base}/candidatures/:id/naissance`, clerk, nominations.postBirth),
  at('POST', `${base}/points/:rank/secret`, conduct, nominations.postSecrecy),
  at('POST', `${base}/points/:rank/effet`, conduct, nominations.postEffect),
  at('POST', `${base}/points/:rank/tour`, conduct, nominations.postRound),
  at('POST', `${base}/points/:rank/simulation-tour`, conduct, nominations.postRoundSimulation),
];
