import { claimOnce } from '#journal/once.ts';
import { type JournalEvent, record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { civilDay } from '#kit/instant.ts';
import { ok, present, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { memberPermissions } from '../member-permissions.ts';
import { lockAssembly } from '../queries/lock-assembly.ts';
import { storeEnd, storeMandatesEnd } from '../queries/store-holding.ts';
import { departures } from '../rules/holding.ts';
import { memberConstraints } from '../rules/member-constraints.ts';
import { type Departing, departureFaults, heldNow, type MemberFault } from '../rules/member-faults.ts';

/** Records that a member left: the seat is vacant from that day, and the member's mandates here end with it. */
export async function recordDeparture(
  ctx: Ctx,
  viewer: Viewer,
  given: Departing & { readonly number: number; readonly once: string },
): Promise<Result<JournalEvent, MemberFault>> {
  if (!may(viewer, memberPermissions, 'members.keep')) throw new Stop('NOT_FOUND');
  const at = ctx.now();
  return record<JournalEvent, MemberFault>(
    ctx,
    (event) => event,
    async (tx) => {
      const assembly = await lockAssembly(tx, viewer);
      await claimOnce(tx, given.once, at);
      const held = heldNow(assembly, given.number, given.holdingId);
      if ('code' in held) return refuse(held);
      const faults = departureFaults(held, given, civilDay(at));
      if (faults.length > 0) return refuse(...faults);
      const { endsOn } = given;
      const endedBy = present(
        departures.find((one) => one === given.cause),
        'a departure without faults has its cause',
      );
      await storeMandatesEnd(tx, assembly, held, endsOn, at);
      return ok(await storeEnd(tx, assembly, held, { endsOn, endedBy }));
    },
    memberConstraints,
  );
}
