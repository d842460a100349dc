import type { BallotMode } from './ballot-mode.ts';
import { type CollegeTally, lackingMajority } from './college-tally.ts';
import type { ProfileRules } from './profile.ts';
import { commonRules } from './profiles.ts';

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
  | 'tie_no_casting_vote'
  | 'college_without_majority'
  | 'no_votes_cast';

export interface Outcome {
  readonly outcome: OutcomeName;
  readonly reason: OutcomeReason;
  /** For + against: abstentions, blanks, nulls and members not taking part are not votes cast. */
  readonly votesCast: number;
  /** Absolute majority of the votes cast; null when there is none. */
  readonly majority: number | null;
}

/** What the assembly's rules say of an outcome, and the votes of each college where each must have its majority. */
export interface OutcomeBy {
  readonly rules: Pick<
    ProfileRules,
    'majority' | 'castingVote' | 'secretTie' | 'accountsTie' | 'silentChairTie' | 'noVoteCast'
  >;
  readonly colleges: readonly CollegeTally[];
}

/** The common law, without colleges. */
export const commonOutcome: OutcomeBy = { rules: commonRules, colleges: [] };

/**
 * Decides whether a deliberation is adopted: absolute majority of the votes cast, and at a tie the voice of the
 * item's chair, save in a secret ballot (L2121-20 CGCT); accounts pass unless a majority is against (L1612-12).
 * Inference, by the profile: nobody voting, or a silent chair at a tie, is « not adopted ». An association's statutes may
 * give no casting vote, and may ask for a majority in each college too.
 */
export function outcomeOf(tally: Tally, by: OutcomeBy = commonOutcome): Outcome {
  const votesCast = tally.for + tally.against;
  const majority = votesCast === 0 ? null : Math.floor(votesCast / 2) + 1;
  return { ...byCollege(verdict(tally, votesCast, by.rules), by.colleges), votesCast, majority };
}

type Verdict = Pick<Outcome, 'outcome' | 'reason'>;

function byCollege(verdict: Verdict, colleges: readonly CollegeTally[]): Verdict {
  if (verdict.outcome !== 'adopted' || lackingMajority(colleges).length === 0) return verdict;
  return { outcome: 'not_adopted', reason: 'college_without_majority' };
}

function verdict(tally: Tally, votesCast: number, rules: OutcomeBy['rules']): Verdict {
  if (votesCast === 0) return { outcome: rules.noVoteCast.value, reason: 'no_votes_cast' };
  if (tally.for > tally.against) return { outcome: 'adopted', reason: 'majority' };
  if (tally.against > tally.for) return { outcome: 'rejected', reason: 'majority' };
  if (tally.accounts && rules.accountsTie.value === 'adopted')
    return { outcome: 'adopted', reason: 'accounts_not_rejected' };
  if (tally.mode === 'secret') return { outcome: rules.secretTie.value, reason: 'tie_secret' };
  if (rules.castingVote.value === 'no') return { outcome: 'not_adopted', reason: 'tie_no_casting_vote' };
  // « Prépondérante » goes the way the chair voted: a chair against makes the tie a rejection, not an adoption.
  if (tally.chairVote === 'for') return { outcome: 'adopted', reason: 'casting_vote' };
  if (tally.chairVote === 'against') return { outcome: 'rejected', reason: 'casting_vote' };
  return { outcome: rules.silentChairTie.value, reason: 'tie_chair_not_expressed' };
}
