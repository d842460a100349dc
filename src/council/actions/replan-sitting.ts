import type { Ctx } from '#kit/ctx.ts';
import { civilDay } from '#kit/instant.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import type { Viewer } from '#kit/viewer.ts';
import type { ConvocationTables } from '../convocation-tables.ts';
import type { PlanTyped } from '../rules/draft-form.ts';
import { type DraftFault, planFaults } from '../rules/draft-refused.ts';
import { changeDraft } from './change-draft.ts';

/** Changes the title, the date, the place or the kind of convocation of a sitting not yet convened. */
export function replanSitting(
  ctx: Ctx,
  viewer: Viewer,
  given: { readonly slug: string; readonly plan: PlanTyped; readonly once: string },
): Promise<Result<null, DraftFault>> {
  const { plan } = given;
  return changeDraft<null>(ctx, viewer, { ...given, event: 'sitting.replanned' }, async (tx, draft, at) => {
    const asked = { notice: plan.notice, day: civilDay(plan.plannedAt) };
    const follows = draft.follows === null ? 'nothing' : 'a_sitting';
    const faults = planFaults(asked, { follows, today: civilDay(at) });
    if (faults.length > 0) return refuse(...faults);
    const db = tx.withTables<ConvocationTables>();
    await db
      .updateTable('council.sitting')
      .set({ title_fr: plan.titleFr, title_en: plan.titleEn, planned_at: plan.plannedAt })
      .where('id', '=', draft.id)
      .execute();
    await db
      .updateTable('council.sitting_plan')
      .set({
        notice: plan.notice,
        venue: plan.venue,
        place: plan.place,
        urgency_reason: plan.urgencyReason,
      })
      .where('sitting_id', '=', draft.id)
      .execute();
    return ok(null);
  });
}
