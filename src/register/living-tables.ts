import type { Jsonb } from '#kit/db/jsonb.ts';
import type { Lang } from '#kit/i18n.ts';
import type { FieldContent, ValueContent } from './rules/actor-fields.ts';
import type { CorrectionKind } from './rules/correction.ts';
import type { Answer, ProposalKind } from './rules/reference-proposals.ts';

/** Decisions on the news of the reference, confirmations, and what actors ask. Ranks and first readings are the database's. */
export type LivingTables = {
  'register.reference_decision': {
    id: string;
    actor_id: string;
    siren: string;
    kind: ProposalKind;
    said: string;
    turn: number;
    answer: Answer;
    edition_title: string;
    edition_day: string;
    value_id: string | null;
    at: Date;
    mandate_id: string;
  };
  'register.reference_decision_undone': { decision_id: string; at: Date; mandate_id: string };
  'register.reference_decision_withdrawal': { decision_id: string; value_id: string };
  'register.actor_confirmation': {
    id: string;
    actor_id: string;
    confirmed_on: string;
    looked_at: string;
    url: string | null;
    at: Date;
    mandate_id: string;
  };
  'register.actor_confirmation_undone': { confirmation_id: string; at: Date; mandate_id: string };
  'register.claim': {
    id: string;
    actor_id: string;
    proof: 'own_domain' | 'none';
    lang: Lang;
    at: Date;
    token_hash: string;
    expires_at: Date;
  };
  'register.claim_contact': { claim_id: string; email: string; at: Date };
  'register.claim_message': { message_id: string; claim_id: string };
  'register.correction': {
    id: string;
    claim_id: string;
    actor_id: string;
    kind: CorrectionKind;
    reason: string;
    at: Date;
  };
  'register.correction_field': {
    correction_id: string;
    field: string;
    item: number;
    before: Jsonb<FieldContent | null> | null;
    after: Jsonb<ValueContent>;
  };
  'register.correction_answer': {
    id: string;
    correction_id: string;
    field: string;
    item: number;
    answer: 'accepted' | 'refused';
    reason: string;
    value_id: string | null;
    confirmation_id: string | null;
    at: Date;
    mandate_id: string;
  };
  'register.correction_undone': { correction_id: string; at: Date; mandate_id: string };
};
