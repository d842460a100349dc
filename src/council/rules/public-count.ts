import { deemedAbstaining } from './headcount.ts';
import type { Tally } from './outcome.ts';
import { type ItemNow, presentSeats, type SittingNow, type VoteCount, type VoteNow } from './sitting-now.ts';

type Hall = Pick<SittingNow, 'seats'>;
type Ballots = Pick<VoteNow, 'ballots'>;

/** Members whose ballot may still come or has come: in the room, or voted before leaving. */
export function expectedBallots(sitting: Hall, vote: Ballots): number {
  const voted = new Set(vote.ballots.map((ballot) => ballot.seatId));
  for (const seat of presentSeats(sitting)) voted.add(seat.id);
  return voted.size;
}

/**
 * Counts a public ballot at its close. Who left after the item opened without voting is deemed abstaining
 * (CE Ass., 11 December 1987, n° 77054); who is in the room without a ballot takes no part in the vote, which is no
 * abstention. Each member there is counted once: present = for + against + abstain + notTakingPart.
 */
export function countPublicVote(
  sitting: Hall,
  item: Pick<ItemNow, 'quorum' | 'chairSeatId'>,
  vote: Ballots,
): Omit<VoteCount, 'at'> {
  const counted = { for: 0, against: 0, abstain: 0 };
  for (const ballot of vote.ballots) counted[ballot.choice] += 1;
  const voted = new Set(vote.ballots.map((ballot) => ballot.seatId));
  const opening = item.quorum.findLast((found) => found.reached === 'reached');
  const members = sitting.seats.map(({ id, presence }) => ({ id, presence, recusal: null }));
  const left = deemedAbstaining(opening?.seatIds ?? [], members, []).filter((id) => !voted.has(id));
  const silent = presentSeats(sitting).filter((seat) => !voted.has(seat.id));
  return {
    present: voted.size + left.length + silent.length,
    counted: {
      ...counted,
      abstain: counted.abstain + left.length,
      deemedAbstaining: left.length,
      notTakingPart: silent.length,
    },
    leftSeatIds: left,
    silentSeatIds: silent.map((seat) => seat.id),
    chairChoice: vote.ballots.find((ballot) => ballot.seatId === item.chairSeatId)?.choice ?? null,
  };
}

/** A frozen count as the rule of the outcome takes it. */
export function tallyOf(mode: VoteNow['mode'], count: Pick<VoteCount, 'counted' | 'chairChoice'>): Tally {
  const { counted, chairChoice } = count;
  return {
    mode,
    for: counted.for,
    against: counted.against,
    abstain: counted.abstain,
    blank: 0,
    null: 0,
    notTakingPart: counted.notTakingPart,
    chairVote: chairChoice,
    accounts: false,
  };
}
