import type { Screen } from '#kit/http/visit.ts';
import { moveSitting, type SittingMove } from '../actions/move-sitting.ts';
import { answerAct } from './answer-act.ts';
import { onceOf } from './sitting-of-visit.ts';

/** POST /conseil/seances/:slug/ouverture */
export const postSittingOpening = move('open');
/** POST /conseil/seances/:slug/suspension */
export const postSittingSuspension = move('suspend');
/** POST /conseil/seances/:slug/reprise */
export const postSittingResumption = move('resume');
/** POST /conseil/seances/:slug/levee */
export const postSittingClosing = move('close');
/** POST /conseil/seances/:slug/defaut-de-quorum */
export const postLackOfQuorum = move('record_lack_of_quorum');

function move(event: SittingMove): Screen {
  return async (visit) => {
    const given = { slug: visit.params['slug'] ?? '', event, once: await onceOf(visit) };
    return answerAct(visit, await moveSitting(visit.ctx, visit.viewer, given));
  };
}
