import { claimOnce } from '#journal/once.ts';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { found, Stop } from '#kit/http/stop.ts';
import { newId } from '#kit/ids.ts';
import { civilDay } from '#kit/instant.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { convocationPermissions } from '../convocation-permissions.ts';
import type { ConvocationTables } from '../convocation-tables.ts';
import { storePlan } from '../queries/store-plan.ts';
import type { PlanTyped } from '../rules/draft-form.ts';
import { type DraftFault, draftConstraints, planFaults } from '../rules/draft-refused.ts';

/** Begins a real sitting of the assembly under whose mandate this person acts: a draft that nobody else sees. Answers its slug. */
export function draftSitting(
  ctx: Ctx,
  viewer: Viewer,
  given: { readonly plan: PlanTyped; readonly once: string },
): Promise<Result<string, DraftFault>> {
  const { acting } = viewer;
  if (!acting || !may(viewer, convocationPermissions, 'sitting.prepare')) throw new Stop('NOT_FOUND');
  const at = ctx.now();
  const id = newId(at);
  return record<string, DraftFault>(
    ctx,
    { event: 'sitting.drafted', subject: `council/draft/${id}` },
    async (tx) => {
      await claimOnce(tx, given.once, at);
      const { plan } = given;
      const asked = { notice: plan.notice, day: civilDay(plan.plannedAt) };
      // A second convocation begins from the sitting that lacked its quorum, never from nothing.
      const faults = planFaults(asked, { follows: 'nothing', today: civilDay(at) });
      if (faults.length > 0) return refuse(...faults);
      const assembly = await tx
        .withTables<ConvocationTables>()
        .selectFrom('council.assembly')
        .select('id')
        .where('organisation_id', '=', acting.organisationId)
        .forNoKeyUpdate()
        .executeTakeFirst();
      return ok(await storePlan(tx, { id, assemblyId: found(assembly).id, plan, follows: null }, at));
    },
    draftConstraints,
  );
}
