import type { Jsonb } from '#kit/db/jsonb.ts';
import type { PartialDate } from '#kit/partial-date.ts';
import type { Answer, LinkMethod, MatchState } from './rules/match-state.ts';
import type { LinkReason, SeenCandidate } from './rules/seen-candidate.ts';

/** Askings of the matcher, decisions about legal units, and what was taken back. Only added, but for who looks at what now. */
export type MatchTables = {
  'register.match_question': {
    id: string;
    actor_id: string;
    nth: number;
    outcome: 'match' | 'review' | 'none';
    method: 'identifier' | 'name';
    candidates: Jsonb<readonly SeenCandidate[]>;
    facts: string;
    reference: string;
    edition_title: string;
    edition_day: string;
    asked_at: Date;
    mandate_id: string;
  };
  'register.unit_decision': {
    id: string;
    actor_id: string;
    question_id: string | null;
    answer: Answer;
    siren: string | null;
    method: LinkMethod | 'answer';
    score: number | null;
    reasons: Jsonb<readonly LinkReason[]>;
    edition_title: string | null;
    edition_day: string | null;
    from_date: PartialDate | null;
    until_date: PartialDate | null;
    value_id: string | null;
    at: Date;
    mandate_id: string;
  };
  'register.unit_decision_end': {
    decision_id: string;
    at: Date;
    mandate_id: string;
    import_id: string | null;
  };
  'register.standing_unit_decision': {
    decision_id: string;
    actor_id: string;
    siren: string | null;
    question_id: string | null;
  };
  'register.match_deferral': { id: string; question_id: string; at: Date; mandate_id: string };
  'register.match_lease': { actor_id: string; mandate_id: string; taken_at: Date; until: Date };
  'register.actor_matching': {
    actor_id: string;
    question_id: string | null;
    nth: number | null;
    candidates: readonly SeenCandidate[] | null;
    asked_at: Date | null;
    decision_id: string | null;
    answer: Answer | null;
    links: number;
    state: MatchState;
  };
};
