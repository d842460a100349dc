import { claimOnce } from '#journal/once.ts';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { convocationPermissions } from '../convocation-permissions.ts';
import type { ConvocationTables } from '../convocation-tables.ts';
import { lockSitting } from '../queries/lock-sitting.ts';
import { countBroadcasts } from '../queries/read-broadcast.ts';
import {
  type BroadcastFault,
  type BroadcastTyped,
  broadcastChanges,
  broadcastConstraints,
  broadcastFaults,
} from '../rules/broadcast.ts';
import type { BroadcastNow } from '../rules/sitting-now.ts';

/**
 * Gives, changes or withdraws the address where the public follows a sitting from afar, and after it that of its recording
 * (L5211-11-1, L2121-18 al. 3 CGCT). The public journal names no address: during a closed session it is shown nowhere.
 */
export function keepBroadcast(
  ctx: Ctx,
  viewer: Viewer,
  given: { readonly slug: string; readonly typed: BroadcastTyped; readonly once: string },
): Promise<Result<readonly (keyof BroadcastNow)[], BroadcastFault>> {
  const at = ctx.now();
  let subject = '';
  return record<readonly (keyof BroadcastNow)[], BroadcastFault>(
    ctx,
    (changed) => ({ event: 'sitting.broadcast_given', subject, data: { changed: [...changed] } }),
    async (tx) => {
      const sitting = await lockSitting(tx, viewer, given.slug, at);
      if (!may(viewer, convocationPermissions, 'broadcast.keep', sitting.assembly.organisationId))
        throw new Stop('NOT_FOUND');
      subject = `council/${sitting.state === 'drafted' ? 'draft' : 'sitting'}/${sitting.id}`;
      await claimOnce(tx, given.once, at);
      const faults = broadcastFaults(sitting, given.typed);
      if (faults.length > 0) return refuse(...faults);
      const changed = broadcastChanges(sitting.broadcast, given.typed);
      for (const kind of changed) {
        const number = (await countBroadcasts(tx, sitting.id, kind)) + 1;
        const address = given.typed[kind] ?? null;
        await tx
          .withTables<ConvocationTables>()
          .insertInto('council.sitting_broadcast')
          .values({ sitting_id: sitting.id, kind, number, address, at })
          .execute();
      }
      return ok(changed);
    },
    broadcastConstraints,
  );
}
