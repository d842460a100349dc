import { type SeatSense, seatVotes } from './seat-senses.ts';
import type { SittingNow } from './sitting-now.ts';
import type { BallotNow, VoteCount } from './votes-now.ts';

// What a file says of a round without any date of birth: whom each seat named, and how a tie was settled.

/** By number of seat: the rank of the candidate it named, or what it did else. */
export type CandidateRoll = Readonly<Record<string, number | SeatSense>>;

export function candidateRoll(
  sitting: Pick<SittingNow, 'seats'>,
  vote: { readonly ballots: readonly BallotNow[] },
  count: VoteCount,
  rankOf: (candidacyId: string | null) => number | null,
): CandidateRoll {
  const named = new Map(vote.ballots.map((one) => [one.seatId, rankOf(one.candidacyId)]));
  return Object.fromEntries(
    seatVotes(sitting, vote, count).map(({ id, number, sense }) => [String(number), named.get(id) ?? sense]),
  );
}

/** Those in front with as many votes as each other, from the third round on; nobody when one is alone in front. */
export function tiedInFront(
  round: number,
  candidates: readonly { readonly candidate: number; readonly votes: number }[],
): readonly number[] {
  const most = Math.max(0, ...candidates.map((one) => one.votes));
  const front = candidates.filter((one) => one.votes === most).map((one) => one.candidate);
  return round < 3 || most === 0 || front.length < 2 ? [] : front;
}

/** The tie that a proclaimed round settled by age (L2121-21 CGCT): « eldest » is null where they are of the same age. */
export function tieOf(
  round: number,
  candidates: readonly { readonly candidate: number; readonly votes: number }[],
  elected: number | null,
): { readonly between: readonly number[]; readonly eldest: number | null } | null {
  const between = tiedInFront(round, candidates);
  return between.length === 0 ? null : { between, eldest: elected };
}
