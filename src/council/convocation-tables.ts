import type { Defaulted } from '#kit/db/defaulted.ts';
import type { NoticeType, ProfileName } from './rules/profile.ts';
import type { CouncilTables } from './tables.ts';

export type Venue = 'hall' | 'video';
export type Answer = 'present' | 'late' | 'absent' | 'represented';
export type Through = 'link' | 'account';

/** What comes before a sitting, as migrations 0054 and 0081 make it. Times are moments (Date); civil days are 'YYYY-MM-DD'. */
export type ConvocationTables = CouncilTables & {
  'council.sitting_plan': {
    sitting_id: string;
    notice: NoticeType;
    venue: Venue;
    place: string;
    urgency_reason: string | null;
    follows: string | null;
    replaces: Defaulted<string | null>;
    drafted_at: Date;
  };
  'council.draft_item': {
    id: string;
    sitting_id: string;
    /** Null once removed. */
    rank: number | null;
    title_fr: string;
    title_en: string | null;
    object: string;
    rapporteur: string | null;
    subject: string | null;
    matter_code: string | null;
    carried_from: string | null;
  };
  'council.draft_removal': { item_id: string; at: Date };
  'council.item_note': { item_id: string; version: number; text: string; at: Date };
  'council.convocation': {
    id: string;
    sitting_id: string;
    assembly_id: string;
    number: number;
    profile: ProfileName;
    notice: NoticeType;
    urgency_reason: string | null;
    venue: Venue;
    place: string;
    follows: string | null;
    planned_at: Date;
    sent_at: Date;
    sent_on: string;
    sitting_on: string;
    clear_days: number;
    required_days: number;
    article: string;
    agenda: string;
    agenda_sha256: string;
  };
  'council.convened_item': { item_id: string; note: string; note_version: number };
  'council.convened_piece': {
    item_id: string;
    rank: number;
    piece_id: string;
    filename: string;
    bytes: bigint;
    sha256: string;
  };
  'council.convocation_sending': {
    id: string;
    convocation_id: string;
    seat_id: string;
    person_id: string;
    channel: 'email' | 'by_hand';
    message_id: string | null;
    link_hash: string | null;
    at: Date;
  };
  'council.convocation_handover': { sending_id: string; handed_on: string; at: Date };
  'council.convocation_reading': { sending_id: string; through: Through; at: Date };
  'council.attendance_reply': {
    sending_id: string;
    number: number;
    answer: Answer;
    holder_seat_id: string | null;
    through: Through;
    at: Date;
  };
  'council.sitting_cancellation': { sitting_id: string; reason: string; at: Date };
  'council.cancellation_notice': {
    sending_id: string;
    channel: 'email' | 'by_hand';
    message_id: string | null;
    at: Date;
  };
  'council.cancellation_handover': { sending_id: string; handed_on: string; at: Date };
  'council.sitting_broadcast': {
    sitting_id: string;
    kind: 'live' | 'recording';
    number: number;
    /** Null: withdrawn. */
    address: string | null;
    at: Date;
  };
  'council.urgency_ruling': {
    sitting_id: string;
    outcome: 'accepted' | 'postponed_in_part' | 'postponed';
    account: string;
    present: number;
    in_office: number;
    at: Date;
  };
};
