import { amendmentChecks } from './amendment-checks.ts';
import { mustBroadcast } from './broadcast.ts';
import { needsVote } from './item-kinds.ts';
import type { ItemGuard } from './item-state.ts';
import { type ItemVoice, itemHeadcount } from './item-voices.ts';
import { nominationFaults } from './nomination-checks.ts';
import { type QuorumCount, quorumOf } from './quorum.ts';
import { quorumRequiredNow, quorumRequiredToSit } from './quorum-required.ts';
import { currentItem, type InterventionNow, type ItemNow, type SittingNow } from './sitting-now.ts';
import type { SittingGuard } from './sitting-state.ts';
import { type SpeechGuard, speechStateOf } from './speech-state.ts';
import type { Checks } from './state-table.ts';

// What the guards of the state tables find in a sitting as it is: pages draw their buttons from the same answers.

/**
 * The quorum counted at this moment, against what the assembly's rules ask: members present in the room, without proxies
 * (L2121-17 CGCT), and, on an item,
 * without those kept out by an interest (L2131-11). Null: of the sitting, no item in particular.
 */
export function quorumCountNow(
  sitting: Pick<SittingNow, 'seats' | 'rules'>,
  item: ItemVoice | null = null,
): Required<QuorumCount> {
  const { quorum } = itemHeadcount({ seats: sitting.seats, proxies: [] }, item);
  return { ...quorum, rule: sitting.rules.quorum };
}

export function sittingChecks(
  sitting: Pick<SittingNow, 'seats' | 'items' | 'convocation' | 'rules' | 'venue' | 'broadcast'>,
): Checks<SittingGuard> {
  const { reached } = quorumOf(quorumCountNow(sitting));
  const needed = quorumRequiredToSit(sitting) === 'yes';
  return {
    QUORUM_NOT_REACHED: raisedIf(!reached && needed),
    BROADCAST_MISSING: raisedIf(mustBroadcast(sitting) && sitting.broadcast.live === null),
    QUORUM_REACHED: raisedIf(reached),
    QUORUM_NOT_REQUIRED: raisedIf(!needed),
    ITEM_UNFINISHED: raisedIf(currentItem(sitting) !== null),
  };
}

export function itemChecks(
  sitting: Pick<SittingNow, 'state' | 'seats' | 'items' | 'convocation' | 'venue' | 'rules'>,
  item: ItemVoice & Pick<ItemNow, 'id' | 'votes' | 'amends' | 'amendments' | 'carriedFrom' | 'nomination'>,
): Checks<ItemGuard> {
  const other = currentItem(sitting);
  const vote = item.votes.at(-1);
  const nomination = nominationFaults(sitting, item);
  return {
    SITTING_NOT_OPEN: raisedIf(sitting.state !== 'opened'),
    ANOTHER_ITEM_OPEN: raisedIf(other !== null && other.id !== item.id),
    CHAIR_NOT_ELECTED: raisedIf(item.kind === 'accounts' && item.chairSeatId === item.presidentSeatId),
    ITEM_NEEDS_VOTE: raisedIf(needsVote(item.kind)),
    URGENCY_NOT_RULED: raisedIf(sitting.convocation?.urgency === 'to_rule'),
    QUORUM_NOT_REACHED: raisedIf(
      quorumRequiredNow(sitting, item).required === 'yes' && !quorumOf(quorumCountNow(sitting, item)).reached,
    ),
    BALLOT_NOT_CLOSED: raisedIf(vote?.state !== 'closed'),
    BALLOT_NOT_ANNULLED: raisedIf(vote?.state === 'proclaimed'),
    ...amendmentChecks(sitting, item),
    NOMINATION_NEEDS_TWO: raisedIf(nomination.NOMINATION_NEEDS_TWO),
    NOMINATION_NOT_NOTED: raisedIf(nomination.NOMINATION_NOT_NOTED),
    CANDIDACY_NOT_SINGLE: raisedIf(nomination.CANDIDACY_NOT_SINGLE),
    NOBODY_ELECTED: raisedIf(nomination.NOBODY_ELECTED),
    ROUND_ELECTS: raisedIf(nomination.ROUND_ELECTS),
    BIRTH_DATE_UNKNOWN: raisedIf(nomination.BIRTH_DATE_UNKNOWN),
    VIDEO_ITEM_EXCLUDED: raisedIf(nomination.VIDEO_ITEM_EXCLUDED),
  };
}

export function speechChecks(
  sitting: Pick<SittingNow, 'state'>,
  item: Pick<ItemNow, 'state' | 'interventions' | 'amendments'>,
  speech: Pick<InterventionNow, 'kind'>,
): Checks<SpeechGuard> {
  // A point of order comes in over a speaker, not over another point of order.
  const order = speech.kind === 'point_of_order';
  const running = item.interventions.filter((one) => speechStateOf(one) === 'running');
  const voting = item.amendments.some((one) => one.state === 'voting');
  const discussed = sitting.state === 'opened' && item.state === 'under_discussion' && !voting;
  return {
    ITEM_NOT_UNDER_DISCUSSION: raisedIf(!discussed),
    ANOTHER_SPEAKING: raisedIf(running.some((one) => !order || one.kind === 'point_of_order')),
  };
}

function raisedIf(fault: boolean): 'clear' | 'raised' {
  return fault ? 'raised' : 'clear';
}
