import { currentItem, type InterventionNow, type ItemNow, type SittingNow } from './sitting-now.ts';
import { speechStateOf } from './speech-state.ts';
import { expectedBallots, votedSeatIds } from './vote-count.ts';
import type { VoteCount, VoteNow } from './votes-now.ts';

/** What the hall looks at: one thing at a time. A ballot under way shows how many came, never how they went. */
export type HallScene =
  | { readonly kind: 'convened' | 'suspended' | 'closed' | 'cancelled' | 'between' }
  | { readonly kind: 'discussion'; readonly item: ItemNow; readonly next: readonly InterventionNow[] }
  | {
      readonly kind: 'speech';
      readonly item: ItemNow;
      readonly speech: InterventionNow;
      readonly next: readonly InterventionNow[];
    }
  | {
      readonly kind: 'ballot';
      readonly item: ItemNow;
      readonly vote: VoteNow;
      readonly received: number;
      readonly expected: number;
    }
  | {
      readonly kind: 'counted' | 'proclaimed';
      readonly item: ItemNow;
      readonly vote: VoteNow;
      readonly count: VoteCount;
    }
  | { readonly kind: 'settled'; readonly item: ItemNow };

const shownNext = 3;

/** Decides what the hall screen shows. */
export function hallScene(sitting: SittingNow): HallScene {
  if (sitting.state === 'drafted' || sitting.state === 'convened') return { kind: 'convened' };
  if (sitting.state !== 'opened') return { kind: sitting.state };
  const item = currentItem(sitting);
  if (item) return itemScene(sitting, item);
  const last = lastSettled(sitting.items);
  if (!last) return { kind: 'between' };
  const vote = last.votes.at(-1);
  return last.state === 'voted' && vote?.count
    ? { kind: 'proclaimed', item: last, vote, count: vote.count }
    : { kind: 'settled', item: last };
}

function itemScene(sitting: SittingNow, item: ItemNow): HallScene {
  const vote = item.votes.at(-1);
  if (item.state === 'voting' && vote) {
    if (vote.state === 'closed' && vote.count) return { kind: 'counted', item, vote, count: vote.count };
    return {
      kind: 'ballot',
      item,
      vote,
      received: votedSeatIds(vote).size,
      expected: expectedBallots(sitting, item, vote),
    };
  }
  const next = item.interventions.filter((one) => speechStateOf(one) === 'waiting').slice(0, shownNext);
  const speech =
    item.interventions.find((one) => speechStateOf(one) === 'running') ??
    item.interventions.find((one) => speechStateOf(one) === 'paused');
  return speech ? { kind: 'speech', item, speech, next } : { kind: 'discussion', item, next };
}

/** The item that ended last; of two that ended at the same moment, the later on the agenda. */
function lastSettled(items: readonly ItemNow[]): ItemNow | null {
  const ended = items.filter((item) => item.state !== 'scheduled' && item.changedAt !== null);
  return ended.reduce<ItemNow | null>(
    (last, item) => (last === null || timeOf(item) >= timeOf(last) ? item : last),
    null,
  );
}

function timeOf(item: ItemNow): number {
  return item.changedAt?.getTime() ?? 0;
}
