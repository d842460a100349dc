import { speechOf } from './sitting-clock.ts';
import type { ItemNow, SittingNow } from './sitting-now.ts';
import { type ChargedSpeech, type GroupTime, speakingTime } from './speaking-time.ts';
import { speechStateOf } from './speech-state.ts';

export interface GroupTimeLine extends GroupTime {
  readonly name: string;
  readonly state: 'running' | 'late' | 'over' | 'quiet';
}

/** What each group has spoken on an item at a moment, against the time its speakers were given. */
export function groupTimes(
  sitting: Pick<SittingNow, 'groups'>,
  item: Pick<ItemNow, 'interventions'>,
  at: Date,
): readonly GroupTimeLine[] {
  const speeches = item.interventions.flatMap((one): ChargedSpeech[] => {
    const speech = speechOf(one.events);
    return speech ? [{ ...speech, kind: one.kind, groupId: one.groupId }] : [];
  });
  const charged = item.interventions.filter((one) => one.kind === 'group' && one.groupId !== null);
  const quotas = sitting.groups
    .filter((group) => charged.some((one) => one.groupId === group.id))
    .map((group) => {
      const own = charged.filter((one) => one.groupId === group.id);
      // One speaker without a limit leaves the group without one.
      const seconds = own.reduce<number | null>(
        (sum, one) => (sum === null || one.quotaS === null ? null : sum + one.quotaS),
        0,
      );
      return { groupId: group.id, quotaMs: seconds === null ? null : seconds * 1000 };
    });
  const running = item.interventions.find((one) => speechStateOf(one) === 'running');
  return speakingTime(speeches, quotas, at.getTime()).map((time) => ({
    ...time,
    name: sitting.groups.find((group) => group.id === time.groupId)?.name ?? '',
    state: stateOf(time, running?.kind === 'group' && running.groupId === time.groupId),
  }));
}

function stateOf(time: GroupTime, running: boolean): GroupTimeLine['state'] {
  if (time.overrunMs !== null && time.overrunMs > 0) return 'over';
  if (time.quotaMs !== null && time.spentMs >= time.quotaMs * 0.75) return 'late';
  return running ? 'running' : 'quiet';
}
