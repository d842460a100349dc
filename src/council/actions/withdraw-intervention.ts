import { claimOnce } from '#journal/once.ts';
import { type JournalEvent, record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { found } from '#kit/http/stop.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import { may, type Viewer } from '#kit/viewer.ts';
import { debatePermissions } from '../debate-permissions.ts';
import { lockSitting } from '../queries/lock-sitting.ts';
import { sittingEvent, storeSpeechEvent } from '../queries/store-steps.ts';
import { type Refused, sittingConstraints } from '../rules/council-refused.ts';
import { takeStep } from '../rules/offered-steps.ts';
import { quorumCountNow, speechChecks } from '../rules/sitting-checks.ts';
import { type InterventionNow, type SittingNow, seatOf } from '../rules/sitting-now.ts';
import { speechStateOf, speechStates } from '../rules/speech-state.ts';
import { sitterRefusal } from '../rules/substitute.ts';

/**
 * Takes a waiting speaker off the list: a member their own name, the desk anybody's. It adds one event to that speaker
 * and touches no other: a running clock goes on as it was.
 */
export function withdrawIntervention(
  ctx: Ctx,
  viewer: Viewer,
  given: { readonly slug: string; readonly interventionId: string; readonly once: string },
): Promise<Result<readonly JournalEvent[], Refused>> {
  const at = ctx.now();
  return record<readonly JournalEvent[], Refused>(
    ctx,
    (events) => events,
    async (tx) => {
      const sitting = await lockSitting(tx, viewer, given.slug, at);
      const listed = (one: { readonly id: string }) => one.id === given.interventionId;
      const item = found(sitting.items.find((one) => one.interventions.some(listed)));
      const speech = found(item.interventions.find(listed));
      await claimOnce(tx, given.once, at);
      const asking = { role: viewer.acting?.role ?? null, quorum: quorumCountNow(sitting) };
      const checks = speechChecks(sitting, item, speech);
      const taken = takeStep(speechStates, speechStateOf(speech), 'withdraw', checks, asking);
      const refusals = [...(taken.ok ? [] : taken.refusals), ...foreign(sitting, speech, viewer)];
      if (refusals.length > 0) return refuse(...refusals);
      await storeSpeechEvent(tx, speech, 'withdraw', at);
      return ok([
        sittingEvent(sitting, 'intervention.withdrawn', { item: item.rank, intervention: speech.rank }),
      ]);
    },
    sittingConstraints,
  );
}

function* foreign(sitting: SittingNow, speech: InterventionNow, viewer: Viewer): Generator<Refused> {
  if (may(viewer, debatePermissions, 'debate.order', sitting.assembly.organisationId)) return;
  const seat = seatOf(sitting, viewer.personId);
  if (!seat || seat.id !== speech.seatId) yield { code: 'SPEECH_NOT_YOURS' };
  const other = seat && sitterRefusal(seat, viewer.personId);
  if (other) yield { code: other };
}
