import { commitmentsOf } from '#evidence/public.ts';
import { addCommitment } from '#evidence/writes.ts';
import { claimOnce, onceConstraint } from '#journal/once.ts';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { newId } from '#kit/ids.ts';
import { civilDay } from '#kit/instant.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import type { Viewer } from '#kit/viewer.ts';
import { holdCandidature } from '../queries/hold-support.ts';
import type { CommitmentDraft } from '../rules/commitment-form.ts';
import { mayAddCommitment } from '../rules/commitment-window.ts';
import { candidatureFor, signature } from '../support-permissions.ts';

export type TakeCommitmentRefusal = 'FILE_CLOSED' | 'ALREADY_DONE';

/** Writes down a commitment of a candidature, in the words used; unknown amounts and dates stay unknown (GRE-13). */
export async function takeCommitment(
  ctx: Ctx,
  viewer: Viewer,
  input: { slug: string | undefined; draft: CommitmentDraft; once: string },
): Promise<Result<{ commitmentId: string }, TakeCommitmentRefusal>> {
  const candidature = await candidatureFor(ctx, viewer, 'commitment.manage', input.slug);
  const at = ctx.now();
  const commitmentId = newId(at);
  const subject = `label/candidature/${candidature.id}`;
  const before = await commitmentsOf(ctx, subject);
  const event = {
    event: 'commitment.added',
    subject: `label/draft/${candidature.id}`,
    data: { commitment: commitmentId, kind: input.draft.kind },
  };
  return record<{ commitmentId: string }, TakeCommitmentRefusal>(
    ctx,
    event,
    async (tx) => {
      await claimOnce(tx, input.once, at);
      const held = await holdCandidature(tx, candidature.id);
      if (!mayAddCommitment(held)) return refuse('FILE_CLOSED');
      await addCommitment(tx, {
        id: commitmentId,
        subject,
        ...input.draft,
        asOf: civilDay(at),
        // Last of the list; two added at once share a rank and follow each other by date.
        rank: before.length + 1,
        at,
        addedBy: `person/${signature(viewer, at).person_id}`,
      });
      return ok({ commitmentId });
    },
    { [onceConstraint]: 'ALREADY_DONE' },
  );
}
