import type { SubstituteEnding } from './rules/substitute.ts';

interface SubstituteTold {
  convocation_id: string;
  substitute_id: string;
  channel: 'email' | 'by_hand';
  message_id: string | null;
  at: Date;
}

/** Who is named to sit in a seat when its member is away, as migration 0084 makes it. Days are 'YYYY-MM-DD'. */
export type SubstituteTables = {
  'council.substitute': {
    id: string;
    assembly_id: string;
    number: number;
    person_id: string;
    starts_on: string;
    ends_on: string | null;
    ended_by: SubstituteEnding | null;
  };
  'council.substitute_sending': SubstituteTold;
  /** That the sitting is cancelled, to whoever received a copy. */
  'council.substitute_notice': SubstituteTold;
};
