import { type Piece, piecesOf } from '#evidence/public.ts';
import type { Ctx } from '#kit/ctx.ts';
import { personName } from '#people/public.ts';
import type { Candidature } from '../queries/find-candidature.ts';
import { listWaivers, type Waiver } from '../queries/list-waivers.ts';
import type { CallPiece } from '../rules/call-content.ts';
import { annexSlot, blankInForce, type PieceBlank, type SlotState, slotState } from '../rules/piece-slot.ts';
import type { SupportTables } from '../support-tables.ts';

/** A piece with who added it and who withdrew it, by name: null when the name was erased or the author is unknown. */
export interface NamedPiece {
  readonly piece: Piece;
  readonly addedBy: string | null;
  readonly withdrawnBy: string | null;
}

export interface FileSlot {
  readonly call: CallPiece;
  readonly state: SlotState;
  readonly waiver: Waiver | null;
  /** In force only. */
  readonly pieces: readonly NamedPiece[];
  readonly blank: (PieceBlank & { readonly by: string | null }) | null;
}

/** The pieces of a file as its team sees them: one row per slot of the call, then annexes, then what was withdrawn. */
export interface FilePieces {
  readonly slots: readonly FileSlot[];
  readonly annexes: readonly NamedPiece[];
  readonly withdrawn: readonly NamedPiece[];
}

export async function filePieces(ctx: Pick<Ctx, 'db'>, candidature: Candidature): Promise<FilePieces> {
  const pieces = await piecesOf(ctx, `label/candidature/${candidature.id}`);
  const blanks = await ctx.db
    .withTables<SupportTables>()
    .selectFrom('label.piece_blank')
    .select(['slot', 'reason', 'at', 'person_id as personId'])
    .where('candidature_id', '=', candidature.id)
    .orderBy('at')
    .execute();
  const waivers = await listWaivers(ctx, candidature.id);
  const authors = pieces.flatMap((one) => [one.addedBy, one.withdrawal?.by ?? '']).map(personId);
  const names = await personName(ctx, [...authors, ...blanks.map((one) => one.personId)]);
  const named = (piece: Piece): NamedPiece => ({
    piece,
    addedBy: names.get(personId(piece.addedBy)) ?? null,
    withdrawnBy: piece.withdrawal === null ? null : (names.get(personId(piece.withdrawal.by)) ?? null),
  });
  const inForce = pieces.filter((piece) => piece.withdrawal === null);
  const asked = candidature.call.content.pieces;
  return {
    slots: asked.map((call) => {
      const own = inForce.filter((piece) => piece.slot === call.slot);
      const blank = blankInForce(call.slot, blanks);
      const author = blanks.findLast((one) => one.slot === call.slot)?.personId ?? '';
      return {
        call,
        state: slotState(own.length, blank),
        waiver: waivers.find((one) => one.item === call.slot) ?? null,
        pieces: own.map(named),
        blank: blank && { ...blank, by: names.get(author) ?? null },
      };
    }),
    annexes: inForce
      .filter((piece) => piece.slot === annexSlot || !asked.some((call) => call.slot === piece.slot))
      .map(named),
    withdrawn: pieces.filter((piece) => piece.withdrawal !== null).map(named),
  };
}

function personId(author: string): string {
  return author.startsWith('person/') ? author.slice('person/'.length) : '';
}
