import { findCommitment } from '#evidence/public.ts';
import { addCommitmentEvent } from '#evidence/writes.ts';
import { claimOnce, onceConstraint } from '#journal/once.ts';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { newId } from '#kit/ids.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import type { Viewer } from '#kit/viewer.ts';
import { holdCandidature } from '../queries/hold-support.ts';
import type { Amendment } from '../rules/commitment-form.ts';
import { mayAmendCommitment } from '../rules/commitment-window.ts';
import { candidatureFor, signature } from '../support-permissions.ts';

export type AmendCommitmentRefusal = 'FILE_CLOSED' | 'AMOUNT_NOT_FOR_KIND' | 'ALREADY_DONE';

/** Adds what happened to a commitment: an amount, another date, its fulfilment, a note. The first words stay (GRE-13). */
export async function amendCommitment(
  ctx: Ctx,
  viewer: Viewer,
  input: { slug: string | undefined; commitmentId: string; amendment: Amendment; once: string },
): Promise<Result<null, AmendCommitmentRefusal>> {
  const candidature = await candidatureFor(ctx, viewer, 'commitment.manage', input.slug);
  const commitment = await findCommitment(ctx, input.commitmentId);
  // A commitment of another candidature is as unknown as one that never was.
  if (commitment?.subject !== `label/candidature/${candidature.id}`) throw new Stop('NOT_FOUND');
  const { amendment } = input;
  const money = commitment.kind === 'cash' || commitment.kind === 'in_kind';
  if (amendment.kind === 'amount_set' && !money) return refuse('AMOUNT_NOT_FOR_KIND');
  const at = ctx.now();
  const event = {
    event: 'commitment.amended',
    subject: `label/draft/${candidature.id}`,
    data: { commitment: commitment.id, kind: amendment.kind },
  };
  return record<null, AmendCommitmentRefusal>(
    ctx,
    event,
    async (tx) => {
      await claimOnce(tx, input.once, at);
      const held = await holdCandidature(tx, candidature.id);
      if (!mayAmendCommitment(held)) return refuse('FILE_CLOSED');
      await addCommitmentEvent(tx, {
        id: newId(at),
        commitmentId: commitment.id,
        ...amendment,
        recordedAt: at,
        addedBy: `person/${signature(viewer, at).person_id}`,
      });
      return ok(null);
    },
    { [onceConstraint]: 'ALREADY_DONE' },
  );
}
