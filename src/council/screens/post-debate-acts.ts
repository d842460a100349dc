import { redirect } from '#kit/http/answers.ts';
import { Stop } from '#kit/http/stop.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { isId } from '#kit/ids.ts';
import type { Result } from '#kit/result.ts';
import { askForFloor } from '../actions/ask-for-floor.ts';
import { drawPresenceCode } from '../actions/draw-presence-code.ts';
import { endClosedSession } from '../actions/end-closed-session.ts';
import { moveSpeakerOnList } from '../actions/move-speaker.ts';
import { withdrawIntervention } from '../actions/withdraw-intervention.ts';
import type { Refused } from '../rules/council-refused.ts';
import { answerAct } from './answer-act.ts';
import { drawOwnSeat } from './show-own-seat.tsx';
import { addressOf, onceOf, ownSittingOf } from './sitting-of-visit.ts';

/** POST /conseil/seances/:slug/code: another presence code on the hall screen. */
export const postPresenceCode: Screen = async (visit) =>
  answerAct(visit, await drawPresenceCode(visit.ctx, visit.viewer, await given(visit)));

/** POST /conseil/seances/:slug/huis-clos/fin */
export const postClosedSessionEnd: Screen = async (visit) =>
  answerAct(visit, await endClosedSession(visit.ctx, visit.viewer, await given(visit)));

/** POST /conseil/seances/:slug/interventions/:id/ordre: `direction` is up or down. */
export const postSpeakerOrder: Screen = async (visit) => {
  const direction = (await visit.form()).text('direction');
  if (direction !== 'up' && direction !== 'down') throw new Stop('BODY_UNREADABLE');
  const moved = { ...(await given(visit)), interventionId: interventionOf(visit), direction } as const;
  return answerAct(visit, await moveSpeakerOnList(visit.ctx, visit.viewer, moved));
};

/** POST /conseil/seances/:slug/interventions/:id/retrait: the desk takes a waiting speaker off the list. */
export const postSpeakerRemoval: Screen = async (visit) => {
  const taken = { ...(await given(visit)), interventionId: interventionOf(visit) };
  return answerAct(visit, await withdrawIntervention(visit.ctx, visit.viewer, taken));
};

/** POST /conseil/seances/:slug/ma-place/parole: `kind` is group or point_of_order. */
export const postFloorRequest: Screen = async (visit) => {
  const asked = (await visit.form()).text('kind');
  const kind = asked === 'point_of_order' ? 'point_of_order' : 'group';
  return answerSeat(visit, await askForFloor(visit.ctx, visit.viewer, { ...(await given(visit)), kind }));
};

/** POST /conseil/seances/:slug/ma-place/parole/:id/retrait: a member takes their own name off. */
export const postFloorWithdrawal: Screen = async (visit) => {
  const taken = { ...(await given(visit)), interventionId: interventionOf(visit) };
  return answerSeat(visit, await withdrawIntervention(visit.ctx, visit.viewer, taken));
};

async function given(visit: Visit): Promise<{ readonly slug: string; readonly once: string }> {
  return { slug: visit.params['slug'] ?? '', once: await onceOf(visit) };
}

function interventionOf(visit: Visit): string {
  const id = visit.params['id'] ?? '';
  if (!isId(id)) throw new Stop('NOT_FOUND');
  return id;
}

async function answerSeat(visit: Visit, done: Result<unknown, Refused>): Promise<Response> {
  const slug = visit.params['slug'] ?? '';
  if (done.ok || done.refusals.every((one) => one.code === 'ALREADY_DONE'))
    return redirect(visit, addressOf({ slug }, '/ma-place'));
  const sitting = await ownSittingOf(visit, 'seat.take');
  return drawOwnSeat(visit, sitting, { refusals: done.refusals, picked: null }, 422);
}
