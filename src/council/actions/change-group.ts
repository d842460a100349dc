import { claimOnce } from '#journal/once.ts';
import { type JournalEvent, record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { memberPermissions } from '../member-permissions.ts';
import { lockAssembly } from '../queries/lock-assembly.ts';
import { storeEnd, storeHolding } from '../queries/store-holding.ts';
import { memberConstraints } from '../rules/member-constraints.ts';
import { groupChangeFaults, heldNow, type MemberFault } from '../rules/member-faults.ts';

export interface GroupChange {
  readonly number: number;
  readonly holdingId: string;
  readonly groupId: string;
  /** The first day in the new group, as typed. */
  readonly day: string;
  readonly once: string;
}

/** The member keeps seat and mandate, and sits in another group from that day: the past stays in the former one. */
export async function changeGroup(
  ctx: Ctx,
  viewer: Viewer,
  given: GroupChange,
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
      const faults = groupChangeFaults(assembly, held, given);
      if (faults.length > 0) return refuse(...faults);
      const endedBy = 'changes_group' as const;
      const left = await storeEnd(tx, assembly, held, { endsOn: given.day, endedBy });
      const next = {
        number: held.number,
        personId: held.personId,
        groupId: given.groupId,
        startsOn: given.day,
        begunBy: endedBy,
      };
      return ok([left, await storeHolding(tx, assembly, next, at)]);
    },
    memberConstraints,
  );
}
