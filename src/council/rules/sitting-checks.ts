import type { ItemGuard } from './item-state.ts';
import { type QuorumCount, quorumOf } from './quorum.ts';
import { quorumRequired, quorumRequiredToSit } from './quorum-required.ts';
import { currentItem, type ItemNow, presentSeats, type SittingNow } from './sitting-now.ts';
import type { SittingGuard } from './sitting-state.ts';
import { type SpeechGuard, speechStateOf } from './speech-state.ts';
import type { Checks } from './state-table.ts';

// What the guards of the state tables find in a sitting as it is: pages draw their buttons from the same answers.

/** The quorum counted at this moment: members present in the room, without proxies (L2121-17 CGCT). */
export function quorumCountNow(sitting: Pick<SittingNow, 'seats'>): QuorumCount {
  return { inOffice: sitting.seats.length, present: presentSeats(sitting).length };
}

export function sittingChecks(
  sitting: Pick<SittingNow, 'seats' | 'items' | 'convocation'>,
): Checks<SittingGuard> {
  const { reached } = quorumOf(quorumCountNow(sitting));
  const needed = quorumRequiredToSit(sitting) === 'yes';
  return {
    QUORUM_NOT_REACHED: raisedIf(!reached && needed),
    QUORUM_REACHED: raisedIf(reached),
    QUORUM_NOT_REQUIRED: raisedIf(!needed),
    ITEM_UNFINISHED: raisedIf(currentItem(sitting) !== null),
  };
}

export function itemChecks(
  sitting: Pick<SittingNow, 'state' | 'seats' | 'items' | 'convocation'>,
  item: Pick<ItemNow, 'id' | 'votes' | 'carriedFrom'>,
): Checks<ItemGuard> {
  const other = currentItem(sitting);
  const vote = item.votes.at(-1);
  return {
    SITTING_NOT_OPEN: raisedIf(sitting.state !== 'opened'),
    ANOTHER_ITEM_OPEN: raisedIf(other !== null && other.id !== item.id),
    URGENCY_NOT_RULED: raisedIf(sitting.convocation?.urgency === 'to_rule'),
    QUORUM_NOT_REACHED: raisedIf(
      quorumRequired(sitting.convocation, item).required === 'yes' &&
        !quorumOf(quorumCountNow(sitting)).reached,
    ),
    BALLOT_NOT_CLOSED: raisedIf(vote?.state !== 'closed'),
    BALLOT_NOT_ANNULLED: raisedIf(vote?.state === 'proclaimed'),
  };
}

export function speechChecks(
  sitting: Pick<SittingNow, 'state'>,
  item: Pick<ItemNow, 'state' | 'interventions'>,
): Checks<SpeechGuard> {
  const discussed = sitting.state === 'opened' && item.state === 'under_discussion';
  return {
    ITEM_NOT_UNDER_DISCUSSION: raisedIf(!discussed),
    ANOTHER_SPEAKING: raisedIf(item.interventions.some((one) => speechStateOf(one) === 'running')),
  };
}

function raisedIf(fault: boolean): 'clear' | 'raised' {
  return fault ? 'raised' : 'clear';
}
