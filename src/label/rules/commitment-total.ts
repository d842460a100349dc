import type { Cents } from '#kit/money.ts';

/** What adds up of some commitments, and what prevents it from being a total. */
export interface CommitmentTotal {
  /** The total when every amount is known; null (« non connu ») as soon as one is not, and when there is none. */
  readonly totalCents: Cents | null;
  /** The sum of the known amounts; null when none is known: unknown is not zero. */
  readonly knownCents: Cents | null;
  readonly counted: number;
  readonly unknown: number;
}

/** Adds amounts without ever reading « non connu » as 0 (GRE-13: E1 and E2 add up to « non connu »). */
export function commitmentTotal(amounts: readonly (Cents | null)[]): CommitmentTotal {
  const known = amounts.filter((amount) => amount !== null);
  const sum = known.length === 0 ? null : known.reduce((total, amount) => total + amount, 0n);
  const unknown = amounts.length - known.length;
  return { totalCents: unknown > 0 ? null : sum, knownCents: sum, counted: amounts.length, unknown };
}

/** The kinds that are added, each apart: a totem lent is never added to euros paid (GRE-15, two books). */
export const addedKinds = ['cash', 'in_kind'] as const;
export type AddedKind = (typeof addedKinds)[number];

/** Totals by kind. Results and trajectories are not money and are not added. */
export function commitmentTotals(
  commitments: readonly { readonly kind: string; readonly amountCents: Cents | null }[],
): Readonly<Record<AddedKind, CommitmentTotal>> {
  const of = (kind: AddedKind) =>
    commitmentTotal(commitments.filter((one) => one.kind === kind).map((one) => one.amountCents));
  return { cash: of('cash'), in_kind: of('in_kind') };
}
