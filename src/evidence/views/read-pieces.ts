import type { Ctx } from '#kit/ctx.ts';
import { isId } from '#kit/ids.ts';
import type { EvidenceTables } from '../tables.ts';

/** A file put in the file of a subject. What was withdrawn stays listed, with who withdrew it and why. */
export interface Piece {
  readonly id: string;
  readonly subject: string;
  /** Which place of the dossier it fills, in the words of the module that owns the subject. */
  readonly slot: string;
  readonly filename: string;
  readonly mediaType: string;
  readonly bytes: bigint;
  readonly sha256: string;
  readonly addedAt: Date;
  readonly addedBy: string;
  readonly withdrawal: { readonly at: Date; readonly by: string; readonly reason: string | null } | null;
}

/** The pieces of one subject (`label/candidature/<id>`), oldest first, withdrawn ones included. */
export function piecesOf(ctx: Pick<Ctx, 'db'>, subject: string): Promise<Piece[]> {
  return read(ctx, 'subject', subject);
}

/** One piece, or null. The module that owns the subject decides who may see it. */
export async function findPiece(ctx: Pick<Ctx, 'db'>, id: string): Promise<Piece | null> {
  return isId(id) ? ((await read(ctx, 'id', id))[0] ?? null) : null;
}

async function read(ctx: Pick<Ctx, 'db'>, by: 'subject' | 'id', value: string): Promise<Piece[]> {
  const rows = await ctx.db
    .withTables<EvidenceTables>()
    .selectFrom('evidence.piece as p')
    .leftJoin('evidence.piece_withdrawal as w', 'w.piece_id', 'p.id')
    .selectAll('p')
    .select(['w.withdrawn_at', 'w.withdrawn_by', 'w.reason'])
    .where(by === 'id' ? 'p.id' : 'p.subject', '=', value)
    .orderBy('p.added_at')
    .orderBy('p.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    subject: row.subject,
    slot: row.slot,
    filename: row.filename,
    mediaType: row.media_type,
    bytes: row.bytes,
    sha256: row.sha256,
    addedAt: row.added_at,
    addedBy: row.added_by,
    withdrawal:
      row.withdrawn_at && row.withdrawn_by
        ? { at: row.withdrawn_at, by: row.withdrawn_by, reason: row.reason }
        : null,
  }));
}
