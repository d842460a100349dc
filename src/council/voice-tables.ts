import type { Defaulted } from '#kit/db/defaulted.ts';
import type { Choice } from './rules/outcome.ts';

/** The tables of migration 0052: whose voice counts, and how it is given. Civil days are 'YYYY-MM-DD'. */
export type VoiceTables = {
  'council.item_chair': {
    item_id: string;
    rank: number;
    seat_id: string;
    cause: 'elected_for_accounts' | 'replaces_president';
    at: Date;
  };
  'council.proxy': {
    id: string;
    sitting_id: string;
    grantor_seat_id: string;
    holder_seat_id: string;
    written_on: string;
    consecutive: number;
    illness: 'none' | 'certified';
    origin: 'secretariat' | 'member';
    given_at: Date;
    state: Defaulted<'in_force' | 'revoked' | 'lapsed'>;
    ended_at: Date | null;
  };
  'council.recusal': {
    id: string;
    item_id: string;
    seat_id: string;
    kind: 'personal_interest' | 'designated_by_law' | 'withdrawn';
    declared_at: Date;
    origin: 'secretariat' | 'member';
    number: number;
  };
  'council.ballot_request': {
    id: string;
    item_id: string;
    seat_id: string;
    wanted: 'public' | 'secret' | 'none';
    at: Date;
    number: number;
  };
  'council.secret_voter': { vote_id: string; seat_id: string; cast_by_seat_id: string | null };
  'council.secret_ballot': {
    id: Defaulted<string>;
    vote_id: string;
    choice: Choice | 'blank' | 'null' | 'candidate';
    candidacy_id: Defaulted<string | null>;
  };
  'council.ordinary_count': {
    vote_id: string;
    rank: number;
    against: number;
    abstain: number;
    not_taking_part: number;
    chair_choice: Choice | null;
    at: Date;
  };
};
