import type { PartialDate } from '#kit/partial-date.ts';
import type { CommitmentEventKind, CommitmentKind } from './rules/commitment-now.ts';
import type { Mark, Precision, Reading, Standing } from './rules/figure-types.ts';

/** The tables of migration 0030. A numeric value comes and goes as text, so that no digit is lost. */
export type EvidenceTables = {
  'evidence.source': {
    id: string;
    key: string;
    publisher: string;
    title_fr: string;
    title_en: string;
    url: string | null;
    published: PartialDate | null;
    note_fr: string | null;
    note_en: string | null;
  };
  'evidence.indicator': {
    id: string;
    slug: string;
    rank: number;
    name_fr: string;
    name_en: string;
    definition_fr: string;
    definition_en: string;
    unit_fr: string;
    unit_en: string;
    reading: Reading;
    note_fr: string | null;
    note_en: string | null;
  };
  'evidence.figure': {
    id: string;
    indicator_id: string;
    rank: number;
    perimeter_fr: string;
    perimeter_en: string;
    value: string | null;
    precision: Precision;
    value_text_fr: string | null;
    value_text_en: string | null;
    unknown_reason_fr: string | null;
    unknown_reason_en: string | null;
    as_of: PartialDate | null;
    source_id: string | null;
    mark: Mark;
    standing: Standing;
    note_fr: string | null;
    note_en: string | null;
    replaces: string | null;
    added_at: Date;
    added_by: string;
  };
  'evidence.piece': {
    id: string;
    subject: string;
    slot: string;
    filename: string;
    media_type: string;
    bytes: bigint;
    sha256: string;
    added_at: Date;
    added_by: string;
  };
  'evidence.piece_withdrawal': {
    piece_id: string;
    withdrawn_at: Date;
    withdrawn_by: string;
    reason: string | null;
  };
  'evidence.commitment': {
    id: string;
    key: string | null;
    subject: string;
    rank: number;
    wording_fr: string;
    wording_en: string | null;
    owner: string;
    kind: CommitmentKind;
    amount_cents: bigint | null;
    amount_reason_fr: string | null;
    amount_reason_en: string | null;
    due: PartialDate | null;
    due_mark: Mark | null;
    due_words_fr: string | null;
    due_words_en: string | null;
    as_of: PartialDate | null;
    source_id: string | null;
    mark: Mark;
    note_fr: string | null;
    note_en: string | null;
    added_at: Date;
    added_by: string;
  };
  'evidence.commitment_event': {
    id: string;
    /** Given by the database: the order of arrival. */
    seq?: bigint;
    commitment_id: string;
    at: PartialDate | null;
    kind: CommitmentEventKind;
    amount_cents: bigint | null;
    due: PartialDate | null;
    words_fr: string;
    words_en: string | null;
    source_id: string | null;
    mark: Mark;
    added_at: Date;
    added_by: string;
  };
  'evidence.event': {
    id: string;
    key: string;
    topic: string;
    rank: number;
    at: PartialDate | null;
    not_before: PartialDate | null;
    not_after: PartialDate | null;
    date_words_fr: string | null;
    date_words_en: string | null;
    date_mark: Mark | null;
    title_fr: string;
    title_en: string;
    text_fr: string | null;
    text_en: string | null;
    mark: Mark;
  };
  'evidence.event_source': { event_id: string; rank: number; source_id: string };
};
