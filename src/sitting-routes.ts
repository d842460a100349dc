import type { Route } from '#kit/http/route.ts';
import { councilPermissions } from './council/permissions.ts';
import {
  postIntervention,
  postSpeechEnd,
  postSpeechPause,
  postSpeechResumption,
  postSpeechStart,
} from './council/screens/post-interventions.ts';
import * as items from './council/screens/post-item-acts.ts';
import * as own from './council/screens/post-own-seat.ts';
import { postPresences } from './council/screens/post-presences.ts';
import * as sittings from './council/screens/post-sitting-acts.ts';
import * as voices from './council/screens/post-voices.ts';
import { showChairDesk } from './council/screens/show-chair-desk.tsx';
import { showHall } from './council/screens/show-hall.tsx';
import { showOwnSeat } from './council/screens/show-own-seat.tsx';
import { showSecretariat } from './council/screens/show-secretariat.tsx';
import { showSitting } from './council/screens/show-sitting.tsx';
import { postRehearsal, showSittings } from './council/screens/show-sittings.tsx';
import { showVoices } from './council/screens/show-voices.tsx';
import { at, everybody, those } from './route-line.ts';

const conduct = those(councilPermissions, 'sitting.conduct');
const seat = those(councilPermissions, 'seat.take');
const clerk = those(councilPermissions, 'presence.note');
/** Pages on which clocks run. */
const live = { steady: 'for a moment' } as const;

/** The addresses of sittings: what everybody follows, the desks, and one address per act. */
export const sittingRoutes: readonly Route[] = [
  at('GET', '/conseil/seances', everybody(), showSittings),
  at('POST', '/conseil/seances', those(councilPermissions, 'rehearsal.start'), postRehearsal),
  at('GET', '/conseil/seances/:slug', everybody(), showSitting, live),
  at('GET', '/conseil/seances/:slug/ecran', everybody(), showHall, live),
  at('GET', '/conseil/seances/:slug/bureau', those(councilPermissions, 'chair_desk.keep'), showChairDesk),
  at(
    'GET',
    '/conseil/seances/:slug/secretariat',
    those(councilPermissions, 'presence.note'),
    showSecretariat,
  ),
  at('POST', '/conseil/seances/:slug/presences', those(councilPermissions, 'presence.note'), postPresences),
  at('GET', '/conseil/seances/:slug/ma-place', seat, showOwnSeat),
  at('POST', '/conseil/seances/:slug/ma-place/presence', seat, own.postOwnPresence),
  at(
    'POST',
    '/conseil/seances/:slug/ma-place/bulletin',
    those(councilPermissions, 'ballot.cast'),
    own.postBallot,
  ),
  at('POST', '/conseil/seances/:slug/ma-place/pouvoir', seat, own.postOwnProxy),
  at('POST', '/conseil/seances/:slug/ma-place/revocation', seat, own.postOwnRevocation),
  at('POST', '/conseil/seances/:slug/ma-place/interet', seat, own.postOwnInterest),
  at('POST', '/conseil/seances/:slug/ma-place/demande', seat, own.postOwnRequest),
  at('GET', '/conseil/seances/:slug/pouvoirs', clerk, showVoices),
  at('POST', '/conseil/seances/:slug/pouvoirs', clerk, voices.postProxy),
  at('POST', '/conseil/seances/:slug/pouvoirs/:id/revocation', clerk, voices.postProxyEnd),
  at('POST', '/conseil/seances/:slug/interets', clerk, voices.postInterest),
  at('POST', '/conseil/seances/:slug/demandes', clerk, voices.postRequests),
  at('POST', '/conseil/seances/:slug/presidence', clerk, voices.postItemChair),
  at('POST', '/conseil/seances/:slug/natures', clerk, voices.postItemKind),
  at('POST', '/conseil/seances/:slug/points/:rank/compte', conduct, voices.postCount),
  at('POST', '/conseil/seances/:slug/ouverture', conduct, sittings.postSittingOpening),
  at('POST', '/conseil/seances/:slug/suspension', conduct, sittings.postSittingSuspension),
  at('POST', '/conseil/seances/:slug/reprise', conduct, sittings.postSittingResumption),
  at('POST', '/conseil/seances/:slug/levee', conduct, sittings.postSittingClosing),
  at('POST', '/conseil/seances/:slug/defaut-de-quorum', conduct, sittings.postLackOfQuorum),
  at('POST', '/conseil/seances/:slug/points/:rank/ouverture', conduct, items.postItemOpening),
  at('POST', '/conseil/seances/:slug/points/:rank/reouverture', conduct, items.postItemReopening),
  at('POST', '/conseil/seances/:slug/points/:rank/scrutin', conduct, items.postVote),
  at('POST', '/conseil/seances/:slug/points/:rank/cloture', conduct, items.postVoteClosing),
  at('POST', '/conseil/seances/:slug/points/:rank/annulation', conduct, items.postVoteAnnulment),
  at('POST', '/conseil/seances/:slug/points/:rank/proclamation', conduct, items.postProclamation),
  at('POST', '/conseil/seances/:slug/points/:rank/prise-acte', conduct, items.postItemNoting),
  at('POST', '/conseil/seances/:slug/points/:rank/retrait', conduct, items.postItemWithdrawal),
  at('POST', '/conseil/seances/:slug/points/:rank/report', conduct, items.postItemPostponement),
  at('POST', '/conseil/seances/:slug/points/:rank/simulation', conduct, items.postSimulation),
  at('POST', '/conseil/seances/:slug/points/:rank/interventions', conduct, postIntervention),
  at('POST', '/conseil/seances/:slug/interventions/:id/depart', conduct, postSpeechStart),
  at('POST', '/conseil/seances/:slug/interventions/:id/pause', conduct, postSpeechPause),
  at('POST', '/conseil/seances/:slug/interventions/:id/reprise', conduct, postSpeechResumption),
  at('POST', '/conseil/seances/:slug/interventions/:id/fin', conduct, postSpeechEnd),
];
