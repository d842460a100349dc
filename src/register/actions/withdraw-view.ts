import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { registerPermissions } from '../permissions.ts';
import type { RegisterTables } from '../tables.ts';

export type WithdrawalRefusal = 'NOT_ALLOWED' | 'ALREADY_DONE';

/** Withdraws a saved view: its address goes on answering, to say so. */
export async function withdrawView(
  ctx: Ctx,
  viewer: Viewer,
  viewId: string,
): Promise<Result<null, WithdrawalRefusal>> {
  if (!may(viewer, registerPermissions, 'view.save')) return refuse('NOT_ALLOWED');
  const at = ctx.now();
  return record<null, WithdrawalRefusal>(
    ctx,
    { event: 'view.withdrawn', subject: `register/view/${viewId}` },
    async (tx) => {
      await tx
        .withTables<RegisterTables>()
        .insertInto('register.saved_view_withdrawal')
        .values({ view_id: viewId, at })
        .execute();
      return ok(null);
    },
    { saved_view_withdrawn_once: 'ALREADY_DONE' },
  );
}
