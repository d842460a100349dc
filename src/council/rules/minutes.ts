import type { Said } from '#kit/i18n.ts';
import type { BallotMode } from './ballot-mode.ts';
import type { ItemState } from './item-state.ts';
import type { NominationOutcome } from './nomination-now.ts';
import type { Choice, OutcomeName } from './outcome.ts';
import type { Recusal } from './recusal.ts';
import type { Counted } from './votes-now.ts';

// The minutes of a sitting as data: the twelve fields that L2121-15 CGCT wants. Null is what nobody recorded.

/** A member as minutes name them; without a name, by the seat alone: that of a rehearsal is fictitious. */
export interface Member {
  readonly seat: number;
  readonly name: string | null;
  /** The member in whose place a substitute sat (L5211-6 CGCT); absent, it is the member. */
  readonly substituteOf?: { readonly name: string | null };
}

/** Names a seat: its member, or the substitute; with a moment, whoever had arrived last in it then. */
export type Named = (seatId: string, who?: Date | 'titular' | 'substitute') => Member;

export interface Movement {
  readonly member: Member;
  readonly kind: 'arrived' | 'left';
  readonly at: Date;
}

export interface MinutesProxy {
  readonly grantor: Member;
  readonly holder: Member;
  /** Civil day of the writing. */
  readonly writtenOn: string;
  readonly state: 'in_force' | 'revoked' | 'lapsed';
  readonly endedAt: Date | null;
}

export interface MinutesQuorum {
  readonly on: 'opening' | 'resumption' | 'item';
  /** Rank of the item put under discussion; null at the opening and after a suspension. */
  readonly rank: number | null;
  readonly at: Date;
  readonly inOffice: number;
  /** Members designated by law in the body concerned, removed from those in office (L1111-6 II CGCT). */
  readonly notCounted: number;
  readonly present: number;
  readonly required: number;
  readonly reached: 'reached' | 'not_reached';
  /** The article by which this item needed none; null where the quorum was asked for. */
  readonly exempt: string | null;
  readonly members: readonly Member[];
}

export interface MinutesRequest {
  readonly wanted: 'public' | 'secret';
  readonly members: readonly Member[];
  /** Members present when the vote opened: what the quarter or the third is counted on (L2121-21 CGCT). */
  readonly present: number;
  readonly required: number;
  readonly granted: 'granted' | 'not_granted';
}

export interface MinutesVoice {
  readonly member: Member;
  readonly choice: Choice | 'candidate';
  /** Whom a nomination’s ballot names; null for any other choice. */
  readonly candidate: string | null;
  /** The holder who gave this voice; null: the member in person. */
  readonly by: Member | null;
}

export interface MinutesVote {
  readonly number: number;
  readonly mode: BallotMode;
  /** proclaimed counts; annulled is told and not counted. */
  readonly state: 'proclaimed' | 'annulled';
  readonly at: Date;
  /** Null for an annulled ballot. */
  readonly result: {
    readonly inOffice: number;
    readonly present: number;
    readonly represented: number;
    readonly counted: Counted;
    readonly outcome: OutcomeName | NominationOutcome;
    readonly wording: Said;
  } | null;
  /** Public ballots only: each voter and the sense. Null for the others, whatever is known of them. */
  readonly voices: readonly MinutesVoice[] | null;
  /** Public ballots only: who left after the opening of the item without voting, deemed abstaining. */
  readonly left: readonly Member[] | null;
  /** Public ballots only: who was there and gave no voice, and so took no part. */
  readonly silent: readonly Member[] | null;
}

export interface MinutesItem {
  readonly rank: number;
  /** What was decided without a vote: taken note of, or a single candidacy (L2121-21 CGCT); null for anything else. */
  readonly withoutVote: Said | null;
  /** An amendment is told under the item whose text it amends; its title says which. */
  readonly nature: 'item' | 'amendment';
  readonly title: Said;
  readonly object: string;
  readonly state: ItemState;
  /** Who chaired it in the president's place; null when the president did. */
  readonly chair: Member | null;
  readonly rapporteur: string | null;
  /** The number of its deliberation in the register; null before one is given. */
  readonly number: string | null;
  /** The report on which it was decided, as the secretary names it. */
  readonly report: string | null;
  /** When it was put under discussion; null when it never was. */
  readonly openedAt: Date | null;
  readonly speeches: readonly MinutesSpeech[];
  readonly summary: string | null;
  readonly recusals: readonly { readonly member: Member; readonly kind: Recusal }[];
  /** Empty: nobody asked. */
  readonly requests: readonly MinutesRequest[] | null;
  readonly votes: readonly MinutesVote[];
}

export interface MinutesSpeech {
  readonly at: Date;
  readonly speaker: string;
  readonly group: string | null;
  readonly kind: 'presentation' | 'group' | 'point_of_order';
  readonly seconds: number;
}

export interface Minutes {
  readonly standing: 'rehearsal' | 'real';
  readonly assembly: string;
  readonly title: Said;
  readonly venue: 'hall' | 'video';
  readonly plannedAt: Date | null;
  readonly openedAt: Date | null;
  /** A sitting that never found its quorum was closed without having opened. */
  readonly lackOfQuorumAt: Date | null;
  readonly suspensions: readonly { readonly from: Date; readonly to: Date | null }[];
  readonly closedAt: Date | null;
  readonly president: Member | null;
  readonly inOffice: number;
  /** Whoever was there, for however long. */
  readonly present: readonly Member[] | null;
  /** After the opening. */
  readonly movements: readonly Movement[];
  /** Empty: nobody gave a proxy. */
  readonly represented: readonly MinutesProxy[] | null;
  readonly secretaries: readonly Member[] | null;
  readonly quorum: readonly MinutesQuorum[] | null;
  readonly items: readonly MinutesItem[];
}

/** The vote whose result stands, if any. */
export function standingVote(item: Pick<MinutesItem, 'votes'>): MinutesVote | null {
  return item.votes.findLast((vote) => vote.state === 'proclaimed') ?? null;
}
