import { redirect } from '#kit/http/answers.ts';
import type { Screen, Visit } from '#kit/http/visit.ts';
import { appointSingle } from '../actions/appoint-single.ts';
import { decideSecrecy } from '../actions/decide-secrecy.ts';
import { declareNomination } from '../actions/declare-nomination.ts';
import { moveCandidacy } from '../actions/move-candidacy.ts';
import { noteBirth } from '../actions/note-birth.ts';
import { noteCandidacy } from '../actions/note-candidacy.ts';
import { proclaimVote } from '../actions/proclaim-vote.ts';
import { simulateRound } from '../actions/simulate-round.ts';
import type { SittingActed } from '../queries/in-sitting.ts';
import { birthTyped } from '../rules/candidacies.ts';
import { answerAct } from './answer-act.ts';
import { drawNominations } from './show-nominations.tsx';
import type { Typed } from './show-voices.tsx';
import { addressOf, onceOf, ownSittingOf, rankOf } from './sitting-of-visit.ts';
import { countIn, numberIn } from './voice-fields.ts';

/** POST /conseil/seances/:slug/nominations: `rank`, `post`; `take=back`: it is no nomination after all. */
export const postNomination: Screen = async (visit) => {
  const form = await visit.form();
  const typed = { rank: form.text('rank'), post: form.text('post') };
  const given = {
    ...(await headOf(visit)),
    rank: numberIn(typed.rank),
    post: form.text('take') === 'back' ? null : folded(typed.post),
  };
  return answer(visit, await declareNomination(visit.ctx, visit.viewer, given), typed);
};

/** POST /conseil/seances/:slug/candidatures: `rank`, `name`, `seat`, `born`, the last two blank when not known. */
export const postCandidacy: Screen = async (visit) => {
  const form = await visit.form();
  const names = ['rank', 'name', 'seat', 'born'];
  const typed: Typed = Object.fromEntries(names.map((name) => [name, form.text(name)]));
  const given = {
    ...(await headOf(visit)),
    rank: numberIn(form.text('rank')),
    name: folded(form.text('name')),
    seat: form.text('seat') === '' ? null : numberIn(form.text('seat')),
    born: birthTyped(form.text('born')),
  };
  return answer(visit, await noteCandidacy(visit.ctx, visit.viewer, given), typed);
};

/** POST /conseil/seances/:slug/candidatures/:id/retrait */
export const postCandidacyWithdrawal = move('withdrawn');
/** POST /conseil/seances/:slug/candidatures/:id/retour */
export const postCandidacyReturn = move('restored');

function move(to: 'withdrawn' | 'restored'): Screen {
  return async (visit) => {
    const given = { ...(await headOf(visit)), candidacyId: visit.params['id'] ?? '', to };
    return answer(visit, await moveCandidacy(visit.ctx, visit.viewer, given), {});
  };
}

/** POST /conseil/seances/:slug/candidatures/:id/naissance: `born`. */
export const postBirth: Screen = async (visit) => {
  const born = birthTyped((await visit.form()).text('born'));
  const given = { ...(await headOf(visit)), candidacyId: visit.params['id'] ?? '', born };
  return answer(visit, await noteBirth(visit.ctx, visit.viewer, given), {});
};

/** POST …/points/:rank/secret: `against`, `abstain`, `noText`. */
export const postSecrecy: Screen = async (visit) => {
  const form = await visit.form();
  const given = {
    ...(await headOf(visit)),
    rank: rankOf(visit),
    against: countIn(form.text('against')),
    abstain: countIn(form.text('abstain')),
    noText: form.text('noText') === 'checked' ? ('checked' as const) : ('unchecked' as const),
  };
  return answerAct(visit, await decideSecrecy(visit.ctx, visit.viewer, given));
};

/** POST …/points/:rank/effet: the president reads out the single candidacy. */
export const postEffect: Screen = async (visit) => {
  const given = { ...(await headOf(visit)), rank: rankOf(visit) };
  return answerAct(visit, await appointSingle(visit.ctx, visit.viewer, given));
};

/** POST …/points/:rank/tour: the president proclaims a round that elects nobody. */
export const postRound: Screen = async (visit) => {
  const given = { ...(await headOf(visit)), rank: rankOf(visit), event: 'proclaim_round' as const };
  return answerAct(visit, await proclaimVote(visit.ctx, visit.viewer, given));
};

/** POST …/points/:rank/simulation-tour: `votes-<candidacy>` for each, blank meaning none. */
export const postRoundSimulation: Screen = async (visit) => {
  const form = await visit.form();
  const votes = Object.entries(form.values)
    .filter(([name]) => name.startsWith('votes-'))
    .map(([name, text]) => [name.slice('votes-'.length), text.trim() === '' ? 0 : countIn(text)] as const);
  const given = { ...(await headOf(visit)), rank: rankOf(visit), votes: Object.fromEntries(votes) };
  return answerAct(visit, await simulateRound(visit.ctx, visit.viewer, given));
};

async function headOf(visit: Visit): Promise<{ slug: string; once: string }> {
  return { slug: visit.params['slug'] ?? '', once: await onceOf(visit) };
}

/** Spaces of any kind folded: two spellings of one name are one name. */
function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Back to the page of nominations, or the same page with every refusal and what was typed. */
async function answer(visit: Visit, done: SittingActed, typed: Typed): Promise<Response> {
  const slug = visit.params['slug'] ?? '';
  if (done.ok || done.refusals.every((one) => one.code === 'ALREADY_DONE'))
    return redirect(visit, addressOf({ slug }, '/nominations'));
  return drawNominations(visit, await ownSittingOf(visit, 'presence.note'), done.refusals, typed, 422);
}
