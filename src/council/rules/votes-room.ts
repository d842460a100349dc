import type { ItemNow, SeatNow, SittingNow } from './sitting-now.ts';
import type { ProxyNow, RecusalNow } from './voices-now.ts';
import type { VoteInFile } from './votes-file.ts';
import type { BallotNow } from './votes-now.ts';

// What the rules of a sitting count on, rebuilt from a published file; what the count never reads is left blank.

/** The hall of a file at the close of a vote, seats standing for their members. */
export type Room = Pick<SittingNow, 'seats' | 'proxies'>;

export function roomOf(seats: readonly number[], { facts }: VoteInFile): Room {
  const here = new Set(facts.closing.present);
  const at = new Date(0);
  return {
    seats: seats.map(
      (number): SeatNow => ({
        id: String(number),
        number,
        personId: String(number),
        groupId: '',
        presence: here.has(number) ? 'present' : 'absent',
        since: null,
        presenceEvents: 0,
      }),
    ),
    proxies: facts.closing.proxies.map(
      ({ grantor, holder }, index): ProxyNow => ({
        id: String(index),
        grantorSeatId: String(grantor),
        holderSeatId: String(holder),
        writtenOn: '',
        consecutive: 1,
        illness: 'none',
        origin: 'secretariat',
        givenAt: at,
        state: 'in_force',
        endedAt: null,
      }),
    ),
  };
}

type Heard = Pick<ItemNow, 'kind' | 'presidentSeatId' | 'chairSeatId' | 'recusals' | 'quorum'>;

export function itemOf({ kind, president, chair, facts, published }: VoteInFile): Heard {
  const at = new Date(0);
  const { opening } = facts;
  return {
    kind,
    presidentSeatId: president === null ? null : String(president),
    chairSeatId: chair === null ? null : String(chair),
    // The president withdrawn for the accounts is found by the rule itself.
    recusals: facts.closing.recused.flatMap(({ seat, kind: why }): RecusalNow[] =>
      why === 'personal_interest' || why === 'designated_by_law'
        ? [{ seatId: String(seat), kind: why, declaredAt: at, number: 1 }]
        : [],
    ),
    quorum:
      opening === null || published.quorum === null
        ? []
        : [{ ...published.quorum, at, reached: 'reached', seatIds: opening.present.map(String) }],
  };
}

export function ballotOf(one: VoteInFile['facts']['ballots'][number]): BallotNow {
  return {
    seatId: String(one.seat),
    choice: one.choice,
    candidacyId: null,
    attempt: one.attempts,
    castAt: new Date(0),
    castBySeatId: one.castBy === null ? null : String(one.castBy),
    origin: 'member',
  };
}
