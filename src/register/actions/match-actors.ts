import { setImmediate as breathe } from 'node:timers/promises';
import { claimOnce, onceConstraint } from '#journal/once.ts';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Tx } from '#kit/db/database.ts';
import { Stop } from '#kit/http/stop.ts';
import { newId } from '#kit/ids.ts';
import { ok, present, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import {
  findKnownUnits,
  findUnits,
  frenchTerritories,
  knownUnitIndex,
  type ReferenceStanding,
  referenceStanding,
  type Unit,
  type UnitIndex,
} from '#sirene/public.ts';
import { matchPermissions } from '../match-permissions.ts';
import { holdValues } from '../queries/find-import.ts';
import { linkedSirens, type MatchedActor, matchingNow } from '../queries/matching-now.ts';
import { type DecidedBy, type NewLink, storeLinks, storeQuestions } from '../queries/store-unit-decisions.ts';
import { type Asked, askMatcher } from '../rules/ask-matcher.ts';
import { doubtShared } from '../rules/doubt-shared.ts';
import { askedAgain } from '../rules/match-state.ts';
import { importProgress, withProgress } from './import-progress.ts';

export type MatchRefusal = 'ALREADY_DONE' | 'NO_REFERENCE' | 'REFERENCE_TOO_LARGE' | 'UNDER_WAY';

/** How many actors were asked about, and what came of it. */
export interface MatchCounts {
  readonly asked: number;
  readonly match: number;
  readonly review: number;
  readonly none: number;
}

/** Under which name the progress of a matching is told: one at a time. */
export const matchingWork = 'rapprochement';

interface Answered {
  readonly actor: MatchedActor;
  readonly asked: Asked;
}

/**
 * Asks the matcher about every listed actor that waits for it: a match becomes a link decided by the rule, a doubt a question with its
 * candidates, and nobody found is kept too. Run again, it asks only about what changed.
 */
export async function matchActors(
  ctx: Ctx,
  viewer: Viewer,
  once: string,
): Promise<Result<MatchCounts, MatchRefusal>> {
  const { acting } = viewer;
  if (acting === null || !may(viewer, matchPermissions, 'match.decide')) throw new Stop('NOT_FOUND');
  const by = { mandateId: acting.id, at: ctx.now() };
  const under = importProgress(ctx, matchingWork);
  if (under !== null && under.phase !== 'failed') return refuse('UNDER_WAY');
  return withProgress(ctx, matchingWork, async (tell) => {
    const reference = await referenceStanding(ctx);
    if (reference === null) return refuse('NO_REFERENCE');
    const index = await knownUnitIndex(ctx);
    if (index === null) return refuse('REFERENCE_TOO_LARGE');
    if (index.units.length === 0) return refuse('NO_REFERENCE');
    const answered = await askAll(ctx, index, reference, (done, total) => tell('judging', done, total));
    const units = await firstUnits(ctx, answered);
    if (answered.length === 0) return ok(countsOf([]));
    tell('writing', 0, answered.length);
    return record<MatchCounts, MatchRefusal>(
      ctx,
      (counts) => ({ event: 'actors.matched', subject: 'register/matching', data: { ...counts } }),
      async (tx) => {
        await claimOnce(tx, once, by.at);
        await holdValues(tx);
        const fresh = await unmoved(tx, answered);
        await write(tx, fresh, units, reference, by);
        return ok(countsOf(fresh));
      },
      { [onceConstraint]: 'ALREADY_DONE', match_question_nth: 'UNDER_WAY' },
    );
  });
}

/** How many are asked about before other visitors get their turn. */
const atOnce = 20;

async function askAll(
  ctx: Ctx,
  index: UnitIndex,
  reference: ReferenceStanding,
  tell: (done: number, total: number) => void,
): Promise<Answered[]> {
  const actors = await matchingNow(ctx.db);
  const due = actors.flatMap((actor) => {
    const now = { facts: actor.fingerprint, reference: reference.fingerprint };
    const again = askedAgain(now, actor.last, actor.links);
    return again === 'no' ? [] : [{ actor, again }];
  });
  const carried = due.flatMap(({ actor }) => actor.facts.sirens);
  const inReference = new Set((await findKnownUnits(ctx, [...new Set(carried)])).keys());
  const territories = frenchTerritories();
  const answered: Answered[] = [];
  for (const [rank, { actor, again }] of due.entries()) {
    if (rank % atOnce === 0) {
      tell(rank, due.length);
      await breathe();
    }
    const asked = askMatcher(index, territories, actor.facts, { inReference, undone: actor.undone });
    const somebodyNew = asked.candidates.some((one) => actor.last?.shown.has(one.siren) !== true);
    if (again === 'yes' || somebodyNew) answered.push({ actor, asked });
  }
  const doubted = doubtShared(
    answered.map(({ asked }) => asked),
    await linkedSirens(ctx.db),
  );
  return answered.map(({ actor, asked }, rank) => ({ actor, asked: doubted[rank] ?? asked }));
}

const unitsAtOnce = 2_000;

/** The first candidates as the reference has them: the state they are in, and the edition that says so. */
async function firstUnits(ctx: Ctx, answered: readonly Answered[]): Promise<ReadonlyMap<string, Unit>> {
  const sirens = [
    ...new Set(answered.flatMap(({ asked }) => asked.candidates.slice(0, 1).map((one) => one.siren))),
  ];
  const units = new Map<string, Unit>();
  for (let from = 0; from < sirens.length; from += unitsAtOnce)
    for (const unit of await findUnits(ctx, sirens.slice(from, from + unitsAtOnce)))
      units.set(unit.siren, unit);
  return units;
}

/** Those of whom nothing moved while the matcher was at work: the others are for the next time. */
async function unmoved(tx: Tx, answered: readonly Answered[]): Promise<Answered[]> {
  const now = new Map((await matchingNow(tx)).map((actor) => [actor.id, actor]));
  return answered.filter(({ actor }) => {
    const then = now.get(actor.id);
    return (
      then !== undefined &&
      then.fingerprint === actor.fingerprint &&
      then.asked === actor.asked &&
      then.links === actor.links &&
      then.last?.answer === actor.last?.answer
    );
  });
}

async function write(
  tx: Tx,
  answered: readonly Answered[],
  units: ReadonlyMap<string, Unit>,
  reference: ReferenceStanding,
  by: DecidedBy,
): Promise<void> {
  const questions = answered.map(({ actor, asked }) => ({
    id: newId(by.at),
    actorId: actor.id,
    nth: actor.asked + 1,
    asked: withStates(asked, units),
    facts: actor.fingerprint,
  }));
  await storeQuestions(tx, questions, reference, by);
  const links = questions.flatMap(({ id, actorId, asked }): NewLink[] => {
    const [first] = asked.candidates;
    if (asked.outcome !== 'match' || first === undefined) return [];
    const { edition } = present(units.get(first.siren), 'a unit of the index is in the reference');
    const { siren, score, reasons } = first;
    const method = asked.method === 'identifier' ? 'identifier' : 'rule';
    return [{ actorId, questionId: id, siren, method, score, reasons, edition, from: null, until: null }];
  });
  await storeLinks(tx, links, by);
}

function withStates(asked: Asked, units: ReadonlyMap<string, Unit>): Asked {
  const candidates = asked.candidates.map((one) => ({ ...one, state: units.get(one.siren)?.state ?? null }));
  return { ...asked, candidates };
}

function countsOf(answered: readonly Answered[]): MatchCounts {
  const of = (outcome: Asked['outcome']) => answered.filter(({ asked }) => asked.outcome === outcome).length;
  return { asked: answered.length, match: of('match'), review: of('review'), none: of('none') };
}
