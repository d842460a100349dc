import { addPiece, withdrawPiece } from '#evidence/writes.ts';
import type { Ctx } from '#kit/ctx.ts';
import { mediaTypes } from '#kit/files/file-types.ts';
import type { IncomingFile } from '#kit/files/incoming-file.ts';
import { found } from '#kit/http/stop.ts';
import { newId } from '#kit/ids.ts';
import { ok, type Result } from '#kit/result.ts';
import type { Viewer } from '#kit/viewer.ts';
import { pieceSubject } from '../queries/read-draft.ts';
import type { DraftFault } from '../rules/draft-refused.ts';
import { changeDraft } from './change-draft.ts';

/**
 * Joins a file, received and checked, to an item of the draft. The bytes are kept before the row is written, so that no
 * row ever lacks its file. Answers the piece's id.
 */
export async function attachItemPiece(
  ctx: Ctx,
  viewer: Viewer,
  given: {
    readonly slug: string;
    readonly itemId: string;
    readonly file: IncomingFile;
    readonly once: string;
  },
): Promise<Result<string, DraftFault>> {
  const { file } = given;
  const mediaType = mediaTypes[file.type];
  await ctx.files.put(file.sha256, await file.open(), mediaType);
  const data = (piece: string) => ({ item: given.itemId, piece, sha256: file.sha256 });
  return changeDraft<string>(ctx, viewer, { ...given, event: 'piece.added', data }, async (tx, draft, at) => {
    const item = found(draft.items.find((one) => one.id === given.itemId));
    const id = newId(at);
    await addPiece(tx, {
      id,
      subject: pieceSubject(item.id),
      slot: 'piece',
      filename: file.name,
      mediaType,
      bytes: file.size,
      sha256: file.sha256,
      at,
      addedBy: `person/${viewer.personId}`,
    });
    return ok(id);
  });
}

/** Withdraws a piece from the item being prepared: a record, not a deletion. */
export function withdrawItemPiece(
  ctx: Ctx,
  viewer: Viewer,
  given: {
    readonly slug: string;
    readonly itemId: string;
    readonly pieceId: string;
    readonly once: string;
  },
): Promise<Result<null, DraftFault>> {
  const data = () => ({ item: given.itemId, piece: given.pieceId });
  return changeDraft<null>(
    ctx,
    viewer,
    { ...given, event: 'piece.withdrawn', data },
    async (tx, draft, at) => {
      const item = found(draft.items.find((one) => one.id === given.itemId));
      const piece = found(item.pieces.find((one) => one.id === given.pieceId));
      await withdrawPiece(tx, { pieceId: piece.id, at, by: `person/${viewer.personId}` });
      return ok(null);
    },
  );
}
