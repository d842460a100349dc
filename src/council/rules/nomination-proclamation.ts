import type { Said } from '#kit/i18n.ts';
import { assert } from '#kit/result.ts';
import type { NominationReason } from './nomination.ts';
import type { NominationOutcome } from './nomination-now.ts';
import { nominationProse } from './nomination-prose.ts';
import { answerOf, roundOf } from './nomination-round.ts';
import type { ItemNow } from './sitting-now.ts';
import type { VoteNow } from './votes-now.ts';

export interface ProposedRound {
  readonly outcome: NominationOutcome;
  readonly reason: NominationReason;
  readonly prose: Said;
  /** The candidacy elected; null when nobody is. */
  readonly elected: string | null;
}

/**
 * What the president would proclaim of a closed round (L2121-21 CGCT); null before the close, for any other vote, and
 * while a tie waits for dates of birth.
 */
export function proposedRound(
  item: Pick<ItemNow, 'votes' | 'nomination'>,
  vote: VoteNow,
): ProposedRound | null {
  const answer = answerOf(item, vote);
  if (!answer || !vote.count || answer.reason === 'birth_unknown') return null;
  const { counted } = vote.count;
  const elected = vote.candidates.find((one) => one.id === answer.elected) ?? null;
  assert((elected === null) === (answer.elected === null), 'who is elected stood on the ballot');
  return {
    outcome: elected ? 'appointed' : 'not_appointed',
    reason: answer.reason,
    elected: answer.elected,
    prose: nominationProse({
      post: item.nomination?.post ?? null,
      round: roundOf(item, vote),
      reason: answer.reason,
      elected: elected?.name ?? null,
      majority: answer.majority,
      candidates: vote.candidates.map(({ name, votes }) => ({ name, votes: votes ?? 0 })),
      blank: counted.blank,
      abstain: counted.abstain,
      notTakingPart: counted.notTakingPart,
    }),
  };
}
