import type { BallotMode } from './ballot-mode.ts';

export type Choice = 'for' | 'against' | 'abstain';

/** The voices of one ballot, proxies included. Counts are integers from 0 to 999. */
export interface Tally {
  readonly mode: BallotMode;
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
  readonly blank: number;
  readonly null: number;
  readonly notTakingPart: number;
  /** What the chair of this item voted; null when the chair took no part or it is not known. */
  readonly chairVote: Choice | null;
  /** True for the vote on the accounts (L1612-12 CGCT). */
  readonly accounts: boolean;
}

export type OutcomeName = 'adopted' | 'rejected' | 'not_adopted';

export type OutcomeReason =
  | 'majority'
  | 'casting_vote'
  | 'accounts_not_rejected'
  | 'tie_secret'
  | 'tie_chair_not_expressed'
  | 'no_votes_cast';

export interface Outcome {
  readonly outcome: OutcomeName;
  readonly reason: OutcomeReason;
  /** For + against: abstentions, blanks, nulls and members not taking part are not votes cast. */
  readonly votesCast: number;
  /** Absolute majority of the votes cast; null when there is none. */
  readonly majority: number | null;
}

/**
 * Decides whether a deliberation is adopted: absolute majority of the votes cast, and at a tie the voice of the
 * item's chair, save in a secret ballot (L2121-20 CGCT); accounts pass unless a majority is against (L1612-12).
 * Inference, configurable one day: nobody voting, or a silent chair at a tie, is « not adopted ».
 */
export function outcomeOf(tally: Tally): Outcome {
  const votesCast = tally.for + tally.against;
  const majority = votesCast === 0 ? null : Math.floor(votesCast / 2) + 1;
  return { ...verdict(tally, votesCast), votesCast, majority };
}

function verdict(tally: Tally, votesCast: number): Pick<Outcome, 'outcome' | 'reason'> {
  if (votesCast === 0) return { outcome: 'not_adopted', reason: 'no_votes_cast' };
  if (tally.for > tally.against) return { outcome: 'adopted', reason: 'majority' };
  if (tally.against > tally.for) return { outcome: 'rejected', reason: 'majority' };
  if (tally.accounts) return { outcome: 'adopted', reason: 'accounts_not_rejected' };
  if (tally.mode === 'secret') return { outcome: 'not_adopted', reason: 'tie_secret' };
  // « Prépondérante » goes the way the chair voted: a chair against makes the tie a rejection, not an adoption.
  if (tally.chairVote === 'for') return { outcome: 'adopted', reason: 'casting_vote' };
  if (tally.chairVote === 'against') return { outcome: 'rejected', reason: 'casting_vote' };
  return { outcome: 'not_adopted', reason: 'tie_chair_not_expressed' };
}
