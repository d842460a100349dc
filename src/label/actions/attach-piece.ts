import { addPiece } from '#evidence/writes.ts';
import { claimOnce, onceConstraint } from '#journal/once.ts';
import { record } from '#journal/record.ts';
import type { Ctx } from '#kit/ctx.ts';
import { mediaTypes } from '#kit/files/file-types.ts';
import type { IncomingFile } from '#kit/files/incoming-file.ts';
import { newId } from '#kit/ids.ts';
import { ok, type Result, refuse } from '#kit/result.ts';
import type { Viewer } from '#kit/viewer.ts';
import { holdCandidature } from '../queries/hold-support.ts';
import { pieceSlots } from '../rules/piece-slot.ts';
import { mayStillChange } from '../rules/support-window.ts';
import { candidatureFor, signature } from '../support-permissions.ts';

export type AttachPieceRefusal = 'SLOT_UNKNOWN' | 'FILE_CLOSED' | 'ALREADY_DONE';

/**
 * Attaches a file that was received and checked to a slot of the candidature, or to its free annexes. The bytes are kept
 * before the row is written, so that no row ever lacks its file; the same file twice is kept once.
 */
export async function attachPiece(
  ctx: Ctx,
  viewer: Viewer,
  input: { slug: string | undefined; slot: string; file: IncomingFile; once: string },
): Promise<Result<{ pieceId: string }, AttachPieceRefusal>> {
  const candidature = await candidatureFor(ctx, viewer, 'piece.manage', input.slug);
  const { file, slot } = input;
  const at = ctx.now();
  const pieceId = newId(at);
  const mediaType = mediaTypes[file.type];
  await ctx.files.put(file.sha256, await file.open(), mediaType);
  const event = {
    event: 'piece.added',
    subject: `label/draft/${candidature.id}`,
    data: { piece: pieceId, slot, sha256: file.sha256 },
  };
  return record<{ pieceId: string }, AttachPieceRefusal>(
    ctx,
    event,
    async (tx) => {
      await claimOnce(tx, input.once, at);
      const held = await holdCandidature(tx, candidature.id);
      if (!mayStillChange(held.state)) return refuse('FILE_CLOSED');
      if (!pieceSlots(held.content).includes(slot)) return refuse('SLOT_UNKNOWN');
      await addPiece(tx, {
        id: pieceId,
        subject: `label/candidature/${candidature.id}`,
        slot,
        filename: file.name,
        mediaType,
        bytes: file.size,
        sha256: file.sha256,
        at,
        addedBy: `person/${signature(viewer, at).person_id}`,
      });
      return ok({ pieceId });
    },
    { [onceConstraint]: 'ALREADY_DONE' },
  );
}
