/** How long a sign-in link opens, in minutes. */
export const linkMinutes = 15;

/** Links one person may be sent within an hour: enough for a bad day, too few to fill a mailbox. */
export const linksPerHourMax = 5;

export function linkEnd(at: Date): Date {
  return new Date(at.getTime() + linkMinutes * 60_000);
}

/** The moment from which links count towards the hour's ceiling. */
export function hourBefore(at: Date): Date {
  return new Date(at.getTime() - 3_600_000);
}

/** Where a link stands. `unknown` also covers a mistyped one. */
export type LinkState = 'open' | 'used' | 'expired' | 'unknown';

/** Where a link stands at `at`; used is said before expired, because it is what its reader remembers. */
export function linkState(link: { expiresAt: Date; usedAt: Date | null } | null, at: Date): LinkState {
  if (link === null) return 'unknown';
  if (link.usedAt !== null) return 'used';
  return link.expiresAt > at ? 'open' : 'expired';
}
