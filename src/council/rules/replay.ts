import type { InterventionNow, ItemNow, QuorumFound, SittingNow } from './sitting-now.ts';
import type { VoteCount, VoteNow } from './votes-now.ts';
import { withAmendments } from './with-amendments.ts';

/** One thing that happened in a sitting, at its hour. Nothing here tells a vote before its close, nor a secret one ever. */
export type ReplayStep = { readonly at: Date } & (
  | { readonly kind: 'sitting'; readonly event: string }
  | { readonly kind: 'quorum'; readonly item: ItemNow; readonly found: QuorumFound }
  | {
      readonly kind: 'speech';
      readonly item: ItemNow;
      readonly speech: InterventionNow;
      readonly event: 'started' | 'ended';
    }
  | { readonly kind: 'called'; readonly item: ItemNow; readonly vote: VoteNow }
  | {
      readonly kind: 'closed' | 'proclaimed';
      readonly item: ItemNow;
      readonly vote: VoteNow;
      readonly count: VoteCount;
    }
  | {
      readonly kind: 'settled';
      readonly item: ItemNow;
      readonly how: 'noted' | 'appointed' | 'withdrawn' | 'postponed';
    }
);

// What comes first when two things bear the same hour: a sitting opens before its items, and closes after them.
const order = ['sitting', 'quorum', 'speech', 'called', 'closed', 'proclaimed', 'settled'] as const;

/**
 * Tells a sitting again from its record, step by step in the order of the hours (the minutes name the hour of each,
 * L2121-15 CGCT). A vote that was annulled is told as called, never counted.
 */
export function replaySteps(
  sitting: Pick<SittingNow, 'transitions' | 'items' | 'closedSessions'>,
): readonly ReplayStep[] {
  const steps = [
    ...sitting.transitions
      .filter((one) => one.event !== 'convene')
      .map(({ at, event }): ReplayStep => ({ kind: 'sitting', at, event })),
    ...withAmendments(sitting.items)
      .flatMap(itemSteps)
      // What was said in closed session stays there (L2121-18 CGCT); what was decided is public.
      .filter((step) => step.kind !== 'speech' || !isInClosedSession(sitting, step.at)),
  ];
  return steps.toSorted((a, b) => a.at.getTime() - b.at.getTime() || rankOf(a) - rankOf(b));
}

function isInClosedSession({ closedSessions }: Pick<SittingNow, 'closedSessions'>, at: Date): boolean {
  return closedSessions.some(
    (one) => one.result === 'granted' && at >= one.at && (one.endedAt === null || at < one.endedAt),
  );
}

function rankOf(step: ReplayStep): number {
  if (step.kind === 'sitting' && (step.event === 'close' || step.event === 'suspend')) return order.length;
  return order.indexOf(step.kind);
}

function itemSteps(item: ItemNow): ReplayStep[] {
  return [
    // An amendment has the quorum of its text's opening, told once there.
    ...(item.amends ? [] : item.quorum).map(
      (found): ReplayStep => ({ kind: 'quorum', at: found.at, item, found }),
    ),
    ...item.interventions.flatMap((speech) =>
      speech.events.flatMap(({ kind: event, at }): ReplayStep[] =>
        event === 'started' || event === 'ended' ? [{ kind: 'speech', at, item, speech, event }] : [],
      ),
    ),
    ...item.votes.flatMap((vote) => voteSteps(item, vote)),
    ...settledSteps(item),
  ];
}

function voteSteps(item: ItemNow, vote: VoteNow): ReplayStep[] {
  const called: ReplayStep = { kind: 'called', at: vote.openedAt, item, vote };
  const { count, closedAt, proclamation } = vote;
  if (count === null || closedAt === null || vote.state === 'annulled') return [called];
  return [
    called,
    { kind: 'closed', at: closedAt, item, vote, count },
    ...(proclamation === null
      ? []
      : [{ kind: 'proclaimed' as const, at: proclamation.at, item, vote, count }]),
  ];
}

function settledSteps(item: ItemNow): ReplayStep[] {
  const { state, changedAt } = item;
  if (changedAt === null) return [];
  switch (state) {
    case 'noted':
    case 'appointed':
    case 'withdrawn':
    case 'postponed':
      return [{ kind: 'settled', at: changedAt, item, how: state }];
    default:
      return [];
  }
}

/** The step that an address asks for (« ?etape=17 », from 1), or the first: an address is never wrong. */
export function stepAsked(steps: readonly ReplayStep[], asked: string | null): number {
  const number = asked !== null && /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : 1;
  return Math.min(number, Math.max(1, steps.length));
}
