import { collegesOf } from './colleges.ts';
import { enteredOf } from './entered-count.ts';
import { type NominationInFile, nominationInFile } from './nomination-in-file.ts';
import { type Choice, outcomeOf } from './outcome.ts';
import { type SeatSense, seatVotes } from './seat-senses.ts';
import type { ItemNow, SittingNow } from './sitting-now.ts';
import { type HeldSitting, itemAt } from './sitting-past.ts';
import { tallyOf } from './vote-count.ts';
import { stampOf } from './vote-options.ts';
import {
  type ClosingFacts,
  closingFacts,
  numbersOf,
  type OpeningFacts,
  openingFacts,
  openingOf,
  type QuorumPublished,
  quorumAskedOf,
  quorumPublished,
} from './votes-facts.ts';
import { lawInFile } from './votes-law.ts';
import type { Counted, VoteCount, VoteNow } from './votes-now.ts';
import { withAmendments } from './with-amendments.ts';

// What a third party needs to count every vote of a sitting again (L2121-21 CGCT for the names): the rules that decide,
// facts, then what was published, and the rows of the journal that told it. Seats by their number. A secret ballot gives
// its box and three numbers, and names nobody.

export const votesFormat = 'totem-sitting-votes/2';
/** The format before nominations, statutes and the journal were in the file: still read, never written. */
export const firstVotesFormat = 'totem-sitting-votes/1';

/** What the room and the ballots were: enough to count, and nothing counted. */
export interface VoteFacts {
  readonly opening: OpeningFacts | null;
  readonly closing: ClosingFacts;
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
  readonly quorum: QuorumPublished | null;
  /** Public ballots: what each seat did, as the minutes name it. */
  readonly roll: Readonly<Record<string, SeatSense>> | null;
  readonly present: number;
  readonly represented: number;
  readonly counted: Counted;
  /** Where statutes ask for a majority in each college: the votes cast in each. Empty otherwise. */
  readonly colleges: readonly { readonly name: string; readonly for: number; readonly against: number }[];
  readonly votesCast: number;
  readonly majority: number | null;
  /** Null while the president has not proclaimed. */
  readonly outcome: string | null;
  readonly reason: string | null;
  readonly prose: string | null;
}

export interface VoteInFile {
  /** As the journal names it; null in the first format. */
  readonly id: string | null;
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
  /** Null in the first format, which did not say it. */
  readonly quorumAsked: 'yes' | 'no' | null;
  readonly facts: VoteFacts;
  readonly published: VotePublished;
}

/** A row of the journal: `text` is what is hashed, after the fingerprint of the row before and the row's own number. */
export interface JournalRowInFile {
  readonly seq: number;
  readonly previous: string;
  readonly hash: string;
  readonly text: string;
}

/** The acts of a sitting whose rows of the journal are in its file: what they tell must be what the file tells. */
export const journalledEvents = [
  'item.opened',
  'item.reopened',
  'vote.closed',
  'vote.proclaimed',
  'secrecy.decided',
  'nomination.effected',
] as const;

/** The file of a sitting: every vote that was closed, annulled ones left out; none is told before its close. */
export function votesFile(held: HeldSitting, journal: readonly JournalRowInFile[], publicUrl: string) {
  const { sitting } = held;
  const names = new Map(sitting.groups.map((group) => [group.id, group.name]));
  const items = withAmendments(sitting.items);
  return {
    format: votesFormat,
    law: lawInFile(sitting),
    sitting: {
      page: `${publicUrl}/conseil/seances/${sitting.slug}`,
      title: sitting.title,
      standing: sitting.standing,
      state: sitting.state,
      assembly: { name: sitting.assembly.name, siret: sitting.assembly.siret },
    },
    groups: sitting.groups.map((group) => group.name),
    seats: sitting.seats.map((seat) => ({ seat: seat.number, group: names.get(seat.groupId) ?? null })),
    votes: items
      .filter((item) => item.nomination === null)
      .flatMap((item) =>
        item.votes.flatMap((vote) =>
          vote.count === null || vote.closedAt === null || vote.state === 'annulled'
            ? []
            : [voteInFile(held, item, vote, vote.count, vote.closedAt)],
        ),
      ),
    // A nomination elects people: its rounds are counted by candidate (L2121-21 CGCT).
    nominations: items
      .map((item): NominationInFile | null => nominationInFile(held, item))
      .filter((one) => one !== null),
    journal: { page: `${publicUrl}/journal`, rows: journal },
  };
}

function voteInFile(
  held: HeldSitting,
  item: ItemNow,
  vote: VoteNow,
  count: VoteCount,
  closedAt: Date,
): VoteInFile {
  const number = numbersOf(held.sitting);
  return {
    id: vote.id,
    item: item.rank,
    vote: vote.number,
    title: item.title.fr,
    kind: item.kind,
    mode: vote.mode,
    state: vote.state,
    openedAt: stampOf(vote.openedAt),
    closedAt: stampOf(closedAt),
    president: number(item.presidentSeatId),
    chair: number(itemAt(item, held.past, closedAt).chairSeatId),
    quorumAsked: quorumAskedOf(held, item, vote.openedAt),
    facts: factsOf(held, item, vote, count, closedAt),
    published: publishedOf(held.sitting, item, vote, count),
  };
}

function factsOf(
  held: HeldSitting,
  item: ItemNow,
  vote: VoteNow,
  count: VoteCount,
  closedAt: Date,
): VoteFacts {
  const { counted } = count;
  const box = {
    for: counted.for,
    against: counted.against,
    abstain: counted.abstain - counted.deemedAbstaining,
    blank: counted.blank,
    null: counted.null,
    given: vote.secretVoters.length,
    withheld: count.silentSeatIds.length,
    left: count.leftSeatIds.length,
  };
  return {
    opening: openingFacts(held, item, openingOf(item, vote.openedAt)),
    closing: closingFacts(held, item, closedAt),
    ballots: vote.mode === 'public' ? ballotsOf(held.sitting, vote) : [],
    entered: vote.mode === 'ordinary' && vote.entered ? enteredOf(vote.entered) : null,
    box: vote.mode === 'secret' ? box : null,
  };
}

function ballotsOf(sitting: SittingNow, vote: VoteNow): VoteFacts['ballots'] {
  const number = numbersOf(sitting);
  return vote.ballots
    .flatMap(({ seatId, choice, attempt, castBySeatId }) =>
      choice === 'candidate'
        ? []
        : [{ seat: number(seatId) ?? 0, choice, attempts: attempt, castBy: number(castBySeatId) }],
    )
    .toSorted((a, b) => a.seat - b.seat);
}

function publishedOf(sitting: SittingNow, item: ItemNow, vote: VoteNow, count: VoteCount): VotePublished {
  const { votesCast, majority } = outcomeOf(tallyOf(item, vote.mode, count));
  const { proclamation } = vote;
  const roll = () => seatVotes(sitting, vote, count).map(({ number, sense }) => [String(number), sense]);
  return {
    quorum: quorumPublished(openingOf(item, vote.openedAt)),
    roll: vote.mode === 'public' ? Object.fromEntries(roll()) : null,
    present: count.present,
    represented: count.represented,
    counted: count.counted,
    colleges: collegesOf(sitting, vote),
    votesCast,
    majority,
    outcome: proclamation?.outcome ?? null,
    reason: proclamation?.reason ?? null,
    prose: proclamation?.prose.fr ?? null,
  };
}
