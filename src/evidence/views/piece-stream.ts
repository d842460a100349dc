import type { Ctx } from '#kit/ctx.ts';
import type { Piece } from './read-pieces.ts';

/**
 * The bytes of a piece as a download; null when the store has lost them. It checks no right: the module that owns the
 * subject asks first, and there is no open address for pieces. Never shown inline, whatever the type: a dossier's file
 * must not run in the site's own origin.
 */
export async function pieceStream(ctx: Pick<Ctx, 'files'>, piece: Piece): Promise<Response | null> {
  const bytes = await ctx.files.get(piece.sha256);
  if (!bytes) return null;
  const plain = piece.filename.replace(/[^\w.-]+/g, '_');
  return new Response(bytes, {
    headers: {
      'content-type': piece.mediaType,
      'content-length': String(piece.bytes),
      'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(piece.filename)}`,
      'x-content-type-options': 'nosniff',
    },
  });
}
