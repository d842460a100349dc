import type { MinutesFault } from './minutes-faults.ts';

/** Why an act on the record of a sitting is refused. */
export type RecordRefusalCode =
  | 'ALREADY_DONE'
  | 'SITTING_NOT_OPENED'
  | 'SITTING_NOT_CLOSED'
  | 'SEATS_MISSING'
  | 'SEAT_UNKNOWN'
  | 'SECRETARY_NEVER_CAME'
  | 'NAMED_TWICE'
  | 'NAMED_MEANWHILE'
  | 'MINUTES_INCOMPLETE'
  | 'SETTLED_MEANWHILE'
  | 'MINUTES_ADOPTED'
  | 'MINUTES_NOT_SETTLED'
  | 'VERSION_NOT_LAST'
  | 'NAMED_SINCE_SETTLED'
  | 'ADOPTING_SITTING_UNKNOWN'
  | 'ADOPTING_SITTING_NOT_LATER'
  | 'VOTES_INVALID'
  | 'VOTES_INCOMPLETE'
  | 'NOT_ADOPTED_BY_VOTE'
  | 'MINUTES_NOT_ADOPTED'
  | 'SIGNATURE_NOT_DUE'
  | 'ALREADY_SIGNED'
  | 'DATE_INVALID'
  | 'DATE_TO_COME'
  | 'SIGNED_BEFORE_ADOPTION'
  | 'SENT_BEFORE_SITTING'
  | 'SENT_BEFORE_DECISION'
  | 'RECEIVED_BEFORE_SENT'
  | 'RECEIPT_PATTERN'
  | 'RECEIPT_REQUIRED'
  | 'RECEPTION_REQUIRED'
  | 'TRANSMITTED_MEANWHILE'
  | 'ALREADY_PUBLISHED'
  | 'AUTHOR_REQUIRED'
  | 'CAPACITY_REQUIRED';

/** One refusal at its field (null: of the whole act); `faults` says which mandatory fields the minutes lack. */
export interface RecordRefused {
  readonly field: string | null;
  readonly code: RecordRefusalCode;
  readonly faults?: readonly MinutesFault[];
}

/** The text behind a refusal, to show beside it; null where it is only about the tool. */
export const recordArticles: Readonly<Record<RecordRefusalCode, string | null>> = {
  ALREADY_DONE: null,
  SITTING_NOT_OPENED: 'L2121-15 CGCT',
  SITTING_NOT_CLOSED: 'L2121-15 CGCT',
  SEATS_MISSING: 'L2121-15 CGCT',
  SEAT_UNKNOWN: null,
  SECRETARY_NEVER_CAME: 'L2121-15 CGCT',
  NAMED_TWICE: null,
  NAMED_MEANWHILE: null,
  MINUTES_INCOMPLETE: 'L2121-15 CGCT',
  SETTLED_MEANWHILE: null,
  MINUTES_ADOPTED: 'L2121-15 CGCT',
  MINUTES_NOT_SETTLED: 'L2121-15 CGCT',
  VERSION_NOT_LAST: 'L2121-15 CGCT',
  NAMED_SINCE_SETTLED: 'L2121-15 CGCT',
  ADOPTING_SITTING_UNKNOWN: 'L2121-15 CGCT',
  ADOPTING_SITTING_NOT_LATER: 'L2121-15 CGCT',
  VOTES_INVALID: null,
  VOTES_INCOMPLETE: 'L2121-20 CGCT',
  NOT_ADOPTED_BY_VOTE: 'L2121-20 CGCT',
  MINUTES_NOT_ADOPTED: 'L2121-15 CGCT',
  SIGNATURE_NOT_DUE: 'L2121-15 CGCT',
  ALREADY_SIGNED: 'L2121-15 CGCT',
  DATE_INVALID: null,
  DATE_TO_COME: null,
  SIGNED_BEFORE_ADOPTION: 'L2121-15 CGCT',
  SENT_BEFORE_SITTING: 'L5211-40-2 CGCT',
  SENT_BEFORE_DECISION: 'L2131-2 CGCT',
  RECEIVED_BEFORE_SENT: 'L2131-1 CGCT',
  RECEIPT_PATTERN: null,
  RECEIPT_REQUIRED: null,
  RECEPTION_REQUIRED: null,
  TRANSMITTED_MEANWHILE: null,
  ALREADY_PUBLISHED: 'R2131-1 CGCT',
  AUTHOR_REQUIRED: 'R2131-1 CGCT',
  CAPACITY_REQUIRED: 'R2131-1 CGCT',
};

/** The constraints that two devices may violate at the same second, and what that means to the person. */
export const recordConstraints: Readonly<Record<string, RecordRefused>> = {
  once_pkey: { field: null, code: 'ALREADY_DONE' },
  secretary_naming_once: { field: null, code: 'NAMED_MEANWHILE' },
  secretary_named_once: { field: 'seats', code: 'NAMED_TWICE' },
  minutes_version_once: { field: null, code: 'SETTLED_MEANWHILE' },
  minutes_adopted_once: { field: null, code: 'MINUTES_ADOPTED' },
  minutes_adopted_later: { field: 'adopting', code: 'ADOPTING_SITTING_NOT_LATER' },
  minutes_adopted_by_majority: { field: 'for', code: 'NOT_ADOPTED_BY_VOTE' },
  minutes_signed_once: { field: null, code: 'ALREADY_SIGNED' },
  communes_sending_once: { field: null, code: 'ALREADY_DONE' },
  act_transmission_once: { field: null, code: 'TRANSMITTED_MEANWHILE' },
  act_published_once: { field: null, code: 'ALREADY_PUBLISHED' },
};
