import { ok, type Result, refuse } from '#kit/result.ts';
import type { BallotMode } from './ballot-mode.ts';
import type { BallotState } from './ballot-state.ts';
import { type ProxyFault, proxyFaults } from './proxy.ts';
import type { Recusal } from './recusal.ts';

/** A member as the ballot finds them. */
export interface Voter {
  readonly present: boolean;
  /** Recused for this item, and why; null when not. */
  readonly recused: Recusal | null;
  /** The mandate is in force on the day of the sitting. */
  readonly seatHeld: boolean;
}

/** The absent member a colleague votes for. */
export interface Grantor extends Voter {
  /** The written proxy in force to this voter; null when there is none, or it was revoked. */
  readonly proxy: {
    /** Other proxies the voter holds. */
    readonly alreadyHolds: number;
    readonly consecutiveSittings: number;
    readonly certifiedIllness: boolean;
  } | null;
}

export interface BallotAttempt {
  readonly ballotState: BallotState;
  readonly mode: BallotMode;
  /** Where the sitting is held; absent, in the hall. */
  readonly venue?: 'hall' | 'video';
  readonly voter: Voter;
  /** Absent: the voter votes for himself. Both are two ballots, which may differ. */
  readonly onBehalfOf?: Grantor;
}

export type BallotRefusal =
  | 'BALLOT_NOT_OPEN'
  | 'VIDEO_PUBLIC_BALLOT_ONLY'
  | 'VOTER_SEAT_NOT_HELD'
  | 'VOTER_NOT_PRESENT'
  | 'VOTER_INTERESTED'
  | 'VOTER_DESIGNATED_BY_LAW'
  | 'VOTER_WITHDRAWN_FOR_ACCOUNTS'
  | 'GRANTOR_SEAT_NOT_HELD'
  | 'GRANTOR_PRESENT'
  | 'GRANTOR_RECUSED'
  | 'PROXY_MISSING'
  | 'PROXY_HOLDER_HAS_ANOTHER'
  | 'PROXY_FOURTH_CONSECUTIVE_SITTING';

const byRecusal: Readonly<Record<Recusal, BallotRefusal>> = {
  personal_interest: 'VOTER_INTERESTED',
  designated_by_law: 'VOTER_DESIGNATED_BY_LAW',
  accounts_withdrawal: 'VOTER_WITHDRAWN_FOR_ACCOUNTS',
};

// An absent or recused holder is refused as a voter already: saying it twice would not help.
const byProxyFault: Readonly<Record<ProxyFault, BallotRefusal | null>> = {
  grantor_present: 'GRANTOR_PRESENT',
  holder_absent: null,
  holder_recused: null,
  holder_already_has_proxy: 'PROXY_HOLDER_HAS_ANOTHER',
  fourth_consecutive_sitting: 'PROXY_FOURTH_CONSECUTIVE_SITTING',
};

/**
 * Decides whether a ballot may be cast, for oneself or by proxy (L2121-20, L2131-11, L1111-6, L2121-14, L5211-11-1
 * CGCT). Every refusal at once; `articleOf` gives the article of each.
 */
export function admitBallot(attempt: BallotAttempt): Result<'admitted', BallotRefusal> {
  const refusals = [...refusalsOf(attempt)];
  return refusals.length > 0 ? refuse(...refusals) : ok('admitted');
}

function* refusalsOf(attempt: BallotAttempt): Generator<BallotRefusal> {
  const { voter, onBehalfOf } = attempt;
  if (attempt.ballotState !== 'open') yield 'BALLOT_NOT_OPEN';
  if (attempt.venue === 'video' && attempt.mode !== 'public') yield 'VIDEO_PUBLIC_BALLOT_ONLY';
  if (!voter.seatHeld) yield 'VOTER_SEAT_NOT_HELD';
  if (!voter.present) yield 'VOTER_NOT_PRESENT';
  if (voter.recused) yield byRecusal[voter.recused];
  if (onBehalfOf) yield* proxyRefusals(voter, onBehalfOf);
}

function* proxyRefusals(voter: Voter, grantor: Grantor): Generator<BallotRefusal> {
  if (!grantor.seatHeld) yield 'GRANTOR_SEAT_NOT_HELD';
  if (grantor.recused) yield 'GRANTOR_RECUSED';
  if (!grantor.proxy) {
    yield 'PROXY_MISSING';
    if (grantor.present) yield 'GRANTOR_PRESENT';
    return;
  }
  const { alreadyHolds, consecutiveSittings, certifiedIllness } = grantor.proxy;
  const faults = proxyFaults({
    grantor,
    holder: { present: voter.present, recused: voter.recused !== null, alreadyHolds },
    consecutiveSittings,
    certifiedIllness,
  });
  for (const fault of faults) {
    const refusal = byProxyFault[fault];
    if (refusal) yield refusal;
  }
}
