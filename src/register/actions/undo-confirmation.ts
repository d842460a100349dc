import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { isId } from '#kit/ids.ts';
import { ok, type Result } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { livingPermissions } from '../living-permissions.ts';
import type { LivingTables } from '../living-tables.ts';

/** Takes a confirmation back, by a row; twice is once. */
export async function undoConfirmation(
  ctx: Ctx,
  viewer: Viewer,
  id: string,
): Promise<Result<string, 'ALREADY_UNDONE'>> {
  const { acting } = viewer;
  if (acting === null || !may(viewer, livingPermissions, 'actor.confirm')) throw new Stop('NOT_FOUND');
  if (!isId(id)) throw new Stop('NOT_FOUND');
  return record<string, 'ALREADY_UNDONE'>(
    ctx,
    (actorId) => ({
      event: 'actor.unconfirmed',
      subject: `register/actor/${actorId}`,
      data: { confirmation: id },
    }),
    async (tx) => {
      const db = tx.withTables<LivingTables>();
      const one = await db
        .selectFrom('register.actor_confirmation')
        .select('actor_id')
        .where('id', '=', id)
        .executeTakeFirst();
      if (one === undefined) throw new Stop('NOT_FOUND');
      await db
        .insertInto('register.actor_confirmation_undone')
        .values({ confirmation_id: id, at: ctx.now(), mandate_id: acting.id })
        .execute();
      return ok(one.actor_id);
    },
    { actor_confirmation_undone_once: 'ALREADY_UNDONE' },
  );
}
