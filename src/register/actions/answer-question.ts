import { claimOnce, onceConstraint } from '#journal/once.ts';
import { type JournalEvent, record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { matchPermissions } from '../match-permissions.ts';
import { holdValues } from '../queries/find-import.ts';
import { findQuestion, type QuestionNow } from '../queries/find-question.ts';
import { leaveLease } from '../queries/match-lease.ts';
import { type NewLink, storeAnswer, storeLinks } from '../queries/store-unit-decisions.ts';
import { type SirenRefusal, type UnitToLink, unitToLink } from '../queries/unit-to-link.ts';
import { isOpen } from '../rules/match-state.ts';

export type AnswerRefusal =
  | 'ALREADY_DONE'
  /** Somebody else answered while this person was reading: who and when is told by the question itself. */
  | 'DECIDED_MEANWHILE'
  /** The matcher was asked again since: the candidates are others. */
  | 'ASKED_AGAIN'
  | SirenRefusal
  | 'NO_CANDIDATES';

export type GivenAnswer = {
  readonly slug: string;
  /** The asking that was on the page. */
  readonly questionId: string;
  readonly once: string;
} /** `by`: chosen among those on the page, or a number typed. */ & (
  | { readonly as: 'unit'; readonly by: 'choice' | 'hand'; readonly siren: string }
  | { readonly as: 'none_of_these' }
  | { readonly as: 'not_a_unit' }
);

/** Says which legal unit an actor is, that it is none of those proposed, or that it is no legal unit at all. */
export async function answerQuestion(
  ctx: Ctx,
  viewer: Viewer,
  given: GivenAnswer,
): Promise<Result<string, AnswerRefusal>> {
  const { acting } = viewer;
  if (acting === null || !may(viewer, matchPermissions, 'match.decide')) throw new Stop('NOT_FOUND');
  const unit = given.as === 'unit' ? await givenUnit(ctx, given) : null;
  if (unit !== null && !unit.ok) return unit;
  const by = { mandateId: acting.id, at: ctx.now() };
  return record<string, AnswerRefusal>(
    ctx,
    (actorId) => eventOf(given, actorId),
    async (tx) => {
      await claimOnce(tx, given.once, by.at);
      await holdValues(tx);
      const question = await findQuestion(tx, given.slug);
      if (question?.asking == null) throw new Stop('NOT_FOUND');
      if (!isOpen(question.state)) return refuse('DECIDED_MEANWHILE');
      if (question.asking.id !== given.questionId) return refuse('ASKED_AGAIN');
      const { actorId } = question;
      if (unit !== null) await storeLinks(tx, [linkOf(question, unit.value)], by);
      else if (given.as !== 'unit') {
        if (given.as === 'none_of_these' && question.asking.candidates.length === 0)
          return refuse('NO_CANDIDATES');
        await storeAnswer(tx, { actorId, questionId: question.asking.id, answer: given.as }, by);
      }
      await leaveLease(tx, actorId, acting.id);
      return ok(actorId);
    },
    {
      [onceConstraint]: 'ALREADY_DONE',
      answered_once: 'DECIDED_MEANWHILE',
      linked_once: 'DECIDED_MEANWHILE',
    },
  );
}

/** Whoever chooses a unit that the matcher did not propose chose one that the online register told: that is its evidence. */
async function givenUnit(ctx: Ctx, { slug, by, siren }: Extract<GivenAnswer, { as: 'unit' }>) {
  const question = await findQuestion(ctx.db, slug);
  const proposed = question?.asking?.candidates.some((one) => one.siren === siren) ?? false;
  return unitToLink(ctx, slug, siren, by === 'choice' && !proposed ? 'online' : 'reference');
}

function linkOf(question: QuestionNow, { siren, edition, heard }: UnitToLink): NewLink {
  const { actorId, asking } = question;
  const link = { actorId, questionId: asking?.id ?? null, siren, edition, from: null, until: null };
  if (heard !== null) return { ...link, method: 'online', ...heard };
  const seen = asking?.candidates.find((one) => one.siren === siren);
  return {
    ...link,
    method: seen === undefined ? 'typed' : 'candidate',
    score: seen?.score ?? null,
    reasons: seen?.reasons ?? [],
  };
}

function eventOf(given: GivenAnswer, actorId: string): JournalEvent {
  const subject = `register/actor/${actorId}`;
  if (given.as === 'unit')
    return { event: 'unit.linked', subject, data: { siren: given.siren.replace(/\D/g, '') } };
  return {
    event: given.as === 'none_of_these' ? 'candidates.refused' : 'unit.denied',
    subject,
    data: { question: given.questionId },
  };
}
