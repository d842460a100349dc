import { redirect } from '#kit/http/answers.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { isId } from '#kit/ids.ts';
import type { Result } from '#kit/result.ts';
import { castBallot } from '../actions/cast-ballot.ts';
import { declareInterest } from '../actions/declare-interest.ts';
import { endProxy } from '../actions/end-proxy.ts';
import { giveProxy } from '../actions/give-proxy.ts';
import { notePresence } from '../actions/note-presence.ts';
import { requestBallot } from '../actions/request-ballot.ts';
import type { PickedBallot } from '../parts/own-ballots.tsx';
import type { BallotChoice } from '../rules/ballot-voice.ts';
import type { Refused } from '../rules/council-refused.ts';
import { seatOf } from '../rules/sitting-now.ts';
import { drawOwnSeat } from './show-own-seat.tsx';
import { addressOf, onceOf, ownSittingOf } from './sitting-of-visit.ts';
import { interestOf, numberIn } from './voice-fields.ts';

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

/** POST /conseil/seances/:slug/ma-place/pouvoir: `holder`, the seat of the colleague who will vote. */
export const postOwnProxy: Screen = async (visit) => {
  const given = {
    slug: visit.params['slug'] ?? '',
    grantor: 'own',
    holder: numberIn((await visit.form()).text('holder')),
    writtenOn: null,
    illness: 'none',
    once: await onceOf(visit),
  } as const;
  return answer(visit, await giveProxy(visit.ctx, visit.viewer, given), null);
};

/** POST /conseil/seances/:slug/ma-place/revocation: ends the proxy that this member gave. */
export const postOwnRevocation: Screen = async (visit) => {
  const sitting = await ownSittingOf(visit, 'seat.take');
  const seat = seatOf(sitting, visit.viewer.personId);
  const proxy = sitting.proxies.find((one) => one.grantorSeatId === seat?.id && one.state === 'in_force');
  if (!proxy) return answer(visit, { ok: false, refusals: [{ code: 'PROXY_ENDED' }] }, null);
  const given = { slug: sitting.slug, proxyId: proxy.id, once: await onceOf(visit) };
  return answer(visit, await endProxy(visit.ctx, visit.viewer, given), null);
};

/** POST /conseil/seances/:slug/ma-place/interet: `rank`, `kind`. */
export const postOwnInterest: Screen = async (visit) => {
  const form = await visit.form();
  const given = {
    slug: visit.params['slug'] ?? '',
    rank: numberIn(form.text('rank')),
    seat: 'own',
    kind: interestOf(form.text('kind')),
    once: await onceOf(visit),
  } as const;
  return answer(visit, await declareInterest(visit.ctx, visit.viewer, given), null);
};

/** POST /conseil/seances/:slug/ma-place/demande: `rank`, `wanted`. */
export const postOwnRequest: Screen = async (visit) => {
  const form = await visit.form();
  const wanted = form.text('wanted');
  const given = {
    slug: visit.params['slug'] ?? '',
    rank: numberIn(form.text('rank')),
    seats: 'own',
    wanted: wanted === 'public' || wanted === 'secret' ? wanted : 'none',
    once: await onceOf(visit),
  } as const;
  return answer(visit, await requestBallot(visit.ctx, visit.viewer, given), null);
};

/** POST /conseil/seances/:slug/ma-place/bulletin: `vote`, `seat`, `choice`: a side, none, or the id of a candidacy. */
export const postBallot: Screen = async (visit) => {
  const form = await visit.form();
  const chosen = choiceOf(form.text('choice'));
  if (chosen === null) return answer(visit, { ok: false, refusals: [{ code: 'CHOICE_MISSING' }] }, null);
  const seat = numberIn(form.text('seat'));
  const cast = {
    slug: visit.params['slug'] ?? '',
    voteId: form.text('vote'),
    seatNumber: seat,
    ...chosen,
    once: await onceOf(visit),
  };
  return answer(visit, await castBallot(visit.ctx, visit.viewer, cast), { seat, ...chosen });
};

function choiceOf(text: string): { choice: BallotChoice; candidacyId: string | null } | null {
  if (isId(text)) return { choice: 'candidate', candidacyId: text };
  const side = text === 'for' || text === 'against' || text === 'abstain' || text === 'blank';
  return side ? { choice: text, candidacyId: null } : null;
}

async function answer(
  visit: Visit,
  done: Result<unknown, Refused>,
  picked: PickedBallot | null,
): Promise<Response> {
  const slug = visit.params['slug'] ?? '';
  if (done.ok || done.refusals.every((one) => one.code === 'ALREADY_DONE'))
    return redirect(visit, addressOf({ slug }, '/ma-place'));
  const sitting = await ownSittingOf(visit, 'seat.take');
  return drawOwnSeat(visit, sitting, { refusals: done.refusals, picked }, 422);
}
