import { enteredOf } from './entered-count.ts';
import { recusalOf } from './item-voices.ts';
import { type Choice, outcomeOf } from './outcome.ts';
import type { Recusal } from './recusal.ts';
import { type SeatSense, seatVotes } from './seat-senses.ts';
import type { ItemNow, SittingNow } from './sitting-now.ts';
import { type HeldSitting, hallAt, itemAt } from './sitting-past.ts';
import { tallyOf } from './vote-count.ts';
import { stampOf } from './vote-options.ts';
import type { Counted, VoteCount, VoteNow } from './votes-now.ts';
import { withAmendments } from './with-amendments.ts';

// What a third party needs to count every vote of a sitting again (L2121-21 CGCT for the names): facts, then what was
// published. Seats by their number. A secret ballot gives its box and three numbers, and names nobody.

export const votesFormat = 'totem-sitting-votes/1';

type Recused = { readonly seat: number; readonly kind: Recusal };

/** What the room and the ballots were: enough to count, and nothing counted. */
export interface VoteFacts {
  /** When the item was put under discussion: who was there, and whom an interest kept out (L2121-17, L2131-11 CGCT). */
  readonly opening: {
    readonly at: string;
    readonly present: readonly number[];
    readonly recused: readonly Recused[];
  } | null;
  readonly closing: {
    readonly present: readonly number[];
    readonly proxies: readonly { readonly grantor: number; readonly holder: number }[];
    readonly recused: readonly Recused[];
  };
  /** Public ballots: the last one of each voice, and how many attempts it took. */
  readonly ballots: readonly {
    readonly seat: number;
    readonly choice: Choice;
    readonly attempts: number;
    readonly castBy: number | null;
  }[];
  /** Ordinary votes: what the clerk entered last; those for are derived. */
  readonly entered: {
    readonly against: number;
    readonly abstain: number;
    readonly notTakingPart: number;
    readonly chairChoice: Choice | null;
  } | null;
  /** Secret ballots: the box, and how many voices were given, withheld, or left with their member. */
  readonly box: {
    readonly for: number;
    readonly against: number;
    readonly abstain: number;
    readonly blank: number;
    readonly null: number;
    readonly given: number;
    readonly withheld: number;
    readonly left: number;
  } | null;
}

export interface VotePublished {
  readonly quorum: {
    readonly inOffice: number;
    readonly notCounted: number;
    readonly present: number;
    readonly required: number;
    readonly reached: string;
  } | null;
  /** Public ballots: what each seat did, as the minutes name it. */
  readonly roll: Readonly<Record<string, SeatSense>> | null;
  readonly present: number;
  readonly represented: number;
  readonly counted: Counted;
  readonly votesCast: number;
  readonly majority: number | null;
  /** Null while the president has not proclaimed. */
  readonly outcome: string | null;
  readonly reason: string | null;
  readonly prose: string | null;
}

export interface VoteInFile {
  readonly item: number;
  readonly vote: number;
  readonly title: string;
  readonly kind: ItemNow['kind'];
  readonly mode: VoteNow['mode'];
  readonly state: VoteNow['state'];
  readonly openedAt: string;
  readonly closedAt: string;
  readonly president: number | null;
  readonly chair: number | null;
  readonly facts: VoteFacts;
  readonly published: VotePublished;
}

/** The file of a sitting: every vote that was closed, annulled ones left out; none is told before its close. */
export function votesFile(held: HeldSitting, publicUrl: string) {
  const { sitting } = held;
  const names = new Map(sitting.groups.map((group) => [group.id, group.name]));
  return {
    format: votesFormat,
    law: sitting.profile,
    sitting: {
      page: `${publicUrl}/conseil/seances/${sitting.slug}`,
      title: sitting.title,
      standing: sitting.standing,
      state: sitting.state,
      assembly: { name: sitting.assembly.name, siret: sitting.assembly.siret },
    },
    seats: sitting.seats.map((seat) => ({ seat: seat.number, group: names.get(seat.groupId) ?? null })),
    // A nomination elects people: its rounds are counted by candidate, by another rule, and are not in this file.
    votes: withAmendments(sitting.items.filter((item) => item.nomination === null)).flatMap((item) =>
      item.votes.flatMap((vote) =>
        vote.count === null || vote.closedAt === null || vote.state === 'annulled'
          ? []
          : [voteInFile(held, item, vote, vote.count, vote.closedAt)],
      ),
    ),
  };
}

function voteInFile(
  held: HeldSitting,
  item: ItemNow,
  vote: VoteNow,
  count: VoteCount,
  closedAt: Date,
): VoteInFile {
  const numbers = new Map(held.sitting.seats.map((seat) => [seat.id, seat.number]));
  const number = (id: string | null) => (id === null ? null : (numbers.get(id) ?? null));
  const then = itemAt(item, held.past, closedAt);
  return {
    item: item.rank,
    vote: vote.number,
    title: item.title.fr,
    kind: item.kind,
    mode: vote.mode,
    state: vote.state,
    openedAt: stampOf(vote.openedAt),
    closedAt: stampOf(closedAt),
    president: number(item.presidentSeatId),
    chair: number(then.chairSeatId),
    facts: factsOf(held, item, vote, count, closedAt),
    published: publishedOf(held.sitting, item, vote, count),
  };
}

/** The opening that counts: the last one before the vote at which the quorum was found. */
function openingOf(item: ItemNow, vote: VoteNow) {
  return item.quorum.findLast((found) => found.reached === 'reached' && found.at <= vote.openedAt) ?? null;
}

function factsOf(
  { sitting, past }: HeldSitting,
  item: ItemNow,
  vote: VoteNow,
  count: VoteCount,
  closedAt: Date,
): VoteFacts {
  const numbers = new Map(sitting.seats.map((seat) => [seat.id, seat.number]));
  const number = (id: string | null) => (id === null ? null : (numbers.get(id) ?? null));
  const listed = (ids: readonly string[]) =>
    ids.flatMap((id) => numbers.get(id) ?? []).toSorted((a, b) => a - b);
  const recusedAt = (at: Date): Recused[] => {
    const then = itemAt(item, past, at);
    return sitting.seats.flatMap((seat) => {
      const kind = recusalOf(then, seat.id);
      return kind === null ? [] : [{ seat: seat.number, kind }];
    });
  };
  const hall = hallAt(sitting, past, closedAt);
  const opening = openingOf(item, vote);
  const { counted } = count;
  return {
    opening: opening && {
      at: stampOf(opening.at),
      present: listed(opening.seatIds),
      recused: recusedAt(opening.at),
    },
    closing: {
      present: listed(hall.seats.filter((seat) => seat.presence === 'present').map((seat) => seat.id)),
      proxies: hall.proxies.flatMap((one) => {
        const [grantor, holder] = [numbers.get(one.grantorSeatId), numbers.get(one.holderSeatId)];
        return grantor === undefined || holder === undefined ? [] : [{ grantor, holder }];
      }),
      recused: recusedAt(closedAt),
    },
    ballots:
      vote.mode === 'public'
        ? vote.ballots
            .flatMap(({ seatId, choice, attempt, castBySeatId }) =>
              choice === 'candidate'
                ? []
                : [
                    {
                      seat: numbers.get(seatId) ?? 0,
                      choice,
                      attempts: attempt,
                      castBy: number(castBySeatId),
                    },
                  ],
            )
            .toSorted((a, b) => a.seat - b.seat)
        : [],
    entered: vote.mode === 'ordinary' && vote.entered ? enteredOf(vote.entered) : null,
    box:
      vote.mode === 'secret'
        ? {
            for: counted.for,
            against: counted.against,
            abstain: counted.abstain - counted.deemedAbstaining,
            blank: counted.blank,
            null: counted.null,
            given: vote.secretVoters.length,
            withheld: count.silentSeatIds.length,
            left: count.leftSeatIds.length,
          }
        : null,
  };
}

function publishedOf(sitting: SittingNow, item: ItemNow, vote: VoteNow, count: VoteCount): VotePublished {
  const opening = openingOf(item, vote);
  const tally = tallyOf(item, vote.mode, count);
  const { votesCast, majority } = outcomeOf(tally);
  const { proclamation } = vote;
  return {
    quorum: opening && {
      inOffice: opening.inOffice,
      notCounted: opening.notCounted,
      present: opening.present,
      required: opening.required,
      reached: opening.reached,
    },
    roll:
      vote.mode === 'public'
        ? Object.fromEntries(
            seatVotes(sitting, vote, count).map(({ number, sense }) => [String(number), sense]),
          )
        : null,
    present: count.present,
    represented: count.represented,
    counted: count.counted,
    votesCast,
    majority,
    outcome: proclamation?.outcome ?? null,
    reason: proclamation?.reason ?? null,
    prose: proclamation?.prose.fr ?? null,
  };
}
