/** How long a personal link opens, in days. A reminder gives a new one; the earlier ones run to their own end. */
const letterLinkDays = 30;

/** What the team sees of an invitation. One word per invitation, from records only. */
const letterStates = ['invited', 'opened', 'signed', 'expired', 'revoked'] as const;
export type LetterState = (typeof letterStates)[number];

export interface LetterRecords {
  readonly revokedAt: Date | null;
  readonly signedAt: Date | null;
  readonly openedAt: Date | null;
  /** End of the last link sent (half-open: at this moment it no longer opens). */
  readonly linksEndAt: Date;
}

/**
 * Where an invitation to write a letter of support stands (J2.21, JRY-26). Revoked wins over everything: the team set
 * the letter aside. A signed letter never expires: only its link does.
 */
export function letterState(records: LetterRecords, now: Date): LetterState {
  if (records.revokedAt !== null) return 'revoked';
  if (records.signedAt !== null) return 'signed';
  if (records.linksEndAt.getTime() <= now.getTime()) return 'expired';
  return records.openedAt === null ? 'invited' : 'opened';
}

/** What a personal link opens onto. The last two are told apart from a link that never was, and say nothing of others. */
export type LetterDoor = 'open' | 'expired' | 'revoked';

export function letterDoor(link: { expiresAt: Date; revokedAt: Date | null }, now: Date): LetterDoor {
  if (link.revokedAt !== null) return 'revoked';
  return link.expiresAt.getTime() <= now.getTime() ? 'expired' : 'open';
}

/** The moment from which a link made at `at` no longer opens. */
export function letterLinkEnd(at: Date): Date {
  return new Date(at.getTime() + letterLinkDays * 86_400_000);
}
