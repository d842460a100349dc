import { redirect } from '#kit/http/answers.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import type { Result } from '#kit/result.ts';
import { castBallot } from '../actions/cast-ballot.ts';
import { notePresence } from '../actions/note-presence.ts';
import type { Refused } from '../rules/council-refused.ts';
import type { Choice } from '../rules/outcome.ts';
import { drawOwnSeat } from './show-own-seat.tsx';
import { addressOf, onceOf, ownSittingOf } from './sitting-of-visit.ts';

/** POST /conseil/seances/:slug/ma-place/presence: `kind` is arrived or left, `code` what the hall screen shows. */
export const postOwnPresence: Screen = async (visit) => {
  const form = await visit.form();
  const kind = form.text('kind') === 'left' ? 'left' : 'arrived';
  const once = await onceOf(visit);
  const given = {
    slug: visit.params['slug'] ?? '',
    kind,
    whose: { by: 'own', code: form.text('code') },
    once,
  } as const;
  return answer(visit, await notePresence(visit.ctx, visit.viewer, given), null);
};

/** POST /conseil/seances/:slug/ma-place/bulletin: `vote`, `seat`, `choice`. */
export const postBallot: Screen = async (visit) => {
  const form = await visit.form();
  const choice = choiceOf(form.text('choice'));
  if (choice === null) return answer(visit, { ok: false, refusals: [{ code: 'CHOICE_MISSING' }] }, null);
  const seat = form.text('seat');
  const cast = {
    slug: visit.params['slug'] ?? '',
    voteId: form.text('vote'),
    seatNumber: /^\d{1,4}$/.test(seat) ? Number(seat) : 0,
    choice,
    once: await onceOf(visit),
  };
  return answer(visit, await castBallot(visit.ctx, visit.viewer, cast), choice);
};

function choiceOf(text: string): Choice | null {
  return text === 'for' || text === 'against' || text === 'abstain' ? text : null;
}

async function answer(
  visit: Visit,
  done: Result<unknown, Refused>,
  picked: Choice | null,
): Promise<Response> {
  const slug = visit.params['slug'] ?? '';
  if (done.ok || done.refusals.every((one) => one.code === 'ALREADY_DONE'))
    return redirect(visit, addressOf({ slug }, '/ma-place'));
  const sitting = await ownSittingOf(visit, 'seat.take');
  return drawOwnSeat(visit, sitting, { refusals: done.refusals, picked }, 422);
}
