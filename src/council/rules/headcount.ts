import type { QuorumCount } from './quorum.ts';
import type { Recusal } from './recusal.ts';

/** A member in office, as the item finds them. */
export interface MemberPresence {
  readonly id: string;
  readonly presence: 'present' | 'absent';
  /** Whose presence it is; absent, the member's own. */
  readonly sits?: 'titular' | 'substitute';
  /** Recused for this item, and why; null when not. */
  readonly recusal: Recusal | null;
}

/** A lawful proxy in force: one per holder, not revoked. */
export interface GivenProxy {
  readonly grantorId: string;
  readonly holderId: string;
}

export interface Headcount {
  readonly quorum: Required<Omit<QuorumCount, 'rule'>>;
  /** Absent members whose proxy can be used on this item. */
  readonly represented: number;
  /** Members who may vote, present or represented: what for + against + abstentions add up to. */
  readonly voices: number;
  /** Recused members in the room or represented, and the proxies they hold. */
  readonly notTakingPart: number;
}

/** Who may give a voice on one item, and who is there but may not. Ids of members. */
export interface Voices {
  /** In the room and not kept out by an interest. */
  readonly own: readonly string[];
  /** Absent, with a proxy that can be used now. */
  readonly represented: readonly GivenProxy[];
  /** In the room, kept out by an interest. */
  readonly recused: readonly string[];
  /** Absent, with a proxy that an interest, the grantor's or the holder's, makes idle. */
  readonly idle: readonly GivenProxy[];
}

/**
 * Says whose voice counts for one item (L2121-17, L2121-20, L2131-11, L1111-6 CGCT): a recused member is not present
 * even in the room; a proxy sleeps while its holder is out, lapses when its grantor arrives, and is idle when either
 * is recused, both voices then taking no part. A substitute who sits is the seat's presence, and puts to sleep the proxy
 * that its member gave, as well as the one given to that member: a proxy is for the person (L5211-6 CGCT, inference).
 */
export function voicesAmong(members: readonly MemberPresence[], proxies: readonly GivenProxy[]): Voices {
  const byId = new Map(members.map((member) => [member.id, member]));
  const inRoom = members.filter((member) => member.presence === 'present');
  const awake = proxies.filter(
    (proxy) => byId.get(proxy.grantorId)?.presence === 'absent' && isInPerson(byId.get(proxy.holderId)),
  );
  const isFree = (id: string) => byId.get(id)?.recusal === null;
  const usable = awake.filter((proxy) => isFree(proxy.grantorId) && isFree(proxy.holderId));
  return {
    own: inRoom.filter((member) => member.recusal === null).map((member) => member.id),
    represented: usable,
    recused: inRoom.filter((member) => member.recusal !== null).map((member) => member.id),
    idle: awake.filter((proxy) => !usable.includes(proxy)),
  };
}

/** The same in numbers; one designated by law leaves the number in office too (L2131-11 CGCT). */
export function headcount(members: readonly MemberPresence[], proxies: readonly GivenProxy[]): Headcount {
  const voices = voicesAmong(members, proxies);
  return {
    quorum: {
      inOffice: members.length,
      notCountedL1111_6_II: members.filter((member) => member.recusal === 'designated_by_law').length,
      present: voices.own.length,
    },
    represented: voices.represented.length,
    voices: voices.own.length + voices.represented.length,
    notTakingPart: voices.recused.length + voices.idle.length,
  };
}

/**
 * Says who left after the item opened without leaving a proxy: the quorum is judged at the opening, and they are
 * deemed abstaining (CE Ass., 11 December 1987, n° 77054). Ids of members.
 */
export function deemedAbstaining(
  presentAtOpening: readonly string[],
  members: readonly MemberPresence[],
  proxies: readonly GivenProxy[],
): readonly string[] {
  const byId = new Map(members.map((member) => [member.id, member]));
  return presentAtOpening.filter((id) => {
    const member = byId.get(id);
    if (!member || member.presence === 'present' || member.recusal !== null) return false;
    return !proxies.some((proxy) => proxy.grantorId === id && isInPerson(byId.get(proxy.holderId)));
  });
}

function isInPerson(member: MemberPresence | undefined): boolean {
  return member?.presence === 'present' && member.sits !== 'substitute';
}
