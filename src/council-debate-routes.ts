import type { Route } from '#kit/http/route.ts';
import { debatePermissions } from './council/debate-permissions.ts';
import * as debate from './council/screens/post-debate-acts.ts';
import { postAmendment, showAmendments } from './council/screens/show-amendments.tsx';
import { postClosedSession, showClosedSession } from './council/screens/show-closed-session.tsx';
import { postGroupTimes, showGroupTimes } from './council/screens/show-group-times.tsx';
import { at, those } from './route-line.ts';

const floor = those(debatePermissions, 'floor.ask');
const order = those(debatePermissions, 'debate.order');
const amend = those(debatePermissions, 'amendment.receive');
const close = those(debatePermissions, 'closed_session.decide');
const code = those(debatePermissions, 'presence_code.draw');

/** The addresses of the debate: the code, the list of speakers, the time of groups, amendments, the closed session. */
export const debateRoutes: readonly Route[] = [
  at('POST', '/conseil/seances/:slug/code', code, debate.postPresenceCode),
  at('POST', '/conseil/seances/:slug/ma-place/parole', floor, debate.postFloorRequest),
  at('POST', '/conseil/seances/:slug/ma-place/parole/:id/retrait', floor, debate.postFloorWithdrawal),
  at('POST', '/conseil/seances/:slug/interventions/:id/ordre', order, debate.postSpeakerOrder),
  at('POST', '/conseil/seances/:slug/interventions/:id/retrait', order, debate.postSpeakerRemoval),
  at('GET', '/conseil/seances/:slug/points/:rank/temps', order, showGroupTimes),
  at('POST', '/conseil/seances/:slug/points/:rank/temps', order, postGroupTimes),
  at('GET', '/conseil/seances/:slug/points/:rank/amendements', amend, showAmendments),
  at('POST', '/conseil/seances/:slug/points/:rank/amendements', amend, postAmendment),
  at('GET', '/conseil/seances/:slug/huis-clos', close, showClosedSession),
  at('POST', '/conseil/seances/:slug/huis-clos', close, postClosedSession),
  at('POST', '/conseil/seances/:slug/huis-clos/fin', close, debate.postClosedSessionEnd),
];
