import { claimOnce } from '#journal/once.ts';
import { type JournalEvent, record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { civilDay } from '#kit/instant.ts';
import { ok, present, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { memberPermissions } from '../member-permissions.ts';
import { lockAssembly } from '../queries/lock-assembly.ts';
import { type Notice, storeEnd, storeMandatesEnd, storeMember } from '../queries/store-holding.ts';
import { departures } from '../rules/holding.ts';
import { memberConstraints } from '../rules/member-constraints.ts';
import {
  type Departing,
  heldNow,
  type MemberFault,
  type NewMember,
  replacementFaults,
} from '../rules/member-faults.ts';

export type Replacement = Departing & NewMember & { readonly once: string };

/** One leaves and another takes the seat, that day or later: both are written, or neither. Every fault of both at once. */
export async function replaceMember(
  ctx: Ctx,
  viewer: Viewer,
  given: Replacement,
  notice: Notice,
): Promise<Result<readonly JournalEvent[], MemberFault>> {
  if (!may(viewer, memberPermissions, 'members.keep')) throw new Stop('NOT_FOUND');
  const at = ctx.now();
  return record<readonly JournalEvent[], MemberFault>(
    ctx,
    (events) => events,
    async (tx) => {
      const assembly = await lockAssembly(tx, viewer);
      await claimOnce(tx, given.once, at);
      const held = heldNow(assembly, given.number, given.holdingId);
      if ('code' in held) return refuse(held);
      const { endsOn } = given;
      const faults = replacementFaults(assembly, held, given, civilDay(at));
      if (faults.length > 0) return refuse(...faults);
      const endedBy = present(
        departures.find((one) => one === given.cause),
        'a departure without faults has its cause',
      );
      const left = await storeEnd(tx, assembly, held, { endsOn, endedBy });
      await storeMandatesEnd(tx, assembly, held, endsOn, at);
      const how = { begunBy: 'replaces', grantedBy: viewer.acting?.id ?? '', notice } as const;
      return ok([left, await storeMember(tx, assembly, given, how, at)]);
    },
    memberConstraints,
  );
}
