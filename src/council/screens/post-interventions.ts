import { Stop } from '#kit/http/stop.ts';
import type { Screen } from '#kit/http/visit.ts';
import { isId } from '#kit/ids.ts';
import { refuse } from '#kit/result.ts';
import { addIntervention } from '../actions/add-intervention.ts';
import { timeIntervention } from '../actions/time-intervention.ts';
import type { SpeechEventName } from '../rules/speech-state.ts';
import { answerAct } from './answer-act.ts';
import { onceOf, rankOf } from './sitting-of-visit.ts';

/** POST /conseil/seances/:slug/interventions/:id/depart */
export const postSpeechStart = time('start');
/** POST /conseil/seances/:slug/interventions/:id/pause */
export const postSpeechPause = time('pause');
/** POST /conseil/seances/:slug/interventions/:id/reprise */
export const postSpeechResumption = time('resume');
/** POST /conseil/seances/:slug/interventions/:id/fin */
export const postSpeechEnd = time('end');

/** POST /conseil/seances/:slug/points/:rank/interventions: one more speaker on the list. */
export const postIntervention: Screen = async (visit) => {
  const form = await visit.form();
  const minutes = form.text('minutes');
  const seat = form.text('seat');
  const minutesRead = minutes === '' ? null : Number(minutes);
  if (minutesRead !== null && (!/^\d{1,3}$/.test(minutes) || minutesRead < 1 || minutesRead > 240)) {
    return answerAct(visit, refuse({ code: 'MINUTES_INVALID' as const }));
  }
  const asked = {
    slug: visit.params['slug'] ?? '',
    rank: rankOf(visit),
    // A text that is no number names no seat: the act says so.
    seatNumber: /^\d{1,4}$/.test(seat) ? Number(seat) : 0,
    kind: form.text('order') === 'yes' ? ('point_of_order' as const) : ('group' as const),
    minutes: minutesRead,
    once: await onceOf(visit),
  };
  return answerAct(visit, await addIntervention(visit.ctx, visit.viewer, asked));
};

function time(event: Exclude<SpeechEventName, 'withdraw'>): Screen {
  return async (visit) => {
    const interventionId = visit.params['id'] ?? '';
    if (!isId(interventionId)) throw new Stop('NOT_FOUND');
    const given = { slug: visit.params['slug'] ?? '', interventionId, event, once: await onceOf(visit) };
    return answerAct(visit, await timeIntervention(visit.ctx, visit.viewer, given));
  };
}
