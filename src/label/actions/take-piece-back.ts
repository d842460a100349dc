import { findPiece } from '#evidence/public.ts';
import { pieceWithdrawnOnce, withdrawPiece } from '#evidence/writes.ts';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { Stop } from '#kit/http/stop.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import type { Viewer } from '#kit/viewer.ts';
import { holdCandidature } from '../queries/hold-support.ts';
import { mayStillChange } from '../rules/support-window.ts';
import { candidatureFor, signature } from '../support-permissions.ts';

export type TakePieceBackRefusal = 'FILE_CLOSED' | 'ALREADY_WITHDRAWN';

/** Withdraws a piece from the file to come: a record, not a deletion. A deposit that froze it keeps it. */
export async function takePieceBack(
  ctx: Ctx,
  viewer: Viewer,
  input: { slug: string | undefined; pieceId: string },
): Promise<Result<null, TakePieceBackRefusal>> {
  const candidature = await candidatureFor(ctx, viewer, 'piece.manage', input.slug);
  const piece = await findPiece(ctx, input.pieceId);
  // A piece of another candidature is as unknown as one that never was.
  if (piece?.subject !== `label/candidature/${candidature.id}`) throw new Stop('NOT_FOUND');
  const event = {
    event: 'piece.withdrawn',
    subject: `label/draft/${candidature.id}`,
    data: { piece: piece.id, slot: piece.slot },
  };
  return record<null, TakePieceBackRefusal>(
    ctx,
    event,
    async (tx) => {
      const held = await holdCandidature(tx, candidature.id);
      if (!mayStillChange(held.state)) return refuse('FILE_CLOSED');
      const { at, person_id } = signature(viewer, ctx.now());
      await withdrawPiece(tx, { pieceId: piece.id, at, by: `person/${person_id}` });
      return ok(null);
    },
    { [pieceWithdrawnOnce]: 'ALREADY_WITHDRAWN' },
  );
}
