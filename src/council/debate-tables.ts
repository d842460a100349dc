import type { Jsonb } from '#kit/db/jsonb.ts';

/** The tables of the debate, as migration 0055 makes them. Times are moments (Date). */
export type DebateTables = {
  'council.presence_code': { id: string; sitting_id: string; number: number; code: string; drawn_at: Date };
  'council.presence_attempt': {
    id: string;
    code_id: string;
    seat_id: string;
    attempt: number;
    result: 'wrong' | 'right';
    at: Date;
  };
  'council.speaker_order': {
    item_id: string;
    number: number;
    intervention_ids: Jsonb<readonly string[]>;
    at: Date;
  };
  'council.group_time': {
    item_id: string;
    group_id: string;
    number: number;
    quota_s: number | null;
    at: Date;
  };
  'council.amendment': {
    item_id: string;
    parent_id: string;
    number: number;
    author_seat_id: string | null;
    author_group_id: string | null;
    text: string;
    received_at: Date;
  };
  'council.closed_session': {
    id: string;
    sitting_id: string;
    number: number;
    requested_by: 'president' | 'members';
    present: number;
    represented: number;
    votes_for: number;
    votes_against: number;
    abstentions: number;
    required: number;
    result: 'granted' | 'refused';
    at: Date;
  };
  'council.closed_session_requester': { closed_session_id: string; seat_id: string };
  'council.closed_session_end': { closed_session_id: string; at: Date };
};
