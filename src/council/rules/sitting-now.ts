import type { Said } from '#kit/i18n.ts';
import type { AmendsNow, ClosedSessionNow, GroupTimeGiven } from './debate-now.ts';
import type { ItemState } from './item-state.ts';
import type { NominationNow } from './nomination-now.ts';
import type { NoticeType, ProfileName, ProfileRules } from './profile.ts';
import type { SittingState } from './sitting-state.ts';
import type { VideoItem } from './video.ts';
import type { ProxyNow, RecusalNow, RequestNow } from './voices-now.ts';
import type { VoteNow } from './votes-now.ts';

// The shape of a sitting at one version: what every screen of the hall renders, each in its own way.

export interface SeatNow {
  readonly id: string;
  readonly number: number;
  readonly personId: string;
  readonly groupId: string;
  /** The substitute named for this seat on the day of the sitting (L5211-6 CGCT); null when there is none. */
  readonly substitute: { readonly id: string; readonly personId: string } | null;
  readonly presence: 'present' | 'absent';
  /** Who arrived last in it: the presence is theirs. */
  readonly sits: 'titular' | 'substitute';
  /** When the last arrival or departure was noted; null when the member never came: that is not having left. */
  readonly since: Date | null;
  /** How many presence events this seat has: the next one's number. */
  readonly presenceEvents: number;
}

export interface GroupNow {
  readonly id: string;
  readonly rank: number;
  readonly name: string;
}

/** How the sitting was convened (L2121-10, L2121-12 CGCT), and where the ruling on its urgency stands. */
export interface ConvocationNow {
  readonly notice: NoticeType;
  readonly sentAt: Date;
  readonly urgency: 'none' | 'to_rule' | 'accepted' | 'postponed_in_part' | 'postponed';
}

/** Where the public follows a sitting from afar, and sees it again: an https address, null where none was given. */
export interface BroadcastNow {
  readonly live: string | null;
  readonly recording: string | null;
}

export interface QuorumFound {
  readonly at: Date;
  readonly inOffice: number;
  readonly notCounted: number;
  readonly present: number;
  readonly required: number;
  readonly reached: 'reached' | 'not_reached';
  /** The seats that were present. */
  readonly seatIds: readonly string[];
}

export interface InterventionNow {
  readonly id: string;
  readonly rank: number;
  readonly kind: 'presentation' | 'group' | 'point_of_order';
  readonly groupId: string | null;
  /** Null: somebody planned without a seat. */
  readonly seatId: string | null;
  readonly speaker: string;
  readonly quotaS: number | null;
  readonly events: readonly {
    readonly kind: 'started' | 'paused' | 'resumed' | 'ended' | 'withdrawn';
    readonly at: Date;
    readonly number: number;
    /** The point of order that paused or resumed this speech; null when the desk did. */
    readonly becauseOf: string | null;
  }[];
}

/** What is decided, where the law votes it otherwise than a deliberation. */
export type ItemKind = VideoItem | 'accounts' | 'nomination';

export interface ItemNow {
  readonly id: string;
  readonly rank: number;
  readonly title: Said;
  readonly object: string;
  readonly subject: string | null;
  readonly rapporteur: string | null;
  readonly kind: ItemKind;
  /** What a nomination fills, and who stands; null for an item of any other kind. */
  readonly nomination: NominationNow | null;
  /** The president's seat: whoever chairs unless the council elected, or the absence asked for, somebody else. */
  readonly presidentSeatId: string | null;
  /** Who chairs this item (L2121-14 CGCT): the chair is a property of the item, not of the sitting. */
  readonly chairSeatId: string | null;
  readonly chairChanges: number;
  /** Declared interests in force on this item. */
  readonly recusals: readonly RecusalNow[];
  /** Requests for a particular ballot in force on this item. */
  readonly requests: readonly RequestNow[];
  readonly matterCode: string | null;
  readonly matterName: string | null;
  /** The item of an earlier sitting, left without quorum, that a second convocation took up; null when it is new. */
  readonly carriedFrom: string | null;
  readonly state: ItemState;
  /** When it was last put under discussion; null when it never was. */
  readonly openedAt: Date | null;
  /** When its state last changed; null when it never did. */
  readonly changedAt: Date | null;
  readonly quorum: readonly QuorumFound[];
  /** In the order of the list. */
  readonly interventions: readonly InterventionNow[];
  readonly votes: readonly VoteNow[];
  /** The deliberation made without a vote: the council took note, or a single candidacy took effect; null otherwise. */
  readonly withoutVote: { readonly slug: string; readonly wording: Said } | null;
  /** Null for an item of the agenda; an amendment is an item attached to the one it amends. */
  readonly amends: AmendsNow | null;
  readonly amendments: readonly ItemNow[];
  /** Empty when the chair gave the groups no time. */
  readonly groupTimes: readonly GroupTimeGiven[];
}

export interface SittingNow {
  readonly id: string;
  readonly slug: string;
  readonly title: Said;
  readonly standing: 'rehearsal' | 'real';
  readonly venue: 'hall' | 'video';
  readonly state: SittingState;
  readonly version: number;
  readonly plannedAt: Date | null;
  /** Null for a rehearsal: nobody was convened. */
  readonly convocation: ConvocationNow | null;
  readonly profile: ProfileName;
  /** What the assembly's profile, and its statutes for an association, make the rules apply. */
  readonly rules: ProfileRules;
  readonly assembly: {
    readonly id: string;
    readonly slug: string;
    readonly name: string;
    readonly organisationId: string;
    readonly siret: string | null;
    readonly seats: number;
  };
  /** Of the example, with numbered people, or of a real assembly. */
  readonly members: 'fictitious' | 'real';
  readonly groups: readonly GroupNow[];
  readonly seats: readonly SeatNow[];
  /** Every proxy of this sitting, those ended included, in the order they were given. */
  readonly proxies: readonly ProxyNow[];
  /** The agenda; amendments are under the item they amend. */
  readonly items: readonly ItemNow[];
  readonly closedSessions: readonly ClosedSessionNow[];
  readonly broadcast: BroadcastNow;
  /** Null unless it was cancelled before it opened. */
  readonly cancellation: { readonly reason: string; readonly at: Date } | null;
  readonly transitions: readonly { readonly event: string; readonly to: string; readonly at: Date }[];
}

/** Members physically present: what the quorum counts (L2121-17 CGCT). */
export function presentSeats(sitting: Pick<SittingNow, 'seats'>): readonly SeatNow[] {
  return sitting.seats.filter((seat) => seat.presence === 'present');
}

/** The item being discussed or voted, if any: at most one at a time; an amendment being voted comes before its text. */
export function currentItem(sitting: Pick<SittingNow, 'items'>): ItemNow | null {
  const item = sitting.items.find((one) => one.state === 'under_discussion' || one.state === 'voting');
  return item?.amendments.find((one) => one.state === 'voting') ?? item ?? null;
}

/** The item or the amendment that bears this rank. */
export function itemAt(sitting: Pick<SittingNow, 'items'>, rank: number): ItemNow | undefined {
  return sitting.items.flatMap((item) => [item, ...item.amendments]).find((one) => one.rank === rank);
}

export function lastVote(item: Pick<ItemNow, 'votes'>): VoteNow | null {
  return item.votes.at(-1) ?? null;
}

/** Where the deliberation that this item made is read, voted or not; null when it made none. */
export function deliberationSlugOf(item: Pick<ItemNow, 'votes' | 'withoutVote'>): string | null {
  const voted = item.votes.findLast((vote) => vote.deliberationSlug !== null);
  return voted?.deliberationSlug ?? item.withoutVote?.slug ?? null;
}

/** The seat that this person holds, or is the substitute of, if any: the voice goes with the seat. */
export function seatOf(sitting: Pick<SittingNow, 'seats'>, personId: string | null): SeatNow | null {
  if (personId === null) return null;
  return (
    sitting.seats.find((seat) => seat.personId === personId) ??
    sitting.seats.find((seat) => seat.substitute?.personId === personId) ??
    null
  );
}

/** What a decision taken here is worth: with fictitious members, never more than a rehearsal. */
export function standingOfActs(sitting: Pick<SittingNow, 'standing' | 'members'>): SittingNow['standing'] {
  return sitting.members === 'fictitious' ? 'rehearsal' : sitting.standing;
}
