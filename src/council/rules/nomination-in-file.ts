import type { NominationOutcome } from './nomination-now.ts';
import { answerOf, roundOf } from './nomination-round.ts';
import { type CandidateRoll, candidateRoll, tieOf } from './nomination-tie.ts';
import type { SecrecyReading } from './secrecy.ts';
import type { ItemNow } from './sitting-now.ts';
import { type HeldSitting, itemAt } from './sitting-past.ts';
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
import type { Counted, VoteCount, VoteNow } from './votes-now.ts';

// A nomination in the file of a sitting (L2121-21 al. 4 to 6 CGCT). Candidates by their rank. No date of birth is in it:
// of a tie that went to the eldest, the file only says which of the tied that was.

export interface CandidateVotes {
  readonly candidate: number;
  readonly votes: number;
}

export interface RoundFacts {
  readonly opening: OpeningFacts | null;
  readonly closing: ClosingFacts;
  /** Public ballots, secrecy having been set aside; no candidate is an abstention. */
  readonly ballots: readonly {
    readonly seat: number;
    readonly candidate: number | null;
    readonly attempts: number;
    readonly castBy: number | null;
  }[];
  /** Secret ballots: the box, and how many voices were given, withheld, or left with their member. */
  readonly box: {
    readonly candidates: readonly CandidateVotes[];
    readonly blank: number;
    readonly null: number;
    readonly given: number;
    readonly withheld: number;
    readonly left: number;
  } | null;
}

export interface RoundPublished {
  readonly quorum: QuorumPublished | null;
  /** Public ballots: the candidate each seat named, or what it did else. */
  readonly roll: CandidateRoll | null;
  readonly present: number;
  readonly represented: number;
  readonly counted: Counted;
  readonly candidates: readonly CandidateVotes[];
  /** Votes for candidates: neither blanks nor nulls. */
  readonly votesCast: number;
  readonly majority: number | null;
  /** In front with as many votes at the third round; `eldest` is null where nobody is. Null: no such tie was settled. */
  readonly tie: { readonly between: readonly number[]; readonly eldest: number | null } | null;
  readonly elected: number | null;
  /** Null while the president has not proclaimed. */
  readonly outcome: NominationOutcome | string | null;
  readonly reason: string | null;
  readonly prose: string | null;
}

export interface RoundInFile {
  readonly id: string;
  readonly vote: number;
  readonly round: number;
  readonly mode: VoteNow['mode'];
  readonly state: VoteNow['state'];
  readonly openedAt: string;
  readonly closedAt: string;
  readonly president: number | null;
  readonly chair: number | null;
  /** Who is on the ballot. */
  readonly candidates: readonly number[];
  readonly facts: RoundFacts;
  readonly published: RoundPublished;
}

export interface SecrecyInFile {
  readonly at: string;
  readonly voices: number;
  readonly against: number;
  readonly abstain: number;
  readonly reading: SecrecyReading;
  readonly outcome: 'set_aside' | 'kept';
}

export interface NominationInFile {
  readonly item: number;
  readonly title: string;
  readonly post: string | null;
  readonly quorumAsked: 'yes' | 'no';
  readonly candidates: readonly {
    readonly candidate: number;
    /** As the journal names it. */
    readonly id: string;
    readonly name: string;
    readonly state: 'standing' | 'withdrawn';
  }[];
  readonly secrecy: readonly SecrecyInFile[];
  readonly rounds: readonly RoundInFile[];
  /** One candidacy that took effect without a ballot. */
  readonly single: {
    readonly candidate: number | null;
    readonly at: string;
    readonly opening: OpeningFacts | null;
    readonly quorum: QuorumPublished | null;
    readonly prose: string;
  } | null;
}

/** What the file says of this item; null when it is no nomination, or nothing of it was counted nor took effect yet. */
export function nominationInFile(held: HeldSitting, item: ItemNow): NominationInFile | null {
  const { nomination } = item;
  if (nomination === null) return null;
  const rounds = item.votes.flatMap((vote) =>
    vote.count === null || vote.closedAt === null || vote.state === 'annulled'
      ? []
      : [roundInFile(held, item, vote, vote.count, vote.closedAt)],
  );
  const effect = held.past.effects.find((one) => one.itemId === item.id) ?? null;
  if (rounds.length === 0 && effect === null) return null;
  const opening = effect && openingOf(item, effect.at);
  const moments = [...item.votes.map((vote) => vote.openedAt), ...(effect ? [effect.at] : [])];
  return {
    item: item.rank,
    title: item.title.fr,
    post: nomination.post,
    quorumAsked: moments.some((at) => quorumAskedOf(held, item, at) === 'no') ? 'no' : 'yes',
    candidates: nomination.candidacies.map(({ rank, id, name, state }) => ({
      candidate: rank,
      id,
      name,
      state,
    })),
    secrecy: held.past.secrecy
      .filter((one) => one.itemId === item.id)
      .map(({ at, voices, against, abstain, reading, outcome }) => ({
        at: stampOf(at),
        voices,
        against,
        abstain,
        reading,
        outcome,
      })),
    rounds,
    single: effect && {
      candidate: rankOf(item)(effect.candidacyId),
      at: stampOf(effect.at),
      opening: openingFacts(held, item, opening),
      quorum: quorumPublished(opening),
      prose: effect.prose,
    },
  };
}

function rankOf(item: ItemNow): (candidacyId: string | null) => number | null {
  const ranks = new Map(item.nomination?.candidacies.map((one) => [one.id, one.rank]));
  return (id) => (id === null ? null : (ranks.get(id) ?? null));
}

function roundInFile(
  held: HeldSitting,
  item: ItemNow,
  vote: VoteNow,
  count: VoteCount,
  closedAt: Date,
): RoundInFile {
  const number = numbersOf(held.sitting);
  const rank = rankOf(item);
  const candidates = vote.candidates.map((one) => ({
    candidate: rank(one.id) ?? 0,
    votes: one.votes ?? 0,
  }));
  const box = {
    candidates,
    blank: count.counted.blank,
    null: count.counted.null,
    given: vote.secretVoters.length,
    withheld: count.silentSeatIds.length,
    left: count.leftSeatIds.length,
  };
  return {
    id: vote.id,
    vote: vote.number,
    round: roundOf(item, vote),
    mode: vote.mode,
    state: vote.state,
    openedAt: stampOf(vote.openedAt),
    closedAt: stampOf(closedAt),
    president: number(item.presidentSeatId),
    chair: number(itemAt(item, held.past, closedAt).chairSeatId),
    candidates: candidates.map((one) => one.candidate),
    facts: {
      opening: openingFacts(held, item, openingOf(item, vote.openedAt)),
      closing: closingFacts(held, item, closedAt),
      ballots:
        vote.mode === 'public'
          ? vote.ballots
              .map((one) => ({
                seat: number(one.seatId) ?? 0,
                candidate: rank(one.candidacyId),
                attempts: one.attempt,
                castBy: number(one.castBySeatId),
              }))
              .toSorted((a, b) => a.seat - b.seat)
          : [],
      box: vote.mode === 'secret' ? box : null,
    },
    published: publishedOf(held, item, vote, count, candidates),
  };
}

function publishedOf(
  { sitting }: HeldSitting,
  item: ItemNow,
  vote: VoteNow,
  count: VoteCount,
  candidates: readonly CandidateVotes[],
): RoundPublished {
  const { proclamation } = vote;
  const rank = rankOf(item);
  const votesCast = candidates.reduce((sum, one) => sum + one.votes, 0);
  // Dates noted afterwards change nothing of a round that was proclaimed without an elected.
  const elected = proclamation?.outcome === 'appointed' ? rank(answerOf(item, vote)?.elected ?? null) : null;
  return {
    quorum: quorumPublished(openingOf(item, vote.openedAt)),
    roll: vote.mode === 'public' ? candidateRoll(sitting, vote, count, rank) : null,
    present: count.present,
    represented: count.represented,
    counted: count.counted,
    candidates,
    votesCast,
    majority: votesCast === 0 ? null : Math.floor(votesCast / 2) + 1,
    tie: proclamation && tieOf(roundOf(item, vote), candidates, elected),
    elected,
    outcome: proclamation?.outcome ?? null,
    reason: proclamation?.reason ?? null,
    prose: proclamation?.prose.fr ?? null,
  };
}
