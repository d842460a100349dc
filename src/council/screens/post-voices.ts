import { redirect } from '#kit/http/answers.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { classifyItem } from '../actions/classify-item.ts';
import { declareInterest } from '../actions/declare-interest.ts';
import { endProxy } from '../actions/end-proxy.ts';
import { enterCount } from '../actions/enter-count.ts';
import { giveProxy } from '../actions/give-proxy.ts';
import { requestBallot } from '../actions/request-ballot.ts';
import { setItemChair } from '../actions/set-item-chair.ts';
import type { SittingActed } from '../queries/in-sitting.ts';
import { kindIn } from '../rules/item-kinds.ts';
import type { Choice } from '../rules/outcome.ts';
import { isPlainDate } from '../rules/plain-date.ts';
import { answerAct } from './answer-act.ts';
import { drawVoices, type Typed } from './show-voices.tsx';
import { addressOf, onceOf, ownSittingOf, rankOf } from './sitting-of-visit.ts';
import { countIn, interestOf, numberIn, seatNumbersIn } from './voice-fields.ts';

/** POST /conseil/seances/:slug/pouvoirs: `grantor`, `holder`, `writtenOn`, `illness`. */
export const postProxy: Screen = async (visit) => {
  const typed = await typedIn(visit, ['grantor', 'holder', 'writtenOn', 'illness']);
  const writtenOn = typed['writtenOn'] ?? '';
  const given = {
    ...(await headOf(visit)),
    grantor: numberIn(typed['grantor'] ?? ''),
    holder: numberIn(typed['holder'] ?? ''),
    writtenOn: isPlainDate(writtenOn) ? writtenOn : null,
    illness: typed['illness'] === 'certified' ? ('certified' as const) : ('none' as const),
  };
  return answer(visit, await giveProxy(visit.ctx, visit.viewer, given), typed);
};

/** POST /conseil/seances/:slug/pouvoirs/:id/revocation */
export const postProxyEnd: Screen = async (visit) => {
  const given = { ...(await headOf(visit)), proxyId: visit.params['id'] ?? '' };
  return answer(visit, await endProxy(visit.ctx, visit.viewer, given), {});
};

/** POST /conseil/seances/:slug/interets: `rank`, `seat`, `kind`. */
export const postInterest: Screen = async (visit) => {
  const typed = await typedIn(visit, ['rank', 'seat', 'kind']);
  const given = {
    ...(await headOf(visit)),
    rank: numberIn(typed['rank'] ?? ''),
    seat: numberIn(typed['seat'] ?? ''),
    kind: interestOf(typed['kind'] ?? ''),
  };
  return answer(visit, await declareInterest(visit.ctx, visit.viewer, given), typed);
};

/** POST /conseil/seances/:slug/demandes: `rank`, `seats` (« 3, 12-18 »), `wanted`. */
export const postRequests: Screen = async (visit) => {
  const typed = await typedIn(visit, ['rank', 'seats', 'wanted']);
  const given = {
    ...(await headOf(visit)),
    rank: numberIn(typed['rank'] ?? ''),
    seats: seatNumbersIn(typed['seats'] ?? ''),
    wanted: wishIn(typed['wanted'] ?? ''),
  };
  return answer(visit, await requestBallot(visit.ctx, visit.viewer, given), typed);
};

/** POST /conseil/seances/:slug/presidence: `rank`, `chair`. */
export const postItemChair: Screen = async (visit) => {
  const typed = await typedIn(visit, ['rank', 'chair']);
  const given = {
    ...(await headOf(visit)),
    rank: numberIn(typed['rank'] ?? ''),
    seat: numberIn(typed['chair'] ?? ''),
  };
  return answer(visit, await setItemChair(visit.ctx, visit.viewer, given), typed);
};

/** POST /conseil/seances/:slug/natures: `rank`, `kind`. */
export const postItemKind: Screen = async (visit) => {
  const typed = await typedIn(visit, ['rank', 'kind']);
  const given = {
    ...(await headOf(visit)),
    rank: numberIn(typed['rank'] ?? ''),
    kind: kindIn(typed['kind'] ?? ''),
  };
  return answer(visit, await classifyItem(visit.ctx, visit.viewer, given), typed);
};

/** POST /conseil/seances/:slug/points/:rank/compte: `against`, `abstain`, `notTakingPart`, `chair`. */
export const postCount: Screen = async (visit) => {
  const form = await visit.form();
  const given = {
    ...(await headOf(visit)),
    rank: rankOf(visit),
    against: countIn(form.text('against')),
    abstain: countIn(form.text('abstain')),
    notTakingPart: countIn(form.text('notTakingPart')),
    chairChoice: choiceIn(form.text('chair')),
  };
  return answerAct(visit, await enterCount(visit.ctx, visit.viewer, given));
};

function wishIn(text: string): 'public' | 'secret' | 'none' {
  return text === 'public' || text === 'secret' ? text : 'none';
}

function choiceIn(text: string): Choice | null {
  return text === 'for' || text === 'against' || text === 'abstain' ? text : null;
}

async function headOf(visit: Visit): Promise<{ slug: string; once: string }> {
  return { slug: visit.params['slug'] ?? '', once: await onceOf(visit) };
}

async function typedIn(visit: Visit, names: readonly string[]): Promise<Typed> {
  const form = await visit.form();
  return Object.fromEntries(names.map((name) => [name, form.text(name)]));
}

/** Back to the page of voices, or the same page with every refusal and what was typed. */
async function answer(visit: Visit, done: SittingActed, typed: Typed): Promise<Response> {
  const slug = visit.params['slug'] ?? '';
  if (done.ok || done.refusals.every((one) => one.code === 'ALREADY_DONE'))
    return redirect(visit, addressOf({ slug }, '/pouvoirs'));
  return drawVoices(visit, await ownSittingOf(visit, 'presence.note'), done.refusals, typed, 422);
}
