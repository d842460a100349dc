import type { QuorumShare, RuleOf } from './profile.ts';
import { commonRules } from './profiles.ts';

/** Who is counted when an item is put under discussion. All are numbers of members. */
export interface QuorumCount {
  /** Members in office, vacant seats excluded. */
  readonly inOffice: number;
  /** Members designated by law in the body concerned, removed from those in office (L1111-6 II, L2131-11). */
  readonly notCountedL1111_6_II?: number;
  /** Members physically present: no proxy, no interested member, not the president withdrawn for the accounts. */
  readonly present: number;
  /** What the assembly asks for; absent, the common law's « more than half ». */
  readonly rule?: RuleOf<QuorumShare>;
}

export interface Quorum {
  readonly required: number;
  readonly reached: boolean;
}

/**
 * Decides whether the council may deliberate: more than half of the members in office are present (L2121-17 CGCT).
 * « More than half » is floor(N/2)+1 (TA Toulouse, 28 June 1987), so 62 for 123 members and 63 for 124.
 * An association asks for what its statutes say. Proxies do not count. N falls only for members designated by law (L2131-11 as amended by loi 2025-1249, art. 32).
 */
export function quorumOf(count: QuorumCount): Quorum {
  const counted = count.inOffice - (count.notCountedL1111_6_II ?? 0);
  const required = requiredOf((count.rule ?? commonRules.quorum).value, counted);
  return { required, reached: count.present >= required };
}

function requiredOf(share: QuorumShare, counted: number): number {
  switch (share) {
    case 'more_than_half':
      return Math.floor(counted / 2) + 1;
    case 'half':
      return Math.ceil(counted / 2);
    case 'third':
      return Math.ceil(counted / 3);
    case 'quarter':
      return Math.ceil(counted / 4);
    case 'none':
      return 0;
  }
}
