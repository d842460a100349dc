import { claimOnce, onceConstraint } from '#journal/once.ts';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Tx } from '#kit/db/database.ts';
import { found, Stop } from '#kit/http/stop.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { livingPermissions } from '../living-permissions.ts';
import type { LivingTables } from '../living-tables.ts';
import { type CorrectionFound, findCorrection } from '../queries/find-correction.ts';
import { holdValues } from '../queries/find-import.ts';
import { listAgain } from '../queries/list-again.ts';
import { showValues } from '../queries/store-values.ts';
import { withdrawValues } from '../queries/withdraw-values.ts';

export type UndoCorrectionRefusal = 'ALREADY_DONE' | 'ALREADY_UNDONE' | 'NOT_ANSWERED';

/**
 * Takes back what was accepted of a correction: its values are withdrawn by rows, its confirmation no longer counts, who had left is
 * listed again under the same address. The answer that left by mail stays what it was: the address to write to is erased.
 */
export async function undoCorrection(
  ctx: Ctx,
  viewer: Viewer,
  given: { readonly id: string; readonly once: string },
): Promise<Result<null, UndoCorrectionRefusal>> {
  const { acting } = viewer;
  if (acting === null || !may(viewer, livingPermissions, 'correction.answer')) throw new Stop('NOT_FOUND');
  const asked = found(await findCorrection(ctx.db, given.id));
  if (!asked.answers.some((one) => one.answer === 'accepted')) return refuse('NOT_ANSWERED');
  const at = ctx.now();
  return record<null, UndoCorrectionRefusal>(
    ctx,
    {
      event: 'correction.undone',
      subject: `register/actor/${asked.actorId}`,
      data: { correction: asked.id },
    },
    async (tx) => {
      await claimOnce(tx, given.once, at);
      await holdValues(tx);
      await tx
        .withTables<LivingTables>()
        .insertInto('register.correction_undone')
        .values({ correction_id: asked.id, at, mandate_id: acting.id })
        .execute();
      await takeBack(tx, asked, acting.id, at);
      return ok(null);
    },
    { [onceConstraint]: 'ALREADY_DONE', correction_undone_once: 'ALREADY_UNDONE' },
  );
}

async function takeBack(tx: Tx, asked: CorrectionFound, mandateId: string, at: Date): Promise<void> {
  const values = asked.answers.flatMap((one) => (one.valueId === null ? [] : [one.valueId]));
  if (values.length > 0) {
    await withdrawValues(tx, values, mandateId, at);
    await showValues(tx, [asked.actorId]);
  }
  const confirmations = new Set(asked.answers.flatMap((one) => one.confirmationId ?? []));
  for (const id of confirmations)
    await tx
      .withTables<LivingTables>()
      .insertInto('register.actor_confirmation_undone')
      .values({ confirmation_id: id, at, mandate_id: mandateId })
      .onConflict((conflict) => conflict.constraint('actor_confirmation_undone_once').doNothing())
      .execute();
  if (asked.kind === 'withdraws') await listAgain(tx, [asked.actorId]);
}
