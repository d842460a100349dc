import type { MemberTables } from './member-tables.ts';
import type { MajorityOf, QuorumShare, YesNo } from './rules/profile.ts';

/** The council's tables with what migration 0059 adds: the clauses an association declares from its statutes. */
export type ProfileTables = MemberTables & {
  'council.statutes': {
    assembly_id: string;
    quorum: QuorumShare | null;
    majority: MajorityOf | null;
    casting_vote: YesNo | null;
    article: string;
  };
};
