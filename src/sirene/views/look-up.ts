import type { Ctx } from '#kit/ctx.ts';
import { sha256 } from '#kit/ids.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { keptAnswers } from '../queries/api-answers.ts';
import { frenchTerritories } from '../rules/french-territories.ts';
import type { NameQuery } from '../rules/match-name.ts';
import type { HeardAnswer, OnlineUnit } from '../rules/online-answer.ts';
import { type OnlineQuestion, onlineQuestions } from '../rules/online-question.ts';
import type { OnlineRefusal, OnlineRegister } from '../rules/online-register.ts';
import { type OnlineCandidate, scoreOnline } from '../rules/score-online.ts';

export interface LookUpQuery extends NameQuery {
  /** Narrows the first questions; null asks everywhere at once. */
  readonly within: OnlineQuestion['filter'];
}

export interface LookedUp {
  /** Best first, scored by our own rules. */
  readonly candidates: readonly OnlineCandidate[];
  /** What questions that went out were answered, to be kept (`keepOnlineAnswers`); the others had an answer here. */
  readonly heard: readonly HeardAnswer[];
  /** Why the look-up stopped before its last question; null when it went to its end. What came before is in `candidates`. */
  readonly stopped: OnlineRefusal | null;
  /** When the oldest of these answers was given: at most a day ago. */
  readonly since: Date;
  /** How many ways of asking were answered, among those there are; fewer are needed where the first find somebody surely. */
  readonly answered: number;
  readonly questions: number;
}

/** How sure a candidate is when nothing more is asked: a second register would not say better. */
const enoughAt = 0.95;

/**
 * Asks the online register about a name, in several ways, and scores here what it answers. Writes nothing: who calls keeps what was
 * heard, in a transaction of their own. Refused only when nothing at all was learnt. Without a register (null), nothing goes out: only
 * answers that are kept here are read.
 */
export async function lookUp(
  ctx: Pick<Ctx, 'db' | 'now'>,
  register: OnlineRegister | null,
  query: LookUpQuery,
): Promise<Result<LookedUp, OnlineRefusal>> {
  const questions = onlineQuestions(query.name, query.website, query.within);
  if (questions.length === 0) return refuse('TOO_SHORT');
  const known = await keptAnswers(ctx, questions.map(fingerprint));
  const territories = frenchTerritories();
  const units: OnlineUnit[] = [];
  let candidates: readonly OnlineCandidate[] = [];
  const heard: HeardAnswer[] = [];
  let answered = 0;
  let since = ctx.now();
  let stopped: OnlineRefusal | null = null;
  for (const question of questions) {
    const kept = known.get(fingerprint(question));
    const told = kept ? ok(kept.answer) : ((await register?.ask(question)) ?? refuse('OFFLINE' as const));
    if (!told.ok) {
      stopped = told.refusals[0] ?? 'UNREACHABLE';
      break;
    }
    answered += 1;
    if (!kept) heard.push({ question: fingerprint(question), answer: told.value });
    else if (kept.at < since) since = kept.at;
    units.push(...told.value.units);
    candidates = scoreOnline(units, query, territories);
    if ((candidates[0]?.score ?? 0) >= enoughAt) break;
  }
  if (answered === 0 && stopped !== null) return refuse(stopped);
  return ok({ candidates, heard, stopped, since, answered, questions: questions.length });
}

/** A name that somebody types may be a person’s: a question is kept as this. */
function fingerprint({ q, filter, page }: OnlineQuestion): string {
  return sha256(JSON.stringify([q, filter?.name ?? null, filter?.value ?? null, page]));
}
