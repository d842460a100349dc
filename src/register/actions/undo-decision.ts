import { sql } from 'kysely';
import { claimOnce, onceConstraint } from '#journal/once.ts';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { isId } from '#kit/ids.ts';
import { ok, type Result } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { livingPermissions } from '../living-permissions.ts';
import type { LivingTables } from '../living-tables.ts';
import { holdValues } from '../queries/find-import.ts';
import { showValues } from '../queries/store-values.ts';
import { enterAgain, withdrawValues } from '../queries/withdraw-values.ts';

export type UndoDecisionRefusal = 'ALREADY_DONE' | 'ALREADY_UNDONE';

interface Decided {
  readonly actor_id: string;
  readonly kind: string;
  readonly value_id: string | null;
}

/**
 * Takes back an answer to the reference: the value it entered is withdrawn by a row, those it withdrew are entered again, what it
 * read no longer counts, and the proposal comes back if the reference still says so. What a unit that opposed had taken off stays off.
 */
export async function undoDecision(
  ctx: Ctx,
  viewer: Viewer,
  given: { readonly id: string; readonly once: string },
): Promise<Result<string, UndoDecisionRefusal>> {
  const { acting } = viewer;
  if (acting === null || !may(viewer, livingPermissions, 'reference.decide')) throw new Stop('NOT_FOUND');
  if (!isId(given.id)) throw new Stop('NOT_FOUND');
  const at = ctx.now();
  return record<string, UndoDecisionRefusal>(
    ctx,
    (actorId) => ({
      event: 'reference.unanswered',
      subject: `register/actor/${actorId}`,
      data: { decision: given.id },
    }),
    async (tx) => {
      await claimOnce(tx, given.once, at);
      await holdValues(tx);
      const { rows } = await sql<Decided>`select actor_id, kind, value_id from register.reference_decision
        where id = ${given.id}::uuid`.execute(tx);
      const [decided] = rows;
      if (decided === undefined) throw new Stop('NOT_FOUND');
      await tx
        .withTables<LivingTables>()
        .insertInto('register.reference_decision_undone')
        .values({ decision_id: given.id, at, mandate_id: acting.id })
        .execute();
      if (decided.value_id !== null) await withdrawValues(tx, [decided.value_id], acting.id, at);
      const { rows: gone } = await sql<{ value_id: string }>`select value_id
        from register.reference_decision_withdrawal where decision_id = ${given.id}::uuid`.execute(tx);
      if (decided.kind === 'reopened' && gone.length > 0)
        await enterAgain(
          tx,
          gone.map((one) => one.value_id),
          acting.id,
          at,
        );
      await showValues(tx, [decided.actor_id]);
      return ok(decided.actor_id);
    },
    { [onceConstraint]: 'ALREADY_DONE', reference_decision_undone_once: 'ALREADY_UNDONE' },
  );
}
