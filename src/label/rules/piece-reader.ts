/**
 * May this reader have the bytes of a piece? The team has what is in force and what was filed; those who examine have
 * what was filed, and nothing of a draft. A piece withdrawn before any deposit is nobody's any more: it was a mistake.
 */
export function mayReadPiece(piece: {
  readonly reader: 'team' | 'examiner' | 'other';
  readonly withdrawn: 'yes' | 'no';
  readonly filed: 'yes' | 'no';
}): boolean {
  if (piece.reader === 'other') return false;
  if (piece.filed === 'yes') return true;
  return piece.reader === 'team' && piece.withdrawn === 'no';
}
