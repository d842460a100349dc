import type { Route } from '#kit/http/route.ts';
import { convocationPermissions } from './council/convocation-permissions.ts';
import { postCancelling, postCancellingHandover, showCancelling } from './council/screens/cancel-sitting.tsx';
import { postConvenedAnew, showConvenedAnew } from './council/screens/convene-anew.tsx';
import {
  postDraftItem,
  postItemNote,
  postNewItem,
  showDraftItem,
  showNewItem,
} from './council/screens/edit-draft-item.tsx';
import { postHandover } from './council/screens/follow-convocation.tsx';
import { postReading, postReply, showOwnConvocation } from './council/screens/own-convocation.tsx';
import { postNewSitting, postPlan, showNewSitting, showPlan } from './council/screens/plan-sitting.tsx';
import {
  downloadDraftPiece,
  postItemPiece,
  postPieceWithdrawal,
} from './council/screens/post-item-pieces.ts';
import { postReconvening, showReconvening } from './council/screens/reconvene-sitting.tsx';
import { postRuling, showRuling } from './council/screens/rule-urgency.tsx';
import * as files from './council/screens/show-convened-files.ts';
import { postConvocation, showConvocation } from './council/screens/show-convocation.tsx';
import { showConvocations } from './council/screens/show-convocations.tsx';
import { postDraftRank, postDraftRemoval, showPreparation } from './council/screens/show-preparation.tsx';
import { at, everybody, those } from './route-line.ts';

const prepare = those(convocationPermissions, 'sitting.prepare');
const cancel = those(convocationPermissions, 'sitting.cancel');
const ruling = those(convocationPermissions, 'urgency.record');
const answer = those(convocationPermissions, 'convocation.answer');
const sitting = '/conseil/seances/:slug';
const item = `${sitting}/preparation/points/:id`;

/** The addresses of what comes before a sitting. They stand before `:slug`, which « nouvelle » would otherwise be. */
export const convocationRoutes: readonly Route[] = [
  at('GET', '/conseil/convocations', everybody(), showConvocations),
  at('GET', '/conseil/seances.ics', everybody(), files.showComingCalendar),
  at('GET', '/conseil/seances.atom', everybody(), files.showSittingsFeed),
  at('GET', '/conseil/seances/nouvelle', prepare, showNewSitting),
  at('POST', '/conseil/seances/nouvelle', prepare, postNewSitting),
  at('GET', `${sitting}/preparation`, prepare, showPreparation),
  at('GET', `${sitting}/preparation/seance`, prepare, showPlan),
  at('POST', `${sitting}/preparation/seance`, prepare, postPlan),
  at('GET', `${sitting}/preparation/points/nouveau`, prepare, showNewItem),
  at('POST', `${sitting}/preparation/points/nouveau`, prepare, postNewItem),
  at('GET', item, prepare, showDraftItem),
  at('POST', item, prepare, postDraftItem),
  at('POST', `${item}/note`, prepare, postItemNote),
  at('POST', `${item}/rang`, prepare, postDraftRank),
  at('POST', `${item}/retrait`, prepare, postDraftRemoval),
  at('POST', `${item}/pieces`, prepare, postItemPiece, { upload: true }),
  at('GET', `${item}/pieces/:piece`, prepare, downloadDraftPiece),
  at('POST', `${item}/pieces/:piece/retrait`, prepare, postPieceWithdrawal),
  at('GET', `${sitting}/convocation`, prepare, showConvocation),
  at('POST', `${sitting}/convocation`, prepare, postConvocation),
  at(
    'POST',
    `${sitting}/convocation/remises/:seat`,
    those(convocationPermissions, 'sending.follow'),
    postHandover,
  ),
  at('GET', `${sitting}/seconde-convocation`, prepare, showReconvening),
  at('POST', `${sitting}/seconde-convocation`, prepare, postReconvening),
  at('GET', `${sitting}/annulation`, cancel, showCancelling),
  at('POST', `${sitting}/annulation`, cancel, postCancelling),
  at(
    'POST',
    `${sitting}/annulation/remises/:seat`,
    those(convocationPermissions, 'sending.follow'),
    postCancellingHandover,
  ),
  at('GET', `${sitting}/nouvelle-date`, prepare, showConvenedAnew),
  at('POST', `${sitting}/nouvelle-date`, prepare, postConvenedAnew),
  at('GET', `${sitting}/urgence`, ruling, showRuling),
  at('POST', `${sitting}/urgence`, ruling, postRuling),
  at('GET', `${sitting}/ma-convocation`, answer, showOwnConvocation),
  at('POST', `${sitting}/ma-convocation/lecture`, answer, postReading),
  at('POST', `${sitting}/ma-convocation/reponse`, answer, postReply),
  at('GET', `${sitting}/ordre-du-jour.json`, everybody(), files.showFrozenAgenda),
  at('GET', `${sitting}/points/:rank/pieces/:id`, everybody(), files.downloadConvenedPiece),
  at('GET', '/convocations/:token', everybody(), showOwnConvocation),
  at('POST', '/convocations/:token/lecture', everybody(), postReading),
  at('POST', '/convocations/:token/reponse', everybody(), postReply),
];
