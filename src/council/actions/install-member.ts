import { claimOnce } from '#journal/once.ts';
import { type JournalEvent, record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { memberPermissions } from '../member-permissions.ts';
import { lockAssembly } from '../queries/lock-assembly.ts';
import { type Notice, storeMember } from '../queries/store-holding.ts';
import { memberConstraints } from '../rules/member-constraints.ts';
import { type MemberFault, type NewMember, seatingFaults } from '../rules/member-faults.ts';

/** Installs a member in a seat that nobody holds from that day on, in the viewer's own assembly. */
export async function installMember(
  ctx: Ctx,
  viewer: Viewer,
  given: NewMember & { readonly once: string },
  notice: Notice,
): Promise<Result<JournalEvent, MemberFault>> {
  if (!may(viewer, memberPermissions, 'members.keep')) throw new Stop('NOT_FOUND');
  const at = ctx.now();
  return record<JournalEvent, MemberFault>(
    ctx,
    (event) => event,
    async (tx) => {
      const assembly = await lockAssembly(tx, viewer);
      await claimOnce(tx, given.once, at);
      const faults = seatingFaults(assembly, given);
      if (faults.length > 0) return refuse(...faults);
      const how = { begunBy: 'installed', grantedBy: viewer.acting?.id ?? '', notice } as const;
      return ok(await storeMember(tx, assembly, given, how, at));
    },
    memberConstraints,
  );
}
