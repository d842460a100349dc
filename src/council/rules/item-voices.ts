import {
  type GivenProxy,
  type Headcount,
  headcount,
  type MemberPresence,
  type Voices,
  voicesAmong,
} from './headcount.ts';
import type { Recusal } from './recusal.ts';
import type { ItemNow, SeatNow, SittingNow } from './sitting-now.ts';

/** What of an item decides whose voice counts. */
export type ItemVoice = Pick<ItemNow, 'kind' | 'presidentSeatId' | 'chairSeatId' | 'recusals'>;
type Hall = Pick<SittingNow, 'seats' | 'proxies'>;

/**
 * Why this seat is kept out of this item; null when it is not. The president withdraws from the vote on the accounts,
 * which another member chairs (L2121-14 CGCT), a substitute who sits in their seat does not; the others have declared
 * their interest (L2131-11, L1111-6 II).
 */
export function recusalOf(
  item: ItemVoice,
  seatId: string,
  sits: SeatNow['sits'] = 'titular',
): Recusal | null {
  if (item.kind === 'accounts' && seatId === item.presidentSeatId && sits === 'titular')
    return 'accounts_withdrawal';
  return item.recusals.find((one) => one.seatId === seatId)?.kind ?? null;
}

/** The members as this item finds them; without an item, nobody is kept out. */
export function membersFor(sitting: Pick<SittingNow, 'seats'>, item: ItemVoice | null): MemberPresence[] {
  return sitting.seats.map(({ id, presence, sits }) => ({
    id,
    presence,
    sits,
    recusal: item ? recusalOf(item, id, sits) : null,
  }));
}

/** The proxies in force, as pairs of seats. */
export function proxiesInForce(sitting: Pick<SittingNow, 'proxies'>): GivenProxy[] {
  return sitting.proxies
    .filter((proxy) => proxy.state === 'in_force')
    .map((proxy) => ({ grantorId: proxy.grantorSeatId, holderId: proxy.holderSeatId }));
}

/** Whose voice counts for this item now. */
export function itemVoices(sitting: Hall, item: ItemVoice | null): Voices {
  return voicesAmong(membersFor(sitting, item), proxiesInForce(sitting));
}

/** The same in numbers, with the quorum they make (proxies aside). */
export function itemHeadcount(sitting: Hall, item: ItemVoice | null): Headcount {
  return headcount(membersFor(sitting, item), proxiesInForce(sitting));
}
