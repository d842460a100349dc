import type { SittingNow } from './sitting-now.ts';
import type { VoteCount, VoteNow } from './votes-now.ts';

/** What a seat did in a closed public ballot; recused: kept out by an interest, itself or its proxy’s holder. */
export type SeatSense = 'for' | 'against' | 'abstain' | 'deemed_abstaining' | 'silent' | 'recused' | 'absent';

export interface SeatVote {
  readonly id: string;
  readonly number: number;
  readonly groupId: string;
  readonly sense: SeatSense;
}

/** Every seat with what it did, in the order of the numbers. To be asked only once the ballot is closed. */
export function seatVotes(
  sitting: Pick<SittingNow, 'seats'>,
  vote: Pick<VoteNow, 'ballots'>,
  count: VoteCount,
): readonly SeatVote[] {
  // A ballot that names a candidate has no side: the nomination's own table shows it.
  const choices = new Map(
    vote.ballots.flatMap(({ seatId, choice }) => (choice === 'candidate' ? [] : [[seatId, choice] as const])),
  );
  const left = new Set(count.leftSeatIds);
  const silent = new Set(count.silentSeatIds);
  const recused = new Set(count.recusedSeatIds);
  return sitting.seats.map(({ id, number, groupId }) => ({
    id,
    number,
    groupId,
    sense:
      choices.get(id) ??
      (left.has(id)
        ? 'deemed_abstaining'
        : silent.has(id)
          ? 'silent'
          : recused.has(id)
            ? 'recused'
            : 'absent'),
  }));
}

export interface GroupVotes {
  readonly groupId: string;
  readonly name: string;
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
  /** There without a ballot, or kept out by an interest: not taking part. */
  readonly silent: number;
  readonly absent: number;
}

/** The same by group, in the order of the groups; those deemed abstaining are among the abstentions. */
export function groupVotes(
  sitting: Pick<SittingNow, 'groups'>,
  votes: readonly SeatVote[],
): readonly GroupVotes[] {
  return sitting.groups.map((group) => {
    const own = votes.filter((vote) => vote.groupId === group.id);
    const count = (...senses: SeatSense[]) => own.filter((vote) => senses.includes(vote.sense)).length;
    return {
      groupId: group.id,
      name: group.name,
      for: count('for'),
      against: count('against'),
      abstain: count('abstain', 'deemed_abstaining'),
      silent: count('silent', 'recused'),
      absent: count('absent'),
    };
  });
}
