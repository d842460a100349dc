import { claimOnce } from '#journal/once.ts';
import { type JournalEvent, record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { ok, type Result } from '#kit/result.ts';
import type { Viewer } from '#kit/viewer.ts';
import { lockSitting } from '../queries/lock-sitting.ts';
import { sittingEvent, stopSpeeches, storeSittingStep } from '../queries/store-steps.ts';
import { type Refused, sittingConstraints } from '../rules/council-refused.ts';
import { takeStep } from '../rules/offered-steps.ts';
import { quorumCountNow, sittingChecks } from '../rules/sitting-checks.ts';
import { currentItem } from '../rules/sitting-now.ts';
import { type SittingEvent, sittingStates } from '../rules/sitting-state.ts';

/** Cancelling is an act of its own: it wants a reason, and tells the members. */
export type SittingMove = Exclude<SittingEvent, 'cancel'>;

const journalNames: Readonly<Record<SittingMove, string>> = {
  convene: 'sitting.convened',
  open: 'sitting.opened',
  suspend: 'sitting.suspended',
  resume: 'sitting.resumed',
  close: 'sitting.closed',
  record_lack_of_quorum: 'sitting.lack_of_quorum_recorded',
};

/** Opens, suspends, resumes or closes a sitting (L2121-16, L2121-17 CGCT). A suspension stops the speaker's clock. */
export function moveSitting(
  ctx: Ctx,
  viewer: Viewer,
  given: { readonly slug: string; readonly event: SittingMove; readonly once: string },
): Promise<Result<readonly JournalEvent[], Refused>> {
  const at = ctx.now();
  return record<readonly JournalEvent[], Refused>(
    ctx,
    (events) => events,
    async (tx) => {
      const sitting = await lockSitting(tx, viewer, given.slug, at);
      await claimOnce(tx, given.once, at);
      const quorum = quorumCountNow(sitting);
      const asking = { role: viewer.acting?.role ?? null, quorum };
      const taken = takeStep(sittingStates, sitting.state, given.event, sittingChecks(sitting), asking);
      if (!taken.ok) return taken;
      const item = currentItem(sitting);
      if (given.event === 'suspend' && item) await stopSpeeches(tx, item, 'pause', at);
      await storeSittingStep(tx, sitting, taken.value, at);
      return ok([
        sittingEvent(sitting, journalNames[given.event], {
          present: quorum.present,
          inOffice: quorum.inOffice,
        }),
      ]);
    },
    sittingConstraints,
  );
}
