import type { ProfileRules } from './profile.ts';
import type { GroupNow, ItemNow, SeatNow, SittingNow } from './sitting-now.ts';
import type { ProxyNow, RecusalNow } from './voices-now.ts';
import type { ClosingFacts, OpeningFacts, QuorumPublished } from './votes-facts.ts';
import type { VoteInFile } from './votes-file.ts';
import type { BallotNow } from './votes-now.ts';

// What the rules of a sitting count on, rebuilt from a published file; what the count never reads is left blank.

/** Who sits, in which group, and the rules that decide: what every vote of a file is counted with. */
export interface Bench {
  readonly seats: readonly { readonly seat: number; readonly group: string | null }[];
  /** In their order; the colleges of an association. */
  readonly groups: readonly string[];
  readonly rules: ProfileRules;
}

/** The hall of a file at the close of a vote, seats standing for their members. */
export type Room = Pick<SittingNow, 'seats' | 'proxies' | 'groups' | 'rules'>;

export function roomOf({ seats, groups, rules }: Bench, closing: ClosingFacts): Room {
  const here = new Set(closing.present);
  const substituted = new Set(closing.substituted ?? []);
  const at = new Date(0);
  return {
    rules,
    groups: groups.map((name, index): GroupNow => ({ id: name, rank: index + 1, name })),
    seats: seats.map(
      ({ seat, group }): SeatNow => ({
        id: String(seat),
        number: seat,
        personId: String(seat),
        groupId: group ?? '',
        substitute: null,
        presence: here.has(seat) ? 'present' : 'absent',
        sits: substituted.has(seat) ? 'substitute' : 'titular',
        since: null,
        presenceEvents: 0,
      }),
    ),
    proxies: closing.proxies.map(
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

interface Told {
  readonly kind: ItemNow['kind'];
  readonly president: number | null;
  readonly chair: number | null;
  readonly opening: OpeningFacts | null;
  readonly closing: ClosingFacts;
  readonly quorum: QuorumPublished | null;
}

type Heard = Pick<ItemNow, 'kind' | 'presidentSeatId' | 'chairSeatId' | 'recusals' | 'quorum'>;

export function itemOf({ kind, president, chair, opening, closing, quorum }: Told): Heard {
  const at = new Date(0);
  return {
    kind,
    presidentSeatId: president === null ? null : String(president),
    chairSeatId: chair === null ? null : String(chair),
    // The president withdrawn for the accounts is found by the rule itself.
    recusals: closing.recused.flatMap(({ seat, kind: why }): RecusalNow[] =>
      why === 'personal_interest' || why === 'designated_by_law'
        ? [{ seatId: String(seat), kind: why, declaredAt: at, number: 1 }]
        : [],
    ),
    quorum:
      opening === null || quorum === null
        ? []
        : [{ ...quorum, at, reached: 'reached', seatIds: opening.present.map(String) }],
  };
}

type Cast = Pick<VoteInFile['facts']['ballots'][number], 'seat' | 'attempts' | 'castBy'>;

/** A public ballot, for a side or for a candidate by rank. */
export function ballotOf(one: Cast, choice: BallotNow['choice'], candidate: number | null = null): BallotNow {
  return {
    seatId: String(one.seat),
    choice,
    candidacyId: candidate === null ? null : String(candidate),
    attempt: one.attempts,
    castAt: new Date(0),
    castBySeatId: one.castBy === null ? null : String(one.castBy),
    origin: 'member',
  };
}
