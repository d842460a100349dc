import type { QuorumCount } from './quorum.ts';
import type { Recusal } from './recusal.ts';

/** A member in office, as the item finds them. */
export interface MemberPresence {
  readonly id: string;
  readonly presence: 'present' | 'absent';
  /** Recused for this item, and why; null when not. */
  readonly recusal: Recusal | null;
}

/** A lawful proxy in force: one per holder, not revoked. */
export interface GivenProxy {
  readonly grantorId: string;
  readonly holderId: string;
}

export interface Headcount {
  readonly quorum: Required<QuorumCount>;
  /** Absent members whose proxy can be used on this item. */
  readonly represented: number;
  /** Members who may vote, present or represented: what for + against + abstentions add up to. */
  readonly voices: number;
  /** Recused members in the room or represented, and the proxies they hold. */
  readonly notTakingPart: number;
}

/**
 * Counts an assembly for one item (L2121-17, L2121-20, L2131-11, L1111-6 CGCT): a recused member is not present even
 * in the room; one designated by law leaves the number in office too; a proxy sleeps while its holder is out, lapses
 * when its grantor arrives, and is idle when either is recused, both voices then taking no part.
 */
export function headcount(members: readonly MemberPresence[], proxies: readonly GivenProxy[]): Headcount {
  const byId = new Map(members.map((member) => [member.id, member]));
  const inRoom = members.filter((member) => member.presence === 'present');
  const present = inRoom.filter((member) => member.recusal === null).length;
  const awake = proxies
    .map((proxy) => ({ grantor: byId.get(proxy.grantorId), holder: byId.get(proxy.holderId) }))
    .filter(({ grantor, holder }) => grantor?.presence === 'absent' && holder?.presence === 'present');
  const represented = awake.filter(
    ({ grantor, holder }) => grantor?.recusal === null && holder?.recusal === null,
  ).length;
  return {
    quorum: {
      inOffice: members.length,
      notCountedL1111_6_II: members.filter((member) => member.recusal === 'designated_by_law').length,
      present,
    },
    represented,
    voices: present + represented,
    notTakingPart: inRoom.length - present + (awake.length - represented),
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
    return !proxies.some(
      (proxy) => proxy.grantorId === id && byId.get(proxy.holderId)?.presence === 'present',
    );
  });
}
