import { itemVoices } from './item-voices.ts';
import type { ItemNow, SeatNow, SittingNow } from './sitting-now.ts';
import { votedSeatIds } from './vote-count.ts';
import type { VoteNow } from './votes-now.ts';

export interface MissingVoice {
  readonly seat: SeatNow;
  readonly castBy: string | null;
}

/** Seats that could vote and have not, with the hand that would: a holder votes for who gave the proxy (L2121-20 CGCT). */
export function missingVoices(sitting: SittingNow, item: ItemNow, vote: VoteNow): readonly MissingVoice[] {
  const voted = votedSeatIds(vote);
  const { own, represented } = itemVoices(sitting, item);
  const holders = new Map(represented.map((proxy) => [proxy.grantorId, proxy.holderId]));
  return sitting.seats
    .filter((seat) => !voted.has(seat.id) && (own.includes(seat.id) || holders.has(seat.id)))
    .map((seat) => ({ seat, castBy: holders.get(seat.id) ?? null }));
}
