import { claimOnce } from '#journal/once.ts';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { newId } from '#kit/ids.ts';
import { civilDay } from '#kit/instant.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { convocationPermissions } from '../convocation-permissions.ts';
import { lockDraft } from '../queries/lock-draft.ts';
import { carriedItems } from '../queries/read-carried.ts';
import { storeCarried } from '../queries/store-carried.ts';
import { storePlan } from '../queries/store-plan.ts';
import type { Draft } from '../rules/draft.ts';
import type { PlanTyped } from '../rules/draft-form.ts';
import { type DraftFault, draftConstraints, planFaults } from '../rules/draft-refused.ts';
import type { ItemNow, SittingNow } from '../rules/sitting-now.ts';

/** What a new draft takes from an earlier sitting. */
export interface TakenUp {
  /** The sitting without quorum that the new one follows; null: a convocation like any other. */
  readonly follows: string | null;
  /** The cancelled sitting that the new one takes the place of. */
  readonly replaces: string | null;
  readonly items: readonly ItemNow[];
  /** The items taken up as they were, which the second convocation decides without quorum. */
  readonly asTheyWere: (item: ItemNow) => boolean;
  readonly faults: readonly DraftFault[];
}

/** Begins a sitting from an earlier one of the same assembly: its items, notes and pieces, in a new draft. Answers its slug. */
export function draftFromSitting(
  ctx: Ctx,
  viewer: Viewer,
  given: { readonly slug: string; readonly plan: PlanTyped; readonly once: string },
  take: (sitting: SittingNow, draft: Draft) => TakenUp,
): Promise<Result<string, DraftFault>> {
  const at = ctx.now();
  const id = newId(at);
  return record<string, DraftFault>(
    ctx,
    { event: 'sitting.drafted', subject: `council/draft/${id}` },
    async (tx) => {
      const { sitting, draft } = await lockDraft(tx, viewer, given.slug, at);
      if (!may(viewer, convocationPermissions, 'sitting.prepare', draft.assembly.organisationId))
        throw new Stop('NOT_FOUND');
      await claimOnce(tx, given.once, at);
      const { plan } = given;
      const taken = take(sitting, draft);
      const asked = { notice: plan.notice, day: civilDay(plan.plannedAt) };
      const follows = taken.follows === null ? 'nothing' : 'a_sitting';
      const faults = [...planFaults(asked, { follows, today: civilDay(at) }), ...taken.faults];
      if (faults.length > 0) return refuse(...faults);
      const assemblyId = draft.assembly.id;
      const slug = await storePlan(
        tx,
        { id, assemblyId, plan, follows: taken.follows, replaces: taken.replaces },
        at,
      );
      const carried = await carriedItems(
        tx,
        taken.items.map((item) => item.id),
      );
      const asTheyWere = new Set(taken.items.filter(taken.asTheyWere).map((item) => item.id));
      await storeCarried(tx, id, carried, (item) => (asTheyWere.has(item) ? item : null), at);
      return ok(slug);
    },
    draftConstraints,
  );
}
