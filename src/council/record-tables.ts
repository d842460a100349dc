import type { DeliberationTables } from './deliberation-tables.ts';

/** The council's tables with those of migration 0056: what remains of a sitting. Civil days are 'YYYY-MM-DD'. */
export type RecordTables = DeliberationTables & {
  'council.sitting_secretary': {
    sitting_id: string;
    naming: number;
    rank: number;
    seat_id: string;
    at: Date;
  };
  'council.item_record': {
    item_id: string;
    version: number;
    report: string;
    summary: string;
    edited_by: string;
    edited_at: Date;
  };
  'council.minutes_version': {
    sitting_id: string;
    version: number;
    content: string;
    sha256: string;
    frozen_by: string;
    frozen_at: Date;
  };
  'council.minutes_adoption': {
    sitting_id: string;
    version: number;
    adopting_sitting_id: string;
    corrections: string | null;
    votes_for: number | null;
    votes_against: number | null;
    abstentions: number | null;
    recorded_at: Date;
  };
  'council.minutes_signature': {
    sitting_id: string;
    seat_id: string;
    capacity: 'president' | 'secretary';
    signed_on: string;
    recorded_at: Date;
  };
  'council.communes_sending': {
    sitting_id: string;
    what: 'examined_list' | 'minutes';
    rank: number;
    sent_on: string;
    recorded_at: Date;
  };
  'council.act_transmission': {
    deliberation_id: string;
    rank: number;
    sent_on: string;
    received_on: string | null;
    receipt: string | null;
    recorded_at: Date;
  };
  'council.act_publication': {
    deliberation_id: string;
    published_at: Date;
    author: string;
    capacity: string;
  };
};
