import { piecesOf } from '#evidence/public.ts';
import { claimOnce, onceConstraint } from '#journal/once.ts';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { newId } from '#kit/ids.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import type { Viewer } from '#kit/viewer.ts';
import { holdCandidature } from '../queries/hold-support.ts';
import { annexSlot, pieceSlots } from '../rules/piece-slot.ts';
import { mayStillChange } from '../rules/support-window.ts';
import { candidatureFor, signature } from '../support-permissions.ts';
import type { SupportTables } from '../support-tables.ts';

export type ExplainPieceBlankRefusal =
  | 'REASON_REQUIRED'
  | 'REASON_TOO_LONG'
  | 'SLOT_UNKNOWN'
  | 'SLOT_FILLED'
  | 'FILE_CLOSED'
  | 'ALREADY_DONE';

/** Says why a required piece is not there (LBL-07, F1.10). A later reason is added beside the earlier one. */
export async function explainPieceBlank(
  ctx: Ctx,
  viewer: Viewer,
  input: { slug: string | undefined; slot: string; reason: string; once: string },
): Promise<Result<null, ExplainPieceBlankRefusal>> {
  const candidature = await candidatureFor(ctx, viewer, 'piece.manage', input.slug);
  const reason = input.reason.trim();
  if (reason.length < 3) return refuse('REASON_REQUIRED');
  if (reason.length > 2000) return refuse('REASON_TOO_LONG');
  const { slot } = input;
  const at = ctx.now();
  const subject = `label/candidature/${candidature.id}`;
  const pieces = await piecesOf(ctx, subject);
  const event = {
    event: 'piece.blank_explained',
    subject: `label/draft/${candidature.id}`,
    data: { slot },
  };
  return record<null, ExplainPieceBlankRefusal>(
    ctx,
    event,
    async (tx) => {
      await claimOnce(tx, input.once, at);
      const held = await holdCandidature(tx, candidature.id);
      if (!mayStillChange(held.state)) return refuse('FILE_CLOSED');
      if (slot === annexSlot || !pieceSlots(held.content).includes(slot)) return refuse('SLOT_UNKNOWN');
      // A piece added between this look and now simply wins: a reason beside a piece harms nothing.
      if (pieces.some((piece) => piece.slot === slot && piece.withdrawal === null))
        return refuse('SLOT_FILLED');
      await tx
        .withTables<SupportTables>()
        .insertInto('label.piece_blank')
        .values({ id: newId(at), candidature_id: candidature.id, slot, reason, ...signature(viewer, at) })
        .execute();
      return ok(null);
    },
    { [onceConstraint]: 'ALREADY_DONE' },
  );
}
