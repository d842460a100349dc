/** Letters that no answer is given by (`islands/match-keys.ts`). */
const afterDigits = 'bcdefghij';

/** The key that chooses the candidate of this rank, from 0: 1 to 9, then letters; null when there are no more keys. */
export function rankKey(rank: number): string | null {
  return rank < 9 ? String(rank + 1) : (afterDigits[rank - 9] ?? null);
}
