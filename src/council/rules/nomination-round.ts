import { type NominationAnswer, nominationOf } from './nomination.ts';
import type { PlainDate } from './plain-date.ts';
import type { ItemNow } from './sitting-now.ts';
import type { VoteNow } from './votes-now.ts';

export interface RoundCandidate {
  readonly id: string;
  readonly votes: number;
  readonly born: PlainDate | null;
}

/** As `nominationOf` answers, by id; or a tie that only dates of birth not known yet can settle. */
export type RoundAnswer =
  | NominationAnswer
  | {
      readonly elected: null;
      readonly reason: 'birth_unknown';
      readonly majority: number;
      /** The candidates in front whose date of birth is asked for. */
      readonly ask: readonly string[];
    };

/**
 * Decides a round of a nomination (L2121-21 CGCT) as it is known: a tie at the third round goes to the eldest, and waits
 * for the dates of birth it needs rather than guess. A round after the third keeps the rule of the third: no text
 * foresees one.
 */
export function roundAnswer(round: number, candidates: readonly RoundCandidate[]): RoundAnswer {
  const most = Math.max(...candidates.map((one) => one.votes));
  const front = candidates.filter((one) => one.votes === most);
  const ask = front.filter((one) => one.born === null).map((one) => one.id);
  const answer = nominationOf({
    round: round >= 3 ? 3 : round === 2 ? 2 : 1,
    // Only dates in front are compared: elsewhere an unknown one changes nothing.
    candidates: candidates.map((one) => ({ name: one.id, votes: one.votes, born: one.born ?? '' })),
  });
  if (round >= 3 && answer.majority !== null && front.length > 1 && ask.length > 0)
    return { elected: null, reason: 'birth_unknown', majority: answer.majority, ask };
  return answer;
}

/** The round that the next ballot of an item is: one more than the rounds proclaimed. */
export function nextRound(item: Pick<ItemNow, 'votes'>): number {
  return item.votes.filter((vote) => vote.state === 'proclaimed').length + 1;
}

/** The round that this ballot was: annulled ones are none. */
export function roundOf(item: Pick<ItemNow, 'votes'>, vote: Pick<VoteNow, 'number'>): number {
  return nextRound({ votes: item.votes.filter((one) => one.number < vote.number) });
}

/** The answer of a closed ballot of a nomination; null before the close, and for any other vote. */
export function answerOf(item: Pick<ItemNow, 'votes' | 'nomination'>, vote: VoteNow): RoundAnswer | null {
  if (!item.nomination || !vote.count) return null;
  const born = new Map(item.nomination.candidacies.map((one) => [one.id, one.born]));
  const candidates = vote.candidates.map((one) => ({
    id: one.id,
    votes: one.votes ?? 0,
    born: born.get(one.id) ?? null,
  }));
  return candidates.length === 0 ? null : roundAnswer(roundOf(item, vote), candidates);
}
