import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { matchPermissions } from '../match-permissions.ts';
import { findQuestion } from '../queries/find-question.ts';
import { findLease, leaseMs, takeLease } from '../queries/match-lease.ts';
import { isOpen } from '../rules/match-state.ts';

export type TakeRefusal = 'HELD' | 'NOT_OPEN';

/** Says that this person looks at a question, for ten minutes: others are told, and are given the next one. */
export async function takeQuestion(
  ctx: Ctx,
  viewer: Viewer,
  slug: string,
): Promise<Result<null, TakeRefusal>> {
  const { acting } = viewer;
  if (acting === null || !may(viewer, matchPermissions, 'match.decide')) throw new Stop('NOT_FOUND');
  const question = await findQuestion(ctx.db, slug);
  if (question === null) throw new Stop('NOT_FOUND');
  if (!isOpen(question.state)) return refuse('NOT_OPEN');
  const at = ctx.now();
  const { actorId } = question;
  const held = await findLease(ctx.db, actorId, at);
  // A page that is drawn again while it is fresh writes nothing.
  if (held?.mandateId === acting.id && held.until.getTime() - at.getTime() > leaseMs / 2) return ok(null);
  return record<null, TakeRefusal>(
    ctx,
    { event: 'question.taken', subject: `register/actor/${actorId}`, data: {} },
    async (tx) =>
      (await takeLease(tx, { actorId, mandateId: acting.id, at })) === 'taken' ? ok(null) : refuse('HELD'),
  );
}
