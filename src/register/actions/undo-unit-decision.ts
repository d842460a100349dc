import { claimOnce, onceConstraint } from '#journal/once.ts';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { isId } from '#kit/ids.ts';
import { ok, type Result } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { matchPermissions } from '../match-permissions.ts';
import type { MatchTables } from '../match-tables.ts';
import { holdValues } from '../queries/find-import.ts';
import { endDecisions } from '../queries/store-unit-decisions.ts';

export type UndoDecisionRefusal = 'ALREADY_DONE' | 'ALREADY_UNDONE';

/**
 * Takes a decision about a legal unit back, whoever took it, the rule included: the SIREN it had entered is withdrawn, and its question
 * is open again. Nothing is erased, and the rule does not make that link again.
 */
export async function undoDecision(
  ctx: Ctx,
  viewer: Viewer,
  given: { readonly id: string; readonly once: string },
): Promise<Result<string, UndoDecisionRefusal>> {
  const { acting } = viewer;
  if (acting === null || !may(viewer, matchPermissions, 'match.decide')) throw new Stop('NOT_FOUND');
  if (!isId(given.id)) throw new Stop('NOT_FOUND');
  const by = { mandateId: acting.id, at: ctx.now() };
  return record<string, UndoDecisionRefusal>(
    ctx,
    (actorId) => ({
      event: 'decision.undone',
      subject: `register/actor/${actorId}`,
      data: { decision: given.id },
    }),
    async (tx) => {
      await claimOnce(tx, given.once, by.at);
      await holdValues(tx);
      const decision = await tx
        .withTables<MatchTables>()
        .selectFrom('register.unit_decision')
        .select('actor_id')
        .where('id', '=', given.id)
        .executeTakeFirst();
      if (decision === undefined) throw new Stop('NOT_FOUND');
      await endDecisions(tx, [given.id], null, by);
      return ok(decision.actor_id);
    },
    { [onceConstraint]: 'ALREADY_DONE', unit_decision_ended_once: 'ALREADY_UNDONE' },
  );
}
