import { elapsedAt, type Speech } from './sitting-clock.ts';

/** A speech with who it is charged to. */
export interface ChargedSpeech extends Speech {
  readonly kind: 'presentation' | 'group' | 'point_of_order';
  readonly groupId: string | null;
}

export interface GroupQuota {
  readonly groupId: string;
  /** Null: the group has no quota. */
  readonly quotaMs: number | null;
}

export interface GroupTime {
  readonly groupId: string;
  readonly quotaMs: number | null;
  readonly spentMs: number;
  /** Never below zero; null without a quota. */
  readonly remainingMs: number | null;
  readonly overrunMs: number | null;
}

/**
 * Says what each group has spoken at a moment (internal rules of the council, which the law lets organise speaking
 * time: CE, 22 May 1987, n° 70085). The rapporteur's presentation and points of order are charged to no group.
 * One line per quota given, in that order, then the groups that spoke without one. Moments in epoch milliseconds.
 */
export function speakingTime(
  speeches: readonly ChargedSpeech[],
  quotas: readonly GroupQuota[],
  at: number,
): readonly GroupTime[] {
  const spent = new Map<string, number>(quotas.map((quota) => [quota.groupId, 0]));
  for (const speech of speeches) {
    if (speech.kind !== 'group' || speech.groupId === null) continue;
    spent.set(speech.groupId, (spent.get(speech.groupId) ?? 0) + elapsedAt(speech, at));
  }
  const quotaOf = new Map(quotas.map((quota) => [quota.groupId, quota.quotaMs]));
  return [...spent].map(([groupId, spentMs]) => {
    const quotaMs = quotaOf.get(groupId) ?? null;
    if (quotaMs === null) return { groupId, quotaMs, spentMs, remainingMs: null, overrunMs: null };
    const left = quotaMs - spentMs;
    return {
      groupId,
      quotaMs,
      spentMs,
      remainingMs: Math.max(0, left),
      overrunMs: Math.max(0, -left),
    };
  });
}
