import { groupTimeFace } from './group-time-face.ts';
import { speechOf } from './sitting-clock.ts';
import type { ItemNow, SittingNow } from './sitting-now.ts';
import { type ChargedSpeech, type GroupQuota, type GroupTime, speakingTime } from './speaking-time.ts';
import { speechStateOf } from './speech-state.ts';

export interface GroupTimeLine extends GroupTime {
  readonly name: string;
  /** One of its speakers has the floor now: its clock goes on. */
  readonly clock: 'running' | 'stopped';
  readonly state: 'running' | 'late' | 'over' | 'quiet';
}

/**
 * What each group has spoken on an item at a moment, against the time that the chair gave it; where the chair gave none,
 * against the time its speakers were given.
 */
export function groupTimes(
  sitting: Pick<SittingNow, 'groups'>,
  item: Pick<ItemNow, 'interventions' | 'groupTimes'>,
  at: Date,
): readonly GroupTimeLine[] {
  const speeches = item.interventions.flatMap((one): ChargedSpeech[] => {
    const speech = speechOf(one.events);
    return speech ? [{ ...speech, kind: one.kind, groupId: one.groupId }] : [];
  });
  const quotas = quotasOf(sitting, item);
  const running = item.interventions.find((one) => speechStateOf(one) === 'running');
  return speakingTime(speeches, quotas, at.getTime()).map((time) => {
    const speaks = running?.kind === 'group' && running.groupId === time.groupId;
    return {
      ...time,
      name: sitting.groups.find((group) => group.id === time.groupId)?.name ?? '',
      clock: speaks ? 'running' : 'stopped',
      state: stateOf(time, speaks),
    };
  });
}

function quotasOf(
  sitting: Pick<SittingNow, 'groups'>,
  item: Pick<ItemNow, 'interventions' | 'groupTimes'>,
): readonly GroupQuota[] {
  if (item.groupTimes.length > 0) {
    const given = new Map(item.groupTimes.map((one) => [one.groupId, one.quotaS]));
    return sitting.groups.map(({ id }) => ({ groupId: id, quotaMs: inMs(given.get(id) ?? null) }));
  }
  const charged = item.interventions.filter(
    (one) => one.kind === 'group' && one.groupId !== null && speechStateOf(one) !== 'withdrawn',
  );
  return sitting.groups
    .map((group) => ({ group, own: charged.filter((one) => one.groupId === group.id) }))
    .filter(({ own }) => own.length > 0)
    .map(({ group, own }) => {
      // One speaker without a limit leaves the group without one.
      const seconds = own.reduce<number | null>(
        (sum, one) => (sum === null || one.quotaS === null ? null : sum + one.quotaS),
        0,
      );
      return { groupId: group.id, quotaMs: inMs(seconds) };
    });
}

function inMs(seconds: number | null): number | null {
  return seconds === null ? null : seconds * 1000;
}

function stateOf(time: GroupTime, running: boolean): GroupTimeLine['state'] {
  const face = groupTimeFace(time);
  if (face !== 'in_time') return face;
  return running ? 'running' : 'quiet';
}
