import type { BallotMode } from './ballot-mode.ts';

export const videoItems = [
  'deliberation',
  'election_president',
  'election_bureau',
  'initial_budget',
  'election_delegates',
  'designation_L2121_33',
] as const;

export type VideoItem = (typeof videoItems)[number];

export interface VideoQuestion {
  readonly item: VideoItem;
  readonly mode: BallotMode;
  /** A request for a secret ballot was granted. */
  readonly secretGranted: boolean;
}

export type VideoFault = 'item_excluded' | 'postponed_secret' | 'public_ballot_only';

export type VideoAnswer =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly reason: VideoFault };

/**
 * Decides whether an item may be voted in a video sitting (L5211-11-1 CGCT): elections, the initial budget and the
 * designations of L2121-33 need a room; a granted secret ballot postpones the item; otherwise the ballot is public.
 */
export function videoVote(question: VideoQuestion): VideoAnswer {
  if (question.item !== 'deliberation') return { allowed: false, reason: 'item_excluded' };
  if (question.secretGranted) return { allowed: false, reason: 'postponed_secret' };
  if (question.mode !== 'public') return { allowed: false, reason: 'public_ballot_only' };
  return { allowed: true };
}
