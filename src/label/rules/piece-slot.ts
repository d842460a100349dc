import type { FileLimits } from '#kit/files/incoming-file.ts';
import type { CallContent } from './call-content.ts';

/** The slot of pieces that no call asks for. */
export const annexSlot = 'annexe';

/** Where a piece may go in an edition: the slots its call asks for, in order, then the free annexes. */
export function pieceSlots(call: Pick<CallContent, 'pieces'>): string[] {
  return [...call.pieces.map((piece) => piece.slot), annexSlot];
}

/** What a piece may be (20 MB, types an office reads without a special program). Enforced by `receiveFile`. */
export const pieceLimits = {
  maxBytes: 20_000_000,
  allowed: ['pdf', 'odt', 'docx', 'xlsx', 'ods', 'png', 'jpeg', 'csv'],
} as const satisfies FileLimits;

/** An explanation for an empty slot, signed and dated; the latest one counts. */
export interface PieceBlank {
  readonly slot: string;
  readonly reason: string;
  readonly at: Date;
}

export type SlotState = 'provided' | 'explained' | 'missing';

/**
 * Where a required slot stands (LBL-07, F1.10: a file « base de discussion » may have blanks, each with its reason).
 * A piece in force wins over an earlier explanation; withdrawn pieces fill nothing.
 */
export function slotState(pieceCount: number, blank: PieceBlank | null): SlotState {
  if (pieceCount > 0) return 'provided';
  return blank === null ? 'missing' : 'explained';
}

/** The explanation in force for a slot: the last one given. */
export function blankInForce(slot: string, blanks: readonly PieceBlank[]): PieceBlank | null {
  const own = blanks.filter((blank) => blank.slot === slot);
  return own.reduce<PieceBlank | null>(
    (last, blank) => (last === null || blank.at >= last.at ? blank : last),
    null,
  );
}
