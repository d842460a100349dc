import type { Ctx } from '#kit/ctx.ts';
import type { Screen } from '#kit/http/visit.ts';
import { type Result, refuse } from '#kit/result.ts';
import type { Viewer } from '#kit/viewer.ts';
import { annulVote } from '../actions/annul-vote.ts';
import { callVote } from '../actions/call-vote.ts';
import { closeVote } from '../actions/close-vote.ts';
import { openItem } from '../actions/open-item.ts';
import { proclaimVote } from '../actions/proclaim-vote.ts';
import { settleItem } from '../actions/settle-item.ts';
import { simulateBallots } from '../actions/simulate-ballots.ts';
import type { BallotMode } from '../rules/ballot-mode.ts';
import type { Refused } from '../rules/council-refused.ts';
import { answerAct } from './answer-act.ts';
import { onceOf, rankOf } from './sitting-of-visit.ts';

interface Given {
  readonly slug: string;
  readonly rank: number;
  readonly once: string;
}

/** POST …/points/:rank/ouverture */
export const postItemOpening = act((ctx, viewer, given) =>
  openItem(ctx, viewer, { ...given, event: 'open' }),
);
/** POST …/points/:rank/reouverture */
export const postItemReopening = act((ctx, viewer, given) =>
  openItem(ctx, viewer, { ...given, event: 'reopen' }),
);
/** POST …/points/:rank/scrutin: `mode` is ordinary, public or secret. */
export const postVote: Screen = async (visit) => {
  const mode = modeOf((await visit.form()).text('mode'));
  if (mode === null) return answerAct(visit, refuse<Refused>({ code: 'MODE_UNKNOWN' }));
  const given = { slug: visit.params['slug'] ?? '', rank: rankOf(visit), once: await onceOf(visit) };
  return answerAct(visit, await callVote(visit.ctx, visit.viewer, { ...given, mode }));
};

/** A form drawn before modes existed says none: the public ballot it meant. */
function modeOf(text: string): BallotMode | null {
  if (text === '') return 'public';
  return text === 'ordinary' || text === 'public' || text === 'secret' ? text : null;
}

/** POST …/points/:rank/cloture */
export const postVoteClosing = act(closeVote);
/** POST …/points/:rank/annulation */
export const postVoteAnnulment = act(annulVote);
/** POST …/points/:rank/proclamation */
export const postProclamation = act(proclaimVote);
/** POST …/points/:rank/prise-acte */
export const postItemNoting = act((ctx, viewer, given) =>
  settleItem(ctx, viewer, { ...given, event: 'take_note' }),
);
/** POST …/points/:rank/retrait */
export const postItemWithdrawal = act((ctx, viewer, given) =>
  settleItem(ctx, viewer, { ...given, event: 'withdraw' }),
);
/** POST …/points/:rank/report */
export const postItemPostponement = act((ctx, viewer, given) =>
  settleItem(ctx, viewer, { ...given, event: 'postpone' }),
);

/** POST …/points/:rank/simulation: the other seats of a rehearsal vote. What is not a number is none. */
export const postSimulation: Screen = async (visit) => {
  const form = await visit.form();
  const count = (name: string) => (/^\d{1,3}$/.test(form.text(name)) ? Number(form.text(name)) : 0);
  const given = {
    slug: visit.params['slug'] ?? '',
    rank: rankOf(visit),
    against: count('against'),
    abstain: count('abstain'),
    once: await onceOf(visit),
  };
  return answerAct(visit, await simulateBallots(visit.ctx, visit.viewer, given));
};

function act(
  carryOut: (ctx: Ctx, viewer: Viewer, given: Given) => Promise<Result<unknown, Refused>>,
): Screen {
  return async (visit) => {
    const given = { slug: visit.params['slug'] ?? '', rank: rankOf(visit), once: await onceOf(visit) };
    return answerAct(visit, await carryOut(visit.ctx, visit.viewer, given));
  };
}
