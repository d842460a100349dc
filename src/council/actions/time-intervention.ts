import { claimOnce } from '#journal/once.ts';
import { type JournalEvent, record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { found } from '#kit/http/stop.ts';
import { ok, type Result } from '#kit/result.ts';
import type { Viewer } from '#kit/viewer.ts';
import { lockSitting } from '../queries/lock-sitting.ts';
import { sittingEvent, storeSpeechEvent } from '../queries/store-steps.ts';
import { type Refused, sittingConstraints } from '../rules/council-refused.ts';
import { takeStep } from '../rules/offered-steps.ts';
import { quorumCountNow, speechChecks } from '../rules/sitting-checks.ts';
import { speechEffects } from '../rules/speech-effects.ts';
import {
  type SpeechEventName,
  speechEventKinds,
  speechStateOf,
  speechStates,
} from '../rules/speech-state.ts';

/**
 * Gives the floor, pauses, resumes or ends an intervention, at the server's hour. A point of order pauses the speaker and
 * gives the floor back at its end.
 */
export function timeIntervention(
  ctx: Ctx,
  viewer: Viewer,
  given: {
    readonly slug: string;
    readonly interventionId: string;
    readonly event: Exclude<SpeechEventName, 'withdraw'>;
    readonly once: string;
  },
): Promise<Result<readonly JournalEvent[], Refused>> {
  const at = ctx.now();
  return record<readonly JournalEvent[], Refused>(
    ctx,
    (events) => events,
    async (tx) => {
      const sitting = await lockSitting(tx, viewer, given.slug, at);
      const spoken = (one: { readonly id: string }) => one.id === given.interventionId;
      const item = found(sitting.items.find((one) => one.interventions.some(spoken)));
      const speech = found(item.interventions.find(spoken));
      await claimOnce(tx, given.once, at);
      const asking = { role: viewer.acting?.role ?? null, quorum: quorumCountNow(sitting) };
      const checks = speechChecks(sitting, item, speech);
      const taken = takeStep(speechStates, speechStateOf(speech), given.event, checks, asking);
      if (!taken.ok) return taken;
      const effects = speechEffects(item.interventions, speech, given.event, sitting);
      // One pauses before the other starts, and ends before the other goes on.
      for (const one of effects.filter((effect) => effect.event === 'pause'))
        await storeSpeechEvent(tx, one.speech, one.event, at, speech.id);
      await storeSpeechEvent(tx, speech, given.event, at);
      for (const one of effects.filter((effect) => effect.event === 'resume'))
        await storeSpeechEvent(tx, one.speech, one.event, at, speech.id);
      const event = `intervention.${speechEventKinds[given.event]}`;
      return ok([sittingEvent(sitting, event, { item: item.rank, intervention: speech.rank })]);
    },
    sittingConstraints,
  );
}
