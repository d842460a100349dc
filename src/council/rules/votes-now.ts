import type { Said } from '#kit/i18n.ts';
import type { BallotMode } from './ballot-mode.ts';
import type { BallotState } from './ballot-state.ts';
import type { NominationReason } from './nomination.ts';
import type { BallotCandidate, NominationOutcome } from './nomination-now.ts';
import type { Choice, OutcomeName, OutcomeReason } from './outcome.ts';
import type { OrdinaryCount } from './voices-now.ts';

// The votes of an item at one version of its sitting.

export interface BallotNow {
  readonly seatId: string;
  readonly choice: Choice | 'candidate';
  /** Whom the ballot names, in a nomination; null for any other choice. */
  readonly candidacyId: string | null;
  readonly attempt: number;
  readonly castAt: Date;
  /** The seat that gave this voice through a proxy; null when the member did. */
  readonly castBySeatId: string | null;
  /** Simulated: given by the program for a fictitious seat of a rehearsal. */
  readonly origin: 'member' | 'simulated';
}

/** The voices as they are proclaimed: all of them add up to the members present and represented. */
export interface Counted {
  readonly for: number;
  readonly against: number;
  /** Those deemed abstaining included. */
  readonly abstain: number;
  /** Of the abstentions: members who left after the item opened (CE Ass., 11 December 1987, n° 77054). */
  readonly deemedAbstaining: number;
  /** Secret ballots only: neither votes cast nor abstentions. */
  readonly blank: number;
  readonly null: number;
  /** Present or represented without a ballot, or kept out by an interest: neither abstentions nor votes cast. */
  readonly notTakingPart: number;
}

/** The count frozen at the close: what the president is shown, then proclaims. */
export interface VoteCount {
  readonly at: Date;
  readonly present: number;
  /** Members absent whose voice was given, or could be, through a proxy. */
  readonly represented: number;
  readonly representedSeats: readonly { readonly grantor: string; readonly holder: string }[];
  /** Seats in the room or represented that an interest keeps out (L2131-11, L1111-6, L2121-14 CGCT). */
  readonly recusedSeatIds: readonly string[];
  readonly counted: Counted;
  /** Seats that left after the opening without a ballot: deemed abstaining. */
  readonly leftSeatIds: readonly string[];
  /** Seats in the room at the close without a ballot: not taking part. */
  readonly silentSeatIds: readonly string[];
  readonly chairChoice: Choice | null;
}

export interface ProclamationNow {
  readonly at: Date;
  readonly inOffice: number;
  readonly present: number;
  readonly represented: number;
  readonly counted: Counted;
  readonly outcome: OutcomeName | NominationOutcome;
  readonly reason: OutcomeReason | NominationReason;
  readonly prose: Said;
}

export interface VoteNow {
  readonly id: string;
  readonly number: number;
  readonly mode: BallotMode;
  readonly state: BallotState;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
  /** The last attempt of each seat: the one that counts. Empty unless the ballot is public. */
  readonly ballots: readonly BallotNow[];
  /** Secret ballots only: the seats whose voice is in the box; what was voted is nowhere beside them. */
  readonly secretVoters: readonly { readonly seatId: string; readonly castBySeatId: string | null }[];
  /** Nominations only: who is on the ballot, with their votes once it is closed. Empty for any other vote. */
  readonly candidates: readonly BallotCandidate[];
  /** Ordinary votes only: what the clerk entered last. */
  readonly entered: OrdinaryCount | null;
  /** Null until the close. */
  readonly count: VoteCount | null;
  readonly proclamation: ProclamationNow | null;
  /** Where the deliberation that the proclamation made is read; null before. */
  readonly deliberationSlug: string | null;
}
