import type { Choice } from './outcome.ts';

// Who may speak for whom in a sitting, at one version.

export interface ProxyNow {
  readonly id: string;
  readonly grantorSeatId: string;
  readonly holderSeatId: string;
  /** Civil day of the writing. */
  readonly writtenOn: string;
  /** Rank of this sitting in the run that the same writing covers, 1 for the first (L2121-20 CGCT). */
  readonly consecutive: number;
  readonly illness: 'none' | 'certified';
  readonly origin: 'secretariat' | 'member';
  readonly givenAt: Date;
  /** Lapsed: its grantor arrived. */
  readonly state: 'in_force' | 'revoked' | 'lapsed';
  readonly endedAt: Date | null;
}

export interface RecusalNow {
  readonly seatId: string;
  readonly kind: 'personal_interest' | 'designated_by_law';
  readonly declaredAt: Date;
  /** How many declarations this seat has made on this item: the next one's number is one more. */
  readonly number: number;
}

export interface RequestNow {
  readonly seatId: string;
  readonly wanted: 'public' | 'secret';
  readonly at: Date;
  readonly number: number;
}

/** What the clerk counted in an ordinary vote; those for are derived. */
export interface OrdinaryCount {
  readonly rank: number;
  readonly against: number;
  readonly abstain: number;
  /** Members who said that they take no part, beside those kept out by an interest. */
  readonly notTakingPart: number;
  /** Null: the chair took no part, or it was not noted. */
  readonly chairChoice: Choice | null;
  readonly at: Date;
}
