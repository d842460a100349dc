import { findPiece, type Piece } from '#evidence/public.ts';
import type { Ctx } from '#kit/ctx.ts';
import { mayReadPiece } from '../rules/piece-reader.ts';
import type { LabelTables } from '../tables.ts';

/** The piece at this address for this reader of the candidature; null when it is not there, or not for them. */
export async function readablePiece(
  ctx: Pick<Ctx, 'db'>,
  candidatureId: string,
  pieceId: string,
  reader: 'team' | 'examiner' | 'other',
): Promise<Piece | null> {
  const piece = await findPiece(ctx, pieceId);
  if (piece?.subject !== `label/candidature/${candidatureId}`) return null;
  const deposits = await ctx.db
    .withTables<LabelTables>()
    .selectFrom('label.deposit')
    .select('pieces')
    .where('candidature_id', '=', candidatureId)
    .execute();
  const filed = deposits.some((deposit) => deposit.pieces.some((one) => one.id === piece.id));
  const withdrawn = piece.withdrawal !== null;
  return mayReadPiece({ reader, withdrawn: withdrawn ? 'yes' : 'no', filed: filed ? 'yes' : 'no' })
    ? piece
    : null;
}
