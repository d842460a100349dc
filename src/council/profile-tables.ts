import type { MemberTables } from './member-tables.ts';
import type { MajorityOf, QuorumShare, SemesterReading, YesNo } from './rules/profile.ts';

/** The council's tables with what migrations 0059 and 0081 add: the clauses of an association's statutes, how a semester is read. */
export type ProfileTables = MemberTables & {
  'council.statutes': {
    assembly_id: string;
    quorum: QuorumShare | null;
    majority: MajorityOf | null;
    casting_vote: YesNo | null;
    article: string;
  };
  'council.semester_reading': {
    assembly_id: string;
    number: number;
    reading: SemesterReading;
    at: Date;
  };
};
