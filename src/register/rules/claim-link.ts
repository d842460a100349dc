/** How long a personal link to correct a profile opens, in days. */
export const claimLinkDays = 7;

/** Links that one address may be sent in a day, and one profile: enough for a bad day, too few to fill a mailbox. */
export const linksPerAddressMax = 3;
export const linksPerActorMax = 10;

export function claimLinkEnd(at: Date): Date {
  return new Date(at.getTime() + claimLinkDays * 86_400_000);
}

/** The moment from which links count towards the day's ceiling. */
export function dayBefore(at: Date): Date {
  return new Date(at.getTime() - 86_400_000);
}

export type ClaimDoor = 'open' | 'used' | 'expired' | 'gone';

/** What a link opens onto; used is said before expired, because it is what its reader remembers. */
export function claimDoor(
  claim: { readonly expiresAt: Date; readonly sentAt: Date | null; readonly listed: 'listed' | 'gone' },
  now: Date,
): ClaimDoor {
  if (claim.sentAt !== null) return 'used';
  if (claim.expiresAt.getTime() <= now.getTime()) return 'expired';
  return claim.listed === 'listed' ? 'open' : 'gone';
}
