import { claimOnce, onceConstraint } from '#journal/once.ts';
import { type JournalEvent, record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Fault } from '#kit/http/form.ts';
import { Stop } from '#kit/http/stop.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { memberPermissions } from '../member-permissions.ts';
import { lockAssembly } from '../queries/lock-assembly.ts';
import { storeGroup } from '../queries/store-group.ts';
import { groupNameFault } from '../rules/group-name.ts';

export type GroupFault = Fault<
  NonNullable<ReturnType<typeof groupNameFault>> | 'GROUP_NAME_TAKEN' | 'ALREADY_DONE'
>;

/** Creates a political group in the viewer's own assembly (L2121-28 CGCT). Two groups of one name are one. */
export async function createGroup(
  ctx: Ctx,
  viewer: Viewer,
  given: { readonly name: string; readonly once: string },
): Promise<Result<JournalEvent, GroupFault>> {
  if (!may(viewer, memberPermissions, 'members.keep')) throw new Stop('NOT_FOUND');
  const at = ctx.now();
  return record<JournalEvent, GroupFault>(
    ctx,
    (event) => event,
    async (tx) => {
      const assembly = await lockAssembly(tx, viewer);
      await claimOnce(tx, given.once, at);
      const code = groupNameFault(given.name, assembly.standing);
      if (code !== null) return refuse<GroupFault>({ field: 'name', code });
      return ok((await storeGroup(tx, assembly, given.name, at)).event);
    },
    {
      [onceConstraint]: { field: null, code: 'ALREADY_DONE' },
      group_name_once: { field: 'name', code: 'GROUP_NAME_TAKEN' },
    },
  );
}
