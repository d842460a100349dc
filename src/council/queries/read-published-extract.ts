import { type Piece, piecesOf } from '#evidence/public.ts';
import type { Ctx } from '#kit/ctx.ts';
import type { Lang } from '#kit/i18n.ts';
import { extractSlot, extractSubject } from '../rules/published-extract.ts';

/** The extract as it was published, in this language; null when it is not published, or was before files were kept. */
export async function readPublishedExtract(
  ctx: Pick<Ctx, 'db'>,
  deliberationId: string,
  lang: Lang,
): Promise<Piece | null> {
  const pieces = await piecesOf(ctx, extractSubject(deliberationId));
  return pieces.find((piece) => piece.slot === extractSlot(lang)) ?? null;
}
