import type { CommitmentKind } from './commitment-now.ts';

/** One sum: `total` is null as soon as one part is unknown; what is known is said apart, with how many parts are missing. */
export interface Sum {
  readonly total: bigint | null;
  readonly known: bigint;
  readonly knownCount: number;
  readonly unknownCount: number;
}

interface Counted {
  readonly kind: CommitmentKind;
  readonly amountCents: bigint | null;
}

/**
 * Adds amounts in cents; unknown is not zero, so one unknown makes the total unknown (GRE-13).
 * No amount at all also gives null: nothing promised is not « 0 € promised ».
 */
export function sumAmounts(amounts: readonly (bigint | null)[]): Sum {
  const known = amounts.filter((amount) => amount !== null);
  const sum = known.reduce((total, amount) => total + amount, 0n);
  return {
    total: amounts.length > 0 && known.length === amounts.length ? sum : null,
    known: sum,
    knownCount: known.length,
    unknownCount: amounts.length - known.length,
  };
}

/** Two books that are never added together: money, and what is lent or done without money (GRE-15, L13, FND-13). */
export function sumByBook(commitments: readonly Counted[]): { readonly cash: Sum; readonly inKind: Sum } {
  const of = (kind: CommitmentKind) =>
    sumAmounts(commitments.filter((one) => one.kind === kind).map((one) => one.amountCents));
  return { cash: of('cash'), inKind: of('in_kind') };
}
