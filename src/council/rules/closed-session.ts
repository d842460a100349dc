import type { ProfileRules } from './profile.ts';
import { commonRules } from './profiles.ts';

export interface ClosedSessionVote {
  readonly requestedBy: 'president' | 'members';
  /** How many members ask; ignored when the president does. */
  readonly members: number;
  readonly for: number;
  /** Members present + members represented by a proxy. */
  readonly presentOrRepresented: number;
}

export interface ClosedSessionAnswer {
  readonly admissible: boolean;
  readonly required: number;
  readonly granted: boolean;
}

/**
 * Decides whether a sitting goes on in closed session: asked by the president or five members (L5211-11 CGCT; three
 * in a commune), voted without debate by the absolute majority of members present or represented (L2121-18), so that
 * an abstention weighs as a vote against.
 */
export function closedSession(
  vote: ClosedSessionVote,
  rules: Pick<ProfileRules, 'closedSessionMembers'> = commonRules,
): ClosedSessionAnswer {
  const admissible = vote.requestedBy === 'president' || vote.members >= rules.closedSessionMembers.value;
  const required = Math.floor(vote.presentOrRepresented / 2) + 1;
  return { admissible, required, granted: admissible && vote.for >= required };
}
