// What the debate adds to a sitting at one version. Moments are Dates, times of speech are seconds.

/** What makes an item an amendment of another one. */
export interface AmendsNow {
  readonly parentId: string;
  readonly parentRank: number;
  /** Its rank under the text it amends: « amendement 2 ». */
  readonly number: number;
  /** A seat or a group: one of the two. */
  readonly authorSeatNumber: number | null;
  readonly authorGroupId: string | null;
  readonly text: string;
  readonly receivedAt: Date;
}

/** The time that the chair gave a group on an item; null: no limit. */
export interface GroupTimeGiven {
  readonly groupId: string;
  readonly quotaS: number | null;
  /** How many times this group was given a time here: the next one's number is one more. */
  readonly number: number;
}

/** A request for a closed session, and what the council decided. */
export interface ClosedSessionNow {
  readonly id: string;
  readonly number: number;
  readonly requestedBy: 'president' | 'members';
  /** The seats that asked; empty when the president did. */
  readonly requesterSeats: readonly number[];
  readonly present: number;
  readonly represented: number;
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
  readonly required: number;
  readonly result: 'granted' | 'refused';
  readonly at: Date;
  /** Null while it lasts, and when it was refused. */
  readonly endedAt: Date | null;
}

/**
 * The closed session under way, if any (L2121-18, L5211-11 CGCT): granted and not ended. The end of the sitting ends it.
 */
export function closedSessionNow(sitting: {
  readonly state: string;
  readonly closedSessions: readonly ClosedSessionNow[];
}): ClosedSessionNow | null {
  if (sitting.state === 'closed') return null;
  return sitting.closedSessions.findLast((one) => one.result === 'granted' && one.endedAt === null) ?? null;
}
