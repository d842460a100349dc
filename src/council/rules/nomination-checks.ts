import type { NominationGuard } from './nomination-guard.ts';
import { standing } from './nomination-now.ts';
import { answerOf, nextRound } from './nomination-round.ts';
import type { ItemNow, SittingNow } from './sitting-now.ts';

/**
 * What the guards of a nomination find (L2121-21 CGCT): several candidacies are voted; a single one takes effect without
 * a ballot. Inference: once a round was voted, the one who is left still goes through the ballot, since the article
 * speaks of a single candidacy « déposée ».
 */
export function nominationFaults(
  sitting: Pick<SittingNow, 'venue'>,
  item: Pick<ItemNow, 'nomination' | 'votes'>,
): Readonly<Record<NominationGuard, boolean>> {
  const { nomination } = item;
  const vote = item.votes.at(-1);
  const answer = vote ? answerOf(item, vote) : null;
  const running = standing(nomination).length;
  const first = nextRound(item) === 1;
  return {
    NOMINATION_NEEDS_TWO: nomination !== null && running < (first ? 2 : 1),
    NOMINATION_NOT_NOTED: nomination !== null,
    CANDIDACY_NOT_SINGLE: nomination === null || running !== 1 || !first,
    NOBODY_ELECTED: answer !== null && answer.elected === null && answer.reason !== 'birth_unknown',
    ROUND_ELECTS: answer === null || answer.elected !== null,
    BIRTH_DATE_UNKNOWN: answer?.reason === 'birth_unknown',
    VIDEO_ITEM_EXCLUDED: nomination !== null && sitting.venue === 'video',
  };
}
