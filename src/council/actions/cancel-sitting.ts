import { claimOnce } from '#journal/once.ts';
import { type JournalEvent, record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { convocationPermissions } from '../convocation-permissions.ts';
import { lockDraft } from '../queries/lock-draft.ts';
import { storeCancellation, tellCancelled } from '../queries/store-cancellation.ts';
import { sittingEvent, storeSittingStep } from '../queries/store-steps.ts';
import { tellSubstitutes } from '../queries/store-substitute-sendings.ts';
import { cancellationFaults, cancellationMessage } from '../rules/cancellation.ts';
import { type ConvocationRefusal, convocationConstraints } from '../rules/convocation-refused.ts';
import { sittingTransition } from '../rules/sitting-state.ts';

/**
 * Cancels a convened sitting, with a reason, and tells whoever was convened, or received a copy, by the ways of the convocation, in one act.
 * Nothing of what was sent is touched. The reason is on the page, not in the journal, from which nothing can be erased.
 */
export function cancelSitting(
  ctx: Ctx,
  viewer: Viewer,
  given: {
    readonly slug: string;
    readonly reason: string;
    readonly once: string;
    readonly pageOf: (slug: string) => string;
  },
): Promise<Result<readonly JournalEvent[], ConvocationRefusal>> {
  const at = ctx.now();
  return record<readonly JournalEvent[], ConvocationRefusal>(
    ctx,
    (events) => events,
    async (tx) => {
      const { sitting, draft } = await lockDraft(tx, viewer, given.slug, at);
      if (!may(viewer, convocationPermissions, 'sitting.cancel', draft.assembly.organisationId))
        throw new Stop('NOT_FOUND');
      await claimOnce(tx, given.once, at);
      const reason = given.reason.trim();
      const faults = cancellationFaults(sitting.state, reason);
      const step = sittingTransition(sitting.state, 'cancel');
      if (faults.length > 0 || !step.ok) return refuse(...faults);
      await storeCancellation(tx, sitting.id, reason, at);
      const said = cancellationMessage(draft, { reason, page: given.pageOf(draft.slug) });
      const told = await tellCancelled(tx, sitting.id, said, at);
      const copies = told.convocation ? await tellSubstitutes(tx, told.convocation, said, at) : 0;
      await storeSittingStep(tx, sitting, step.value, at);
      const counted = { ...told, ...(copies > 0 && { substitutes: copies }) };
      return ok([sittingEvent(sitting, 'sitting.cancelled', counted)]);
    },
    convocationConstraints,
  );
}
