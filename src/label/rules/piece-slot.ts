/** The slot of pieces that no call asks for. */
export const annexSlot = 'annexe';

/** A place that a piece may fill: asked for by the edition. */
export interface PieceSlot {
  readonly slot: string;
  readonly name: { readonly fr: string; readonly en: string };
}

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
