import { claimOnce } from '#journal/once.ts';
import { type JournalEvent, record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { civilDay } from '#kit/instant.ts';
import { ok, present, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { memberPermissions } from '../member-permissions.ts';
import { lockAssembly } from '../queries/lock-assembly.ts';
import { storeSubstituteEnd } from '../queries/store-substitute.ts';
import { openSubstitute } from '../rules/assembly-now.ts';
import { memberConstraints } from '../rules/member-constraints.ts';
import type { MemberFault } from '../rules/member-faults.ts';
import { substituteEndings } from '../rules/substitute.ts';
import { namingEndFaults } from '../rules/substitute-faults.ts';

export interface EndedSubstitute {
  readonly number: number;
  /** The designation that the form showed: another one since, and the act is refused. */
  readonly substituteId: string;
  readonly cause: string;
  /** As typed; the first day they no longer are. */
  readonly endsOn: string;
  readonly once: string;
}

/** Records that a substitute is one no longer: the seat has none from that day, and their mandate here ends with it. */
export async function endSubstitute(
  ctx: Ctx,
  viewer: Viewer,
  given: EndedSubstitute,
): Promise<Result<JournalEvent, MemberFault>> {
  if (!may(viewer, memberPermissions, 'members.keep')) throw new Stop('NOT_FOUND');
  const at = ctx.now();
  return record<JournalEvent, MemberFault>(
    ctx,
    (event) => event,
    async (tx) => {
      const assembly = await lockAssembly(tx, viewer);
      await claimOnce(tx, given.once, at);
      const named = openSubstitute(assembly, given.number);
      if (named?.id !== given.substituteId) return refuse({ field: null, code: 'SUBSTITUTE_CHANGED' });
      const faults = namingEndFaults(named, given, civilDay(at));
      if (faults.length > 0) return refuse(...faults);
      const endedBy = present(
        substituteEndings.find((one) => one === given.cause),
        'an end without faults has its cause',
      );
      return ok(await storeSubstituteEnd(tx, assembly, named, { endsOn: given.endsOn, endedBy }, at));
    },
    memberConstraints,
  );
}
