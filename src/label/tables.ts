import type { Jsonb } from '#kit/db/jsonb.ts';
import type { PartialDate } from '#kit/partial-date.ts';
import type { CallContent } from './rules/call-content.ts';
import type { Actor, CandidatureEvent, CandidatureState } from './rules/candidature-states.ts';
import type { Readiness } from './rules/completeness.ts';
import type { DepositContent, DepositPiece } from './rules/deposit-content.ts';
import type { Mark, SourceRef } from './rules/source-ref.ts';
import type { TransitionDetails } from './rules/transition-details.ts';

interface EditionRow {
  id: string;
  slug: string;
  version: number;
  name_fr: string;
  name_en: string;
  kind: 'permanent' | 'dated';
  opens: PartialDate | null;
  closes: PartialDate | null;
  numerus_clausus: number | null;
  content: Jsonb<CallContent>;
  added_at: Date;
}

export interface CandidatureRow {
  id: string;
  slug: string;
  edition_id: string;
  organisation_id: string;
  carrier: string;
  title_fr: string;
  title_en: string;
  about_fr: string;
  about_en: string;
  standing: 'historical' | 'rehearsal' | 'real';
  state: CandidatureState;
  version: number;
  added_at: Date;
}

interface AnswerText {
  candidature_id: string;
  question: string;
  version: number;
  text: string;
  blank_reason: string | null;
  readiness: Readiness;
  edited_by: string;
  edited_at: Date;
}

/** The tables of migration 0060; letters, commitments and receipts are in 0061 (`support-tables.ts`). */
export type LabelTables = {
  'label.edition': EditionRow;
  'label.candidature': CandidatureRow;
  'label.candidature_transition': {
    id: string;
    candidature_id: string;
    number: number;
    from_state: CandidatureState | null;
    event: CandidatureEvent;
    to_state: CandidatureState;
    actor: Actor;
    at: Date | null;
    known_date: PartialDate | null;
    date_fr: string | null;
    date_en: string | null;
    basis_fr: string;
    basis_en: string;
    mark: Mark | null;
    sources: Jsonb<readonly SourceRef[]>;
    details: Jsonb<TransitionDetails>;
    person_id: string | null;
    mandate_id: string | null;
  };
  'label.waiver': {
    id: string;
    candidature_id: string;
    item: string;
    granted_by_fr: string;
    granted_by_en: string;
    known_date: PartialDate | null;
    date_fr: string | null;
    date_en: string | null;
    reason_fr: string;
    reason_en: string;
    mark: Mark | null;
    sources: Jsonb<readonly SourceRef[]>;
    added_at: Date;
  };
  'label.answer': AnswerText;
  'label.answer_revision': AnswerText;
  'label.figure_choice': {
    candidature_id: string;
    indicator: string;
    figure_id: string | null;
    blank_reason: string | null;
    version: number;
    edited_by: string;
    edited_at: Date;
  };
  'label.deposit': {
    id: string;
    candidature_id: string;
    number: number;
    at: Date;
    person_id: string;
    mandate_id: string;
    content: Jsonb<DepositContent>;
    sha256: string;
    pieces: Jsonb<readonly DepositPiece[]>;
  };
};
