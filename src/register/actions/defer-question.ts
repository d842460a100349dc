import { claimOnce, onceConstraint } from '#journal/once.ts';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { newId } from '#kit/ids.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { matchPermissions } from '../match-permissions.ts';
import type { MatchTables } from '../match-tables.ts';
import { findQuestion } from '../queries/find-question.ts';
import { leaveLease } from '../queries/match-lease.ts';
import { isOpen } from '../rules/match-state.ts';

export type DeferRefusal = 'ALREADY_DONE' | 'DECIDED_MEANWHILE';

/** Puts a question off: it goes after all the others, for everybody, and is nobody's until it is opened again. */
export async function deferQuestion(
  ctx: Ctx,
  viewer: Viewer,
  given: { readonly slug: string; readonly once: string },
): Promise<Result<string, DeferRefusal>> {
  const { acting } = viewer;
  if (acting === null || !may(viewer, matchPermissions, 'match.decide')) throw new Stop('NOT_FOUND');
  const at = ctx.now();
  return record<string, DeferRefusal>(
    ctx,
    (actorId) => ({ event: 'question.deferred', subject: `register/actor/${actorId}`, data: {} }),
    async (tx) => {
      await claimOnce(tx, given.once, at);
      const question = await findQuestion(tx, given.slug);
      if (question?.asking == null) throw new Stop('NOT_FOUND');
      if (!isOpen(question.state)) return refuse('DECIDED_MEANWHILE');
      await tx
        .withTables<MatchTables>()
        .insertInto('register.match_deferral')
        .values({ id: newId(at), question_id: question.asking.id, at, mandate_id: acting.id })
        .execute();
      await leaveLease(tx, question.actorId, acting.id);
      return ok(question.actorId);
    },
    { [onceConstraint]: 'ALREADY_DONE' },
  );
}
