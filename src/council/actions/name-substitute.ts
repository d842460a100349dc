import { claimOnce } from '#journal/once.ts';
import { type JournalEvent, record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { memberPermissions } from '../member-permissions.ts';
import type { ProfileTables } from '../profile-tables.ts';
import { lockAssembly } from '../queries/lock-assembly.ts';
import { readRules } from '../queries/read-rules.ts';
import type { Notice } from '../queries/store-holding.ts';
import { storeSubstitute } from '../queries/store-substitute.ts';
import { memberConstraints } from '../rules/member-constraints.ts';
import type { MemberFault } from '../rules/member-faults.ts';
import { type NewSubstitute, namingFaults } from '../rules/substitute-faults.ts';

/** Names who sits in a seat when its member is away: the commune has no other one (L5211-6 CGCT). */
export async function nameSubstitute(
  ctx: Ctx,
  viewer: Viewer,
  given: NewSubstitute & { readonly once: string },
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
      const rules = await readRules(tx.withTables<ProfileTables>(), assembly);
      const faults = namingFaults(assembly, rules, given);
      if (faults.length > 0) return refuse(...faults);
      const how = { grantedBy: viewer.acting?.id ?? '', notice };
      return ok(await storeSubstitute(tx, assembly, given, how, at));
    },
    memberConstraints,
  );
}
