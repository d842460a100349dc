import type { PlainDate } from './plain-date.ts';

export interface Candidate {
  readonly name: string;
  readonly votes: number;
  readonly born: PlainDate;
}

export interface NominationRound {
  readonly round: 1 | 2 | 3;
  readonly candidates: readonly Candidate[];
}

export type NominationReason = 'absolute_majority' | 'relative_majority' | 'eldest' | 'another_round';

export interface NominationAnswer {
  /** The name as given, or null when nobody is elected in this round. */
  readonly elected: string | null;
  readonly reason: NominationReason;
  /** Absolute majority of the votes cast, in every round; null when no vote was cast. */
  readonly majority: number | null;
}

/**
 * Decides a round of a nomination (L2121-21 CGCT): absolute majority at rounds 1 and 2, relative at round 3, a tie
 * in front goes to the eldest. Blanks and nulls are not votes cast and are not given here.
 * No vote cast, or the same date of birth in front, elects nobody: inference, no text settles it.
 */
export function nominationOf(ballot: NominationRound): NominationAnswer {
  const votesCast = ballot.candidates.reduce((sum, candidate) => sum + candidate.votes, 0);
  if (votesCast === 0) return { elected: null, reason: 'another_round', majority: null };
  const majority = Math.floor(votesCast / 2) + 1;
  if (ballot.round < 3) {
    const winner = ballot.candidates.find((candidate) => candidate.votes >= majority);
    if (!winner) return { elected: null, reason: 'another_round', majority };
    return { elected: winner.name, reason: 'absolute_majority', majority };
  }
  return { ...thirdRound(ballot.candidates), majority };
}

function thirdRound(candidates: readonly Candidate[]): Pick<NominationAnswer, 'elected' | 'reason'> {
  const most = Math.max(...candidates.map((candidate) => candidate.votes));
  const front = candidates.filter((candidate) => candidate.votes === most);
  const [first, second] = front.toSorted((a, b) => (a.born < b.born ? -1 : a.born > b.born ? 1 : 0));
  if (!first) return { elected: null, reason: 'another_round' };
  if (!second) return { elected: first.name, reason: 'relative_majority' };
  if (first.born === second.born) return { elected: null, reason: 'another_round' };
  return { elected: first.name, reason: 'eldest' };
}
